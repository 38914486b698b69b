"""Links to headings of the same post."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.slugs import Anchor, explicit_id, fragments, headings, variants
from postedit.model import Edit, Severity, Span, safe, unsafe
from postedit.post import BlockKind, Link, Post

_LINES = 6


@check(severity=Severity.MAJOR, confidence=0.92)
def anchor(context: Context) -> Iterator[Hit]:
    """A link to a heading is dead, because the heading is translated; or a heading's id was changed."""
    if context.source is None:
        return
    yield from _changed_ids(context)
    if not any(link.url.startswith("#") for link in context.source.links):
        return
    before, after = fragments(context.source), fragments(context.target)
    living = {_fragment(link) for link in context.source.links if _leads_to(link, before)}
    dead = [link for link in context.target.links if _is_dead(context, link, living, after)]
    if dead:
        yield _hit(context, dead)


def _is_dead(context: Context, link: Link, living: set[str], after: frozenset[str]) -> bool:
    """Tell a link to a heading that works in the source and leads nowhere here."""
    if (
        not link.url.startswith("#")
        or len(link.url) < 2
        or not len(link.destination)
        or _leads_to(link, after)
    ):
        return False
    return _wanted(context, link) in living


def _wanted(context: Context, link: Link) -> str:
    """Give the fragment of the source's link."""
    match = context.source_links.get(link)
    return _fragment(match.source if match and match.source.url.startswith("#") else link)


def _hit(context: Context, dead: list[Link]) -> Hit:
    """Tell of all dead anchors at once: that links do not follow the headings is one mistake."""
    mended = [(link, _new_fragment(context, _wanted(context, link))) for link in dead]
    edits = [Edit(link.destination.start, link.destination.end, f"#{new}") for link, new in mended if new]
    first, new = mended[0]
    lines = sorted({context.target.position(link.span.start)[0] for link in dead[1:]})
    message = f"no heading has the anchor {first.url}" + (f"; it is #{new} now" if new else "")
    if lines:
        named = ", ".join(map(str, lines[:_LINES])) + (", …" if len(lines) > _LINES else "")
        message += f" ({len(dead)} such links; also line {named})"
    title = f"lead to #{new}" if len(dead) == 1 else f"lead {len(edits)} links to the new anchors"
    match = context.source_links.get(first)
    return Hit(
        first.destination,
        message,
        match.source.span if match else None,
        (unsafe(title, *edits),) if edits else (),
        also=tuple(link.destination for link in dead[1:]),
    )


def _fragment(link: Link) -> str:
    return unquote(link.url[1:]).casefold()


def _leads_to(link: Link, known: frozenset[str]) -> bool:
    return link.url.startswith("#") and bool(variants(unquote(link.url[1:])) & known)


def _new_fragment(context: Context, wanted: str) -> str | None:
    """Give the anchor of the heading that renders the one the source's link leads to."""
    if context.source is None or context.alignment is None:
        return None
    theirs = next((a for a in headings(context.source) if variants(a.fragment) & variants(wanted)), None)
    if theirs is None:
        return None
    mate = _mate(context, theirs)
    return mate.fragment if mate else None


def _mate(context: Context, anchor: Anchor) -> Anchor | None:
    assert context.alignment is not None  # noqa: S101 - the caller has looked
    by_block = {mine.block: mine for mine in headings(context.target)}
    for pair in context.alignment.blocks:
        if pair.source == (anchor.block,) and len(pair.target) == 1:
            return by_block.get(pair.target[0])
    return None


def _changed_ids(context: Context) -> Iterator[Hit]:
    """Tell of ids in braces that differ from the source's: links from other pages lead to them."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    for source, target in context.block_pairs:
        if source.kind is not BlockKind.HEADING or target.kind is not BlockKind.HEADING:
            continue
        theirs = explicit_id(context.source, source)
        if theirs is None or theirs == explicit_id(context.target, target):
            continue
        braces = _braces(context.target, target.span)
        if braces is not None:
            wanted = _braces(context.source, source.span)
            written = wanted.of(context.source.text) if wanted else f"{{#{theirs}}}"
            fix = safe("restore the source's id", Edit(braces.start, braces.end, written))
            yield Hit(
                braces,
                f"the heading's id was changed: the source has {{#{theirs}}}",
                source.span,
                (fix,),
                severity=Severity.MINOR,
            )


def _braces(post: Post, span: Span) -> Span | None:
    """Give the braces at the end of a heading."""
    text = span.of(post.text).rstrip(" \t#")
    if not text.endswith("}"):
        return None
    return Span(span.start + text.rfind("{"), span.start + len(text))
