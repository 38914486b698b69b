"""What machines do to links, images, references and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from benchmarks.faults.operator import Fault, Pair, inserted, operator, replaced
from postedit.model import Edit, Span
from postedit.post import Link

_SAYS = {"hinge": "charnière", "today": "demain", "beer": "bière", "call": "appeler", "posts": "messages"}
_BARE = re.compile(r"(?<![(\"<\w])https?://[^\s<>()]+\w/?")
_MAIL = re.compile(r"(?<![\w.])[\w.]+@[\w.]+\w")
_HANDLE = re.compile(r"(?<=[\s(])[@#][a-z]\w+")
_USE = re.compile(r"(\[[^\[\]\n]+\])(\[\w+\])")
_DEFINITION = re.compile(r"^\[(?!\^)(\w+)\]: (\S+)\n?", re.MULTILINE)
_ANCHOR = re.compile(r"\(#([^)]+)\)")


def _inline(pair: Pair, *, images: bool = False) -> list[Link]:
    """Give the links (or images) that have label and address side by side in the text."""
    text = pair.target.text
    return [
        link
        for link in pair.target.links
        if link.is_image is images
        and len(link.destination)
        and len(link.label)
        and text[link.label.end : link.destination.start] == "]("
        and not link.url.startswith("#")
    ]


@operator("markup/spaced-link")
def spaced_link(pair: Pair) -> Iterator[Fault]:
    """``[label] (address)``."""
    return (inserted(link.label.end + 1, " ") for link in _inline(pair))


@operator("markup/spaced-link")
def spaced_image(pair: Pair) -> Iterator[Fault]:
    """``! [alt](image)``."""
    return (inserted(link.span.start + 1, " ") for link in _inline(pair, images=True))


@operator("markup/inverted-link")
def inverted_link(pair: Pair) -> Iterator[Fault]:
    """``(address) [label]``."""
    text = pair.target.text
    for link in _inline(pair):
        if link.url.startswith(("http", "/")):
            yield replaced(link.span, f"({link.url}) [{link.label.of(text)}]")


@operator("markup/torn-link")
def torn_link(pair: Pair) -> Iterator[Fault]:
    """``[label] word (address)``."""
    text = pair.target.text
    for link in _inline(pair):
        first, _, last = link.label.of(text).rpartition(" ")
        if first.isalpha() and last.isalpha() and link.url.startswith(("http", "/")):
            yield replaced(link.span, f"[{first}] {last} ({link.url})")


@operator("markup/broken-url")
def spaced_address(pair: Pair) -> Iterator[Fault]:
    """``(https: //…)`` and ``(/images / x.png)``."""
    for link in _inline(pair) + _inline(pair, images=True):
        marks = [m.end() for m in re.finditer(r":(?=//)|/(?=\w)", link.destination.of(pair.target.text))]
        yield from (inserted(link.destination.start + mark, " ") for mark in marks)


@operator("markup/link-target")
def neighbours_address(pair: Pair) -> Iterator[Fault]:
    """Two links of a paragraph, both with the address of the first."""
    links = _inline(pair)
    for one, two in pairwise(links):
        if (
            pair.target.block_at(one.span.start) == pair.target.block_at(two.span.start)
            and one.url != two.url
        ):
            yield replaced(two.destination, one.url)


@operator("markup/link-target")
def translated_address(pair: Pair) -> Iterator[Fault]:
    """A word of the path in the target language."""
    for link in _inline(pair):
        for word, said in _SAYS.items():
            match = re.search(rf"/{word}(?=/|\Z)", link.destination.of(pair.target.text))
            if match:
                start = link.destination.start + match.start() + 1
                yield replaced(Span(start, start + len(word)), said)


@operator("markup/missing-link")
def lost_link(pair: Pair) -> Iterator[Fault]:
    """The label without its link."""
    return (replaced(link.span, link.label.of(pair.target.text)) for link in _inline(pair))


@operator("markup/missing-link", "omission/block")
def lost_image(pair: Pair) -> Iterator[Fault]:
    """An image that is gone, the text of its paragraph kept."""
    for link in _inline(pair, images=True):
        index = pair.target.block_at(link.span.start)
        if index is not None:
            yield Fault((Edit(link.span.start, link.span.end, "La photo"),), pair.target.blocks[index].span)


@operator("markup/doubled-link", "addition/link-echo")
def doubled_link(pair: Pair) -> Iterator[Fault]:
    """A link given twice."""
    text = pair.target.text
    for link in _inline(pair):
        if link.span.of(text) not in pair.source.text:
            yield inserted(link.span.end, f" {link.span.of(text)}")


@operator("markup/empty-link")
def emptied_link(pair: Pair) -> Iterator[Fault]:
    """``label [](address)``."""
    for link in _inline(pair):
        yield replaced(link.span, f"{link.label.of(pair.target.text)} []({link.url})")


@operator("addition/link-echo")
def echo(pair: Pair) -> Iterator[Fault]:
    """The words behind a link, repeated behind a stray bracket before the next link."""
    text = pair.target.text
    links = _inline(pair)
    for one, two in pairwise(links):
        between = text[one.span.end : two.span.start]
        same = pair.target.block_at(one.span.start) == pair.target.block_at(two.span.start)
        if same and re.search(r"\w", between) and len(between) < 200 and ")" not in between:
            yield inserted(one.span.end, f"{between.rstrip()})")


@operator("markup/reference-link")
def spaced_reference(pair: Pair) -> Iterator[Fault]:
    """``[text] [label]``."""
    return (inserted(match.end(1), " ") for match in _USE.finditer(pair.target.text))


@operator("markup/reference-link")
def translated_reference(pair: Pair) -> Iterator[Fault]:
    """A label translated in the text and not in its definition."""
    return (replaced(Span(*match.span(2)), "[manuel]") for match in _USE.finditer(pair.target.text))


@operator("markup/reference-link")
def broken_definition(pair: Pair) -> Iterator[Fault]:
    """``[label]: https: //…``."""
    for match in _DEFINITION.finditer(pair.target.text):
        if "://" in match[2]:
            yield inserted(match.start(2) + match[2].index(":") + 1, " ")


@operator("markup/reference-link")
def lost_definition(pair: Pair) -> Iterator[Fault]:
    """A definition that is gone: told at the use."""
    text = pair.target.text
    for match in _DEFINITION.finditer(text):
        use = re.search(rf"\[[^\[\]\n]+\]\[{re.escape(match[1])}\]", text)
        if use:
            yield Fault((Edit(match.start(), match.end(), ""),), Span(*use.span()))


@operator("markup/bare-url")
def torn_address(pair: Pair) -> Iterator[Fault]:
    """``https: //…`` in the text."""
    return (inserted(m.start() + m[0].index(":") + 1, " ") for m in _visible(pair, _BARE))


@operator("markup/bare-url")
def torn_mail_address(pair: Pair) -> Iterator[Fault]:
    """``name @ host``."""
    return (replaced(Span(m.start(), m.end()), m[0].replace("@", " @ ")) for m in _visible(pair, _MAIL))


@operator("markup/handle")
def torn_handle(pair: Pair) -> Iterator[Fault]:
    """``@ name`` and ``# topic``."""
    return (inserted(m.start() + 1, " ") for m in _visible(pair, _HANDLE))


@operator("markup/anchor")
def dead_anchor(pair: Pair) -> Iterator[Fault]:
    """A link to a heading by its anchor in the source."""
    theirs = [m[1] for m in _ANCHOR.finditer(pair.source.text)]
    ours = list(_ANCHOR.finditer(pair.target.text))
    if len(theirs) == len(ours):
        for wanted, match in zip(theirs, ours, strict=True):
            if wanted != match[1]:
                yield replaced(Span(*match.span(1)), wanted)


@operator("markup/anchor")
def translated_id(pair: Pair) -> Iterator[Fault]:
    """``{#porte}`` for ``{#gate}``."""
    for match in re.finditer(r"^#+ .*\{#(\w+)\}$", pair.target.text, re.MULTILINE):
        yield replaced(Span(*match.span(1)), "porte-du-port")


def _visible(pair: Pair, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Give the matches in prose that the source has as well, those in links and code left out."""
    post = pair.target
    for block in post.blocks:
        if block.kind.is_prose and not block.key:
            hidden = [inline.span for inline in block.inlines]
            for match in pattern.finditer(post.text, block.text.start, block.text.end):
                span = Span(*match.span())
                if match[0] in pair.source.text and not any(other.overlaps(span) for other in hidden):
                    yield match
