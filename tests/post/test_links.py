"""Links as their author meant them, whole and damaged."""

from __future__ import annotations

import pytest

from postedit.model import Span
from postedit.post import Link, parse

WHOLE, SPACED, INVERTED, BROKEN = "whole", "spaced", "inverted", "broken"


def links(text: str) -> tuple[Link, ...]:
    """Give the links of a post in French."""
    return parse(text, "post.md", "fr").links


@pytest.mark.parametrize(
    ("link", "state", "label", "destination", "url"),
    [
        ("[a](https://a.org)", WHOLE, "a", "https://a.org", "https://a.org"),
        ("[a] (https://a.org)", SPACED, "a", "https://a.org", "https://a.org"),
        ("[a]\u00a0(/b/)", SPACED, "a", "/b/", "/b/"),
        ("[a] (#b)", SPACED, "a", "#b", "#b"),
        ("[a](https: //a.org)", BROKEN, "a", "https: //a.org", "https://a.org"),
        ("[a](https://a.org/b c)", BROKEN, "a", "https://a.org/b c", "https://a.org/bc"),
        ("[a] ( https://a.org /b)", BROKEN, "a", "https://a.org /b", "https://a.org/b"),
        ("[a [b] c] (https://a.org)", SPACED, "a [b] c", "https://a.org", "https://a.org"),
        ("[*a*](../ b.md)", BROKEN, "*a*", "../ b.md", "../b.md"),
        ("(https://a.org)[a]", INVERTED, "a", "https://a.org", "https://a.org"),
        ("(/b) [a c]", INVERTED, "a c", "/b", "/b"),
        ("<https://a.org>", WHOLE, "https://a.org", "https://a.org", "https://a.org"),
        ("![a](mon image.png)", BROKEN, "a", "mon image.png", "monimage.png"),
        ("! [a] (i.png)", SPACED, "a", "i.png", "i.png"),
    ],
)
def test_states(link: str, state: str, label: str, destination: str, url: str) -> None:
    """What is left of a link is found where it stands, with the address it was."""
    text = f"Voici {link} et voilà.\n"
    found = links(text)

    assert len(found) == 1
    one = found[0]
    assert (one.state.value, one.span.of(text), one.url) == (state, link, url)
    assert (one.label.of(text), one.destination.of(text)) == (label, destination)
    assert one.is_image == link.startswith("!")


def test_broken_link_keeps_its_title() -> None:
    """White space before a title does not break an address, and the title is not part of it."""
    text = 'x [a](https: //a.org "un titre") y'
    assert links(text)[0].url == "https://a.org"


def test_image_that_is_a_link_is_read_once() -> None:
    """A sound image in a sound link gives two links, neither of them damaged."""
    text = "[![alt](/a.jpg)](/b.jpg)\n"
    found = [(link.state.value, link.span.of(text)) for link in links(text)]
    assert found == [(WHOLE, "[![alt](/a.jpg)](/b.jpg)"), (WHOLE, "![alt](/a.jpg)")]


def test_image_in_damaged_link() -> None:
    """An image inside a link is found, whichever of the two is damaged."""
    broken_image = links("x [![a](b c.png)](https://a.org) y")
    broken_link = links("x [![a](b.png)](https: //a.org) y")
    both = links("x [![a] (b.png)] (https://a.org) y")

    assert [(k.state.value, k.is_image, k.url) for k in broken_image] == [
        (WHOLE, False, "https://a.org"), (BROKEN, True, "bc.png"),
    ]  # fmt: skip
    assert {(k.state.value, k.is_image, k.url) for k in broken_link} == {
        (BROKEN, False, "https://a.org"), (WHOLE, True, "b.png"),
    }  # fmt: skip
    assert [(k.state.value, k.is_image) for k in both] == [(SPACED, False), (SPACED, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Une remarque [sic] (comme on dit) ici.",
        "`[a] (https://a.org)` est du code.",
        "    [a] (https://a.org)\n",
        "Un tableau t[0] (ou t[1]) suffit.",
        "[ ] (rien)",
        "<!-- [a] (https://a.org) -->",
        "Voir (https://a.org) [1] (plus bas).",
        '{{< x "[a] (https://a.org)" >}}',
    ],
)
def test_no_link(text: str) -> None:
    """Brackets beside round brackets are no link unless an address stands there in prose."""
    assert links(text) == ()


def test_links_are_in_text_order() -> None:
    """Whole and damaged links of a post come in one order, the outer before the inner."""
    text = "[a](u) [b] (/v) [![c](w)](x)\n\n(/y)[d] <https://z.org>\n"
    found = links(text)

    assert [link.url for link in found] == ["u", "/v", "x", "w", "/y", "https://z.org"]


def test_links_in_a_span() -> None:
    """Asking for the links of a span gives those that lie wholly inside it."""
    text = "[a](b) [![c](d)](e) [f](g)"
    post = parse(text, "post.md", "en")
    middle = Span(7, 19)

    assert [link.url for link in post.links_in(middle)] == ["e", "d"]
    assert [link.url for link in post.links_in(Span(1, 19))] == ["e", "d"]
    assert len(post.links_in(Span(0, len(text)))) == 4
    assert post.links_in(Span(3, 3)) == []
