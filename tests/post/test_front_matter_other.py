"""Front matter in TOML and JSON."""

from __future__ import annotations

import pytest

from postedit.post import Post, parse

TOML = '''+++
# title = "not this one"
title = "Boats \\"afloat\\""
'sub title' = 'raw \\n'
date = 1979-05-27 07:32:00Z  # a date
weight = 3
tags = [
  "sails",  # the "white" ones
  'a]b',
]
nested = [["x"], ["y"]]
text = """
Two = lines
of text"""
[author]
name = "Ada"
page.kind = "person"
[[resources]]
src = "a.png"
params = {alt = "A boat", size = 2}
+++
Body.
'''
JSON = """{
  "title": "Boats \\u00e9",
  "weight": 3,
  "draft": false,
  "tags": ["sails", "rop\\"es"],
  "author": {"name": "Ada", "page": {"kind": "person"}},
  "last": "done"
}
Body.
"""


def fields(post: Post) -> list[tuple[str, str, str]]:
    """Give key, content as it stands, and value of every field."""
    return [(field.key, field.content.of(post.text), field.value) for field in post.front.fields]


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_toml_fields(newline: str, mark: str) -> None:
    """Comments, tables, arrays, inline tables, dates and strings of all kinds give fields in order."""
    post = parse(mark + TOML.replace("\n", newline), "boats.md", "en")

    assert (post.front.format, post.front.problem) == ("toml", None)
    assert fields(post) == [
        ("title", 'Boats \\"afloat\\"', 'Boats "afloat"'),
        ("sub title", "raw \\n", "raw \\n"),
        ("date", "1979-05-27 07:32:00Z", "1979-05-27 07:32:00Z"),
        ("weight", "3", "3"),
        ("tags", "sails", "sails"),
        ("tags", "a]b", "a]b"),
        ("nested", "x", "x"),
        ("nested", "y", "y"),
        ("text", f"{newline}Two = lines{newline}of text", "Two = lines\nof text"),
        ("author.name", "Ada", "Ada"),
        ("author.page.kind", "person", "person"),
        ("resources.src", "a.png", "a.png"),
        ("resources.params.alt", "A boat", "A boat"),
        ("resources.params.size", "2", "2"),
    ]
    assert post.metadata["author"]["name"] == "Ada"
    assert post.text[post.front.span.end :].strip() == "Body."


@pytest.mark.parametrize(
    ("inner", "line"),
    [
        ('title = "fine"\nsummary = "never closed\n', 3),
        ('title = "fine"\n\nsummary = bare words\n', 4),
        ('title = "a"\ntitle = "b"\n', 3),
    ],
)
def test_broken_toml_names_the_line(inner: str, line: int) -> None:
    """What does not parse is reported at the line of the file, and the fields before it are there."""
    post = parse(f"+++\n{inner}+++\nBody.\n", "boats.md", "en")

    assert post.front.problem is not None
    assert post.front.problem.line == line
    assert "TOML" in post.front.problem.message
    assert "at line" not in post.front.problem.message
    assert post.front.fields[0].key == "title"


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_json_fields(newline: str, mark: str) -> None:
    """Scalars have dotted keys; items of a list share the list's."""
    post = parse(mark + JSON.replace("\n", newline), "boats.md", "en")

    assert (post.front.format, post.front.problem) == ("json", None)
    assert fields(post) == [
        ("title", "Boats \\u00e9", "Boats é"),
        ("weight", "3", "3"),
        ("draft", "false", "false"),
        ("tags", "sails", "sails"),
        ("tags", 'rop\\"es', 'rop"es'),
        ("author.name", "Ada", "Ada"),
        ("author.page.kind", "person", "person"),
        ("last", "done", "done"),
    ]
    assert post.metadata["weight"] == 3
    assert post.blocks[-1].text.of(post.text) == "Body."


def test_broken_json_names_the_line() -> None:
    """A head in JSON that does not parse is reported, keeps its fields and ends at its brace."""
    post = parse('{\n  "title": "Boats",\n  "summary": «x»\n}\n# Body\n', "boats.md", "en")

    assert post.front.problem is not None
    assert post.front.problem.line == 3
    assert ("title", "Boats", "Boats") in fields(post)
    assert post.blocks[-1].text.of(post.text) == "Body"


@pytest.mark.parametrize(
    "text", ['{"title": ' * 5000, "{ not a head }\n", '{"open": "never closed"\n\nText.\n', "{"]
)
def test_brace_is_no_head(text: str) -> None:
    """A post that begins with a brace but holds no object is read as Markdown."""
    assert parse(text, "boats.md", "en").front.format == "none"


def test_fields_of_all_formats_agree() -> None:
    """The same head in three formats has the same keys and values."""
    heads = (
        '---\ntitle: "A"\ntags: [b, c]\nauthor:\n  name: D\n---\n',
        '+++\ntitle = "A"\ntags = ["b", "c"]\n[author]\nname = "D"\n+++\n',
        '{"title": "A", "tags": ["b", "c"], "author": {"name": "D"}}\n',
    )
    read = [[(f.key, f.value) for f in parse(head, "x.md", "en").front.fields] for head in heads]

    assert read[0] == read[1] == read[2]
