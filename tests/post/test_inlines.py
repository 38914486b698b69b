"""Inline markup: what each piece covers, to the character."""

from __future__ import annotations

import pytest

from postedit.post import Inline, InlineKind, Post, parse
from postedit.post.structure import OPAQUE

Shown = tuple[str, str, str]


def read(text: str) -> Post:
    """Parse a post in English."""
    return parse(text, "post.md", "en")


def shown(text: str) -> list[Shown]:
    """Give kind, span and content of all inline markup as they stand in the text."""
    post = read(text)
    return [(i.kind.value, i.span.of(text), i.content.of(text)) for i in post.inlines]


def only(text: str, kind: InlineKind = InlineKind.LINK) -> Inline:
    """Give the first inline of that kind."""
    return next(i for i in read(text).inlines if i.kind is kind)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("an *one* b", [("emphasis", "*one*", "one")]),
        ("an __one__ b", [("strong", "__one__", "one")]),
        ("***both***", [("emphasis", "***both***", "**both**"), ("strong", "**both**", "both")]),
        ("~~gone~~ ~too~", [("strike", "~~gone~~", "gone"), ("strike", "~too~", "too")]),
        (r"*\*star* x", [("emphasis", r"*\*star*", r"\*star")]),
        ("a `code` b", [("code", "`code`", "code")]),
        ("a `` a`b `` b", [("code", "`` a`b ``", " a`b ")]),
        ("x <br/> y", [("html", "<br/>", "<br/>")]),
        ("see <https://a.org/b> or <me@a.org>", [
            ("autolink", "<https://a.org/b>", "https://a.org/b"),
            ("autolink", "<me@a.org>", "me@a.org"),
        ]),
        ("**«é» 😀** x", [("strong", "**«é» 😀**", "«é» 😀")]),
        ("*a\nb*", [("emphasis", "*a\nb*", "a\nb")]),
    ],
)  # fmt: skip
def test_spans_and_contents(text: str, expected: list[Shown]) -> None:
    """Markers belong to the span and not to the content; escapes belong to the content."""
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("link", "label", "destination", "title"),
    [
        ("[a](u)", "a", "u", None),
        ("[a]( u )", "a", "u", None),
        ("[]()", "", "", None),
        ("[](u)", "", "u", None),
        ("[a [b] c](u)", "a [b] c", "u", None),
        (r"[a \] b](u)", r"a \] b", "u", None),
        (r"[\[a](u)", r"\[a", "u", None),
        ("[*a*](u)", "*a*", "u", None),
        ("[a `](x)` b](u)", "a `](x)` b", "u", None),
        ("[a](<u v>)", "a", "<u v>", None),
        ("[a](u_(v)_(w(x)))", "a", "u_(v)_(w(x))", None),
        (r"[a](u\)v)", "a", r"u\)v", None),
        ('[a](u "t")', "a", "u", '"t"'),
        ("[a](u 't (u)')", "a", "u", "'t (u)'"),
        ("[a](u (t))", "a", "u", "(t)"),
        (r'[a](u "say \"t\"")', "a", "u", r'"say \"t\""'),
        ('[a](u\n"t\nu")', "a", "u", '"t\nu"'),
        ("[a\nb](u)", "a\nb", "u", None),
        ("[a\\\n](u)", "a\\\n", "u", None),
        ("[é—“x”](/ü?a=1&amp;b=2#c)", "é—“x”", "/ü?a=1&amp;b=2#c", None),
        ('[a]({{< ref "x y.md" >}} "t")', "a", '{{< ref "x y.md" >}}', '"t"'),
        ("[a]({{ site.url }}/b)", "a", "{{ site.url }}/b", None),
        ("[a]({% link _posts/x y.md %})", "a", "{% link _posts/x y.md %}", None),
        ('[a]({{<\n  ref "b"\n>}})', "a", '{{<\n  ref "b"\n>}}', None),
    ],
)
def test_parts_of_a_link(link: str, label: str, destination: str, title: str | None) -> None:
    """Label, destination and title of a link are exactly what stands there."""
    text = f"Before {link} after.\n"
    found = only(text)

    assert found.span.of(text) == link
    assert found.content.of(text) == label
    assert found.destination is not None
    assert found.destination.of(text) == destination
    assert (found.title.of(text) if found.title else None) == title


def test_image_inside_link() -> None:
    """An image that is a link gives both, each with its own destination."""
    text = 'x [![alt *a*](i.png "t")](https://a.org) y'
    link, image = only(text), only(text, InlineKind.IMAGE)

    assert link.content == image.span
    assert image.content.of(text) == "alt *a*"
    assert image.destination is not None
    assert image.destination.of(text) == "i.png"
    assert link.destination is not None
    assert link.destination.of(text) == "https://a.org"


@pytest.mark.parametrize(
    ("link", "label"),
    [
        ("[the guide][g]", "the guide"),
        ("[g][]", "g"),
        ("[g]", "g"),
        (r"[\*x][g]", r"\*x"),
        ("![pic][g]", "pic"),
    ],
)
def test_reference_links(link: str, label: str) -> None:
    """A reference link has its label and the address of its definition, and its name is no prose."""
    text = f"Read {link} now.\n\n[g]: https://a.org/g 'T'\n"
    post = read(text)
    found = next(i for i in post.inlines if i.kind in (InlineKind.LINK, InlineKind.IMAGE))

    assert (found.span.of(text), found.content.of(text), found.url) == (link, label, "https://a.org/g")
    assert found.destination is None
    hidden = post.prose[found.content.end + 1 : found.span.end]
    assert set(hidden) <= {OPAQUE}


def test_first_definition_counts() -> None:
    """Of two definitions of a name the first one counts, whatever its case."""
    assert read("[G]: one\n[g]: two\n").definitions == {"g": "one"}


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (r"\*not emphasis*", r"\*not"),
        ("&eacute;t&eacute; is", "&eacute;t"),
        (r"- \# one", r"\# one"),
        (r"# \# x", r"\# x"),
    ],
)
def test_escapes_and_entities_belong_to_the_text(text: str, start: str) -> None:
    """A block that begins with an escaped character or an entity begins with its first character."""
    post = read(text)

    assert post.blocks[0].text.of(text).startswith(start)
    assert post.segments[0].span.of(text).startswith(start)


def test_shortcode_url_is_what_stands_there() -> None:
    """The address of a link through a shortcode is the shortcode, not what hid it from the parser."""
    text = 'See [the post]({{< ref "boats.md" >}}).'

    assert only(text).url == '{{< ref "boats.md" >}}'
    assert read(text).links[0].url.startswith("{{<")


def test_deep_nesting() -> None:
    """Emphasis nested a thousand deep is read, and the outermost covers all of it."""
    text = "*a **b " * 500 + "c" + "** *" * 500
    assert read(text).blocks[0].text.of(text) == text.rstrip()
