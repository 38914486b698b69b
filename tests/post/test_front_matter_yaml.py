"""Front matter in YAML: every field's span is what it says, and broken heads say where."""

from __future__ import annotations

import datetime

import pytest

from postedit.post import Post, parse
from postedit.post.structure import Field

RICH = """---
# The head of a post about boats.
title: "Boats: a primer"
subtitle: 'It''s afloat'
plain: one two  # a remark
date: 2024-05-06
draft: false
empty:
tags:
  - sails
  - "ropes"
flow: [red, 'green', {deep: blue}]
author:
  name: Ada
title: again
folded: >-
  First line
  second line.

literal: |
  Keep
    this

last: done
---
Body.
"""


def read(text: str) -> Post:
    """Parse a post in English."""
    return parse(text, "boats.md", "en")


def fields(post: Post) -> list[tuple[str, str, str]]:
    """Give key, content as it stands, and value of every field."""
    return [(field.key, field.content.of(post.text), field.value) for field in post.front.fields]


def field(post: Post, key: str) -> Field:
    """Give the first field of that key, which must be there."""
    found = post.front.first(key)
    assert found is not None
    return found


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_fields_in_order(newline: str, mark: str) -> None:
    """Keys, contents and values come in text order, with either newline and with a byte-order mark."""
    post = read(mark + RICH.replace("\n", newline))

    assert post.front.problem is None
    assert fields(post)[:14] == [
        ("title", "Boats: a primer", "Boats: a primer"),
        ("subtitle", "It''s afloat", "It's afloat"),
        ("plain", "one two", "one two"),
        ("date", "2024-05-06", "2024-05-06"),
        ("draft", "false", "false"),
        ("empty", "", ""),
        ("tags", "sails", "sails"),
        ("tags", "ropes", "ropes"),
        ("flow", "red", "red"),
        ("flow", "green", "green"),
        ("flow.deep", "blue", "blue"),
        ("author.name", "Ada", "Ada"),
        ("title", "again", "again"),
        ("folded", f"  First line{newline}  second line.", "First line second line."),
    ]
    assert field(post, "literal").content.of(post.text) == f"  Keep{newline}    this"
    assert field(post, "literal").value == "Keep\n  this\n"


def test_quoted_fields_know_their_marks() -> None:
    """The span of a quoted field has its quotation marks, the content has not."""
    post = read(RICH)

    assert field(post, "title").span.of(post.text) == '"Boats: a primer"'
    assert [f.key for f in post.front.fields if f.quoted] == ["title", "subtitle", "tags", "flow"]


def test_head_and_body_meet() -> None:
    """The head ends where the body begins, and the body's first block is the paragraph."""
    post = read(RICH)

    assert post.text[post.front.span.end :] == "Body.\n"
    assert post.front.inner.of(post.text) == RICH[4:-10]
    assert [b.text.of(post.text) for b in post.blocks if not b.key] == ["Body."]


def test_alias_is_no_second_field() -> None:
    """Text that an alias repeats stands once, at its anchor, and without the anchor's name."""
    post = read(
        '---\ntitle: &t "One"\nsummary: *t\ncaption: &c Two\nbase: &b {alt: x}\nmore:\n  <<: *b\n---\n'
    )

    assert fields(post) == [("title", "One", "One"), ("caption", "Two", "Two"), ("base.alt", "x", "x")]
    assert post.metadata["summary"] == "One"


def test_alias_of_itself_ends() -> None:
    """A list that contains itself, and one that doubles twenty times, are read in no time."""
    bomb = "".join(f"k{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 21))

    assert read("---\na: &x [*x, b]\n---\n").front.problem is None
    assert len(read(f"---\nk0: &a0 [x]\n{bomb}---\n").front.fields) == 1


def test_tag_is_not_content() -> None:
    """A type tag before a value is no part of it."""
    post = read("---\ntitle: !!str 42\nsummary: !!str 'x'\n---\n")

    assert fields(post) == [("title", "42", "42"), ("summary", "x", "x")]


@pytest.mark.parametrize(
    ("inner", "line", "words"),
    [
        ('title: "never closed\nsummary: x\n', 2, "end of stream"),
        ("title: fine\nsummary: a: b\n", 3, "mapping values"),
        ('title: fine\nsummary: "a" b\n', 3, "expected"),
        ("title: fine\n\tsummary: x\n", 3, ""),
        ("title: fine\nsummary: {{ x }}\n", 3, "braces"),
        ("title: fine\nsummary: *nowhere\n", 3, "alias"),
        ("title: fine\nsummary: a\x01b\n", 3, "U+0001"),
        ("title: fine\n\ndate: 2024-02-31\n", 4, "no date"),
        ("title: " + "[" * 2000 + "\n", 2, "nest"),
    ],
)
def test_broken_head_names_the_line(inner: str, line: int, words: str) -> None:
    """What does not parse is reported at the line of the file that is at fault."""
    problem = read(f"---\n{inner}---\nBody.\n").front.problem

    assert problem is not None
    assert (problem.path, problem.line) == ("boats.md", line)
    assert problem.message.startswith("front matter is not valid YAML")
    assert words in problem.message


def test_broken_head_keeps_simple_fields() -> None:
    """A head that does not parse still gives its one-line fields, and the body is read."""
    post = read("---\ntitle: « Bateaux »\nsummary: a: b\nnote: 'x'\n---\n# Body\n")

    assert fields(post) == [
        ("title", "« Bateaux »", "« Bateaux »"),
        ("summary", "a: b", "a: b"),
        ("note", "x", "x"),
    ]
    assert post.metadata == {}
    assert post.blocks[-1].text.of(post.text) == "Body"


@pytest.mark.parametrize(
    "head",
    [
        "---\n\ntitle: Boats\n---\n",
        "---  \ntitle: Boats\n--- \n",
        '---\n"title": Boats\n---\n',
        "---\nog:title: x\ntitle: Boats\n---\n",
        "---\n{title: Boats}\n---\n",
        "---\n# remark\n\ntitle: Boats\n---",
    ],
)
def test_unusual_heads(head: str) -> None:
    """A blank line after the delimiter, spaces, quoted keys, braces and comments make a head all the same."""
    post = read(head)

    assert post.front.format == "yaml"
    assert field(post, "title").value == "Boats"


@pytest.mark.parametrize("head", ["---\n---\n", "---\n# nothing yet\n---\n"])
def test_empty_head(head: str) -> None:
    """A head without fields is a head."""
    post = read(head + "Text.\n")

    assert (post.front.format, post.front.fields, post.front.problem) == ("yaml", (), None)
    assert [b.text.of(post.text) for b in post.blocks] == ["Text."]


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nA paragraph after a break.\n\n---\n\nMore.\n",
        "---\n# A heading\n\nAnd text.\n\n---\n",
        "---\n- a list\n- of things\n\n---\n",
        "---\nHe said to all of them, without haste: no.\n\n---\n",
        "--- \n",
        "---",
        "",
        "Text.\n---\ntitle: late\n---\n",
    ],
)
def test_thematic_break_is_no_head(text: str) -> None:
    """A post that merely begins with a thematic break has no front matter."""
    post = read(text)

    assert post.front.format == "none"
    assert len(post.front.span) == 0


def test_metadata_holds_values() -> None:
    """The values as objects are there for who asks."""
    values = read(RICH).metadata

    assert values["date"] == datetime.date(2024, 5, 6)
    assert values["tags"] == ["sails", "ropes"]
    assert values["draft"] is False
    assert read("No head.").metadata == {}
