"""Comments in a post by which an author leaves checks out: for a block, a range or the whole file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from postedit.checks.base import EVERYTHING
from postedit.late import late_regex
from postedit.model import Finding, Span
from postedit.post import BlockKind, InlineKind, Post

_COMMENT = late_regex(
    r"(?:<!--|\{/\*)\s*postedit:\s*ignore(?P<kind>-file|-start|-end)?(?:\[(?P<names>[^\]\n]*)\])?"
    r"(?P<reason>[^\n]*?)\s*(?:-->|\*/\})"
)
_KEYS = ("postedit_ignore", "postedit-ignore")


class Ignore(msgspec.Struct, frozen=True):
    """One comment or front-matter key.

    Attributes:
        place: where it stands.
        reach: where findings are left out.
        names: checks and categories; all where empty.
        removal: what to take out of the text to be rid of it, None where that takes a person.
    """

    place: Span
    reach: Span
    names: frozenset[str]
    removal: Span | None = None

    def covers(self, finding: Finding) -> bool:
        """Tell whether a finding, or one of its places, is left out."""
        return self._names(finding) and any(self.reach.overlaps(at) for at in (finding.target, *finding.also))

    def rest_of(self, finding: Finding) -> Finding | None:
        """Give what of a finding stands outside the reach, with the edits that are made there; or None."""
        if not self.covers(finding):
            return finding
        places = [at for at in (finding.target, *finding.also) if not self.reach.overlaps(at)]
        if not places:
            return None
        fixes = tuple(
            msgspec.structs.replace(
                fix, edits=tuple(edit for edit in fix.edits if not self.reach.overlaps(edit.span))
            )
            for fix in finding.fixes
        )
        return msgspec.structs.replace(
            finding,
            target=places[0],
            also=tuple(places[1:]),
            fixes=tuple(fix for fix in fixes if fix.edits),
        )

    def _names(self, finding: Finding) -> bool:
        return not self.names or not self.names.isdisjoint(
            {finding.check, finding.origin, finding.category, EVERYTHING}
        )


def standing(findings: Iterable[Finding], ignored: Iterable[Ignore]) -> list[Finding]:
    """Give the findings, less what is left out of them."""
    kept = list(findings)
    for ignore in ignored:
        kept = [rest for finding in kept if (rest := ignore.rest_of(finding)) is not None]
    return kept


def ignores(post: Post) -> tuple[Ignore, ...]:
    """Give all that a post says itself of what to leave out."""
    if "postedit" not in post.text:
        return ()
    return (*_keys(post), *_comments(post))


def _keys(post: Post) -> Iterator[Ignore]:
    for key in _KEYS:
        value = post.metadata.get(key)
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        if names:
            place = next(
                (f.span for f in post.front.fields if f.key == key or f.key.startswith(key)), Span(0, 0)
            )
            yield Ignore(place, Span(0, len(post.text)), frozenset(map(str, names)))


def _comments(post: Post) -> Iterator[Ignore]:
    open_ranges: list[tuple[Span, frozenset[str]]] = []
    for match in _COMMENT.finditer(post.text):
        place = Span(*match.span())
        if _is_code(post, place):
            continue
        names = frozenset(name.strip() for name in (match["names"] or "").split(",") if name.strip())
        match match["kind"]:
            case "-start":
                open_ranges.append((place, names))
            case "-end":
                if open_ranges:
                    begun, named = open_ranges.pop()
                    yield Ignore(begun, Span(begun.end, place.start), named)
            case "-file":
                yield Ignore(place, Span(0, len(post.text)), names, _line_of(post.text, place))
            case _:
                yield Ignore(place, _next_block(post, place), names, _line_of(post.text, place))
    for begun, named in open_ranges:
        yield Ignore(begun, Span(begun.end, len(post.text)), named, _line_of(post.text, begun))


def _is_code(post: Post, place: Span) -> bool:
    """Tell a comment that is shown as an example from one that speaks to us."""
    index = post.block_at(place.start)
    if index is None:
        return False
    block = post.blocks[index]
    shown = (inline.span for inline in block.inlines if inline.kind is InlineKind.CODE)
    return block.kind is BlockKind.CODE or any(span.contains(place) for span in shown)


def _next_block(post: Post, place: Span) -> Span:
    """Give the block that the comment stands in, where that has other text, else the next one."""
    for block in post.blocks:
        if block.span.contains(place) and block.kind.is_prose:
            return block.span
        if block.span.start >= place.end:
            return block.span
    return Span(place.end, place.end)


def _line_of(text: str, place: Span) -> Span:
    """Give the comment with its line, where nothing else stands on that."""
    start = text.rfind("\n", 0, place.start) + 1
    newline = text.find("\n", place.end)
    end = len(text) if newline < 0 else newline + 1
    is_alone = not text[start : place.start].strip() and not text[place.end : end].strip()
    return Span(start, end) if is_alone else place
