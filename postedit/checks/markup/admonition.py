"""Notes and warnings whose opening the machine translated, spaced out or doubled."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from postedit.checks.admonitions import SIGN, Admonition, admonitions, closings
from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Severity, safe

_INSIDE = {
    "alert": late_regex(r"\r?\n[ \t]*>[> \t]*\S"),
    "type": late_regex(r"\r?\n(?:[ \t>]*\r?\n)*[> ]*(?: {4}|\t)\s*\S"),
}
"""What stands right behind an opening where that has a body, by its form."""
_OUTSIDE = late_regex(r"(?:\r?\n[ \t]*)+(?=\S)")
_INDENT = "    "
_TYPES = frozenset({"note", "tip", "important", "warning", "caution", "info", "danger"})


@check(severity=Severity.CRITICAL, confidence=0.95, silenced_by=("markup/placeholder",))
def admonition(context: Context) -> Iterator[Hit]:
    """The opening of a note was translated, spaced out or doubled (`> [!REMARQUE]`), or lost its text."""
    if context.source is None or not SIGN.search(context.source.text):
        return
    theirs, ours = admonitions(context.source), admonitions(context.target)
    if not theirs:
        return
    doubled = [b for a, b in pairwise(ours) if _follows(context, a, b)]
    for each in doubled:
        edit = Edit(each.head.start, each.line.end - len(each.rest.lstrip()), "")
        yield Hit(each.head, "the opening of this note stands twice", None, (safe("take it out", edit),))
    ours = [each for each in ours if each not in doubled]
    yield from _changed(context, theirs, ours)
    yield from _unclosed(context, theirs, ours)


def _follows(context: Context, first: Admonition, second: Admonition) -> bool:
    """Tell an opening on the line right behind another one's, in the same quotation."""
    between = context.target.text[first.line.end : second.line.start]
    is_alert = first.form == second.form == "alert"
    return is_alert and not first.rest.strip() and between.count("\n") == 1 and not between.strip("> \t\r\n")


def _changed(context: Context, theirs: list[Admonition], ours: list[Admonition]) -> Iterator[Hit]:
    """Tell of openings that differ from the source's at the same place in their order."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    if len(theirs) == len(ours) and all(a.form == b.form for a, b in zip(theirs, ours, strict=True)):
        for a, b in zip(theirs, ours, strict=True):
            yield from _pair(context, a, b)
            yield from _emptied(context, a, b)
        return
    known = {each.word.casefold() for each in theirs} | _TYPES
    for each in ours:
        if each.word.casefold() not in known and any(a.form == each.form for a in theirs):
            yield Hit(each.head, f"the source has no note of the type “{each.word}”")


def _pair(context: Context, a: Admonition, b: Admonition) -> Iterator[Hit]:
    """Compare two openings; the title of a directive is the translation's."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    before, after = a.head.of(context.source.text), b.head.of(context.target.text)
    fix = safe("write the source's opening", Edit(b.head.start, b.head.end, before))
    if before.casefold() != after.casefold():
        yield Hit(b.head, f"the source has {before} here, which the site's generator knows", a.line, (fix,))
    elif a.form == "alert" and not a.rest.strip() and b.rest.strip():
        start = context.target.text.rfind("\n", 0, b.head.start) + 1
        quote = context.target.text[start : b.head.start]
        text = b.line.end - len(b.rest.lstrip())
        apart = safe("give the opening its line", Edit(b.head.end, text, f"\n{quote}"))
        yield Hit(b.head, f"{after} shows as text, because it has no line of its own", a.line, (apart,))


def _emptied(context: Context, a: Admonition, b: Admonition) -> Iterator[Hit]:
    """Tell of an opening whose text lost its mark or indent, and so stands outside."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    text, inside = context.target.text, _INSIDE.get(a.form)
    if inside is None or inside.match(text, b.line.end) or not inside.match(context.source.text, a.line.end):
        return
    gap = _OUTSIDE.match(text, b.line.end)
    index = None if gap is None else context.target.block_at(gap.end())
    if gap is None or index is None or (a.form == "alert" and gap[0].count("\n") == 1):
        return
    start = context.target.text.rfind("\n", 0, b.head.start) + 1
    margin = text[start : b.head.start] if a.form == "alert" else text[start : b.head.start] + _INDENT
    end = context.target.blocks[index].span.end
    lines = text[gap.end() : end].replace("\n", f"\n{margin}")
    fix = safe("put the text back inside", Edit(gap.start(), end, f"\n{margin}{lines}"))
    yield Hit(b.head, "this note is empty: its text stands outside", a.line, (fix,))


def _unclosed(context: Context, theirs: list[Admonition], ours: list[Admonition]) -> Iterator[Hit]:
    """Tell of a directive without an end, where every one of the source has its end."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    a, b = ([each.line for each in each_side if each.form == "directive"] for each_side in (theirs, ours))
    if not a or len(a) != len(b) or len(list(closings(context.source))) != len(a):
        return
    ends = [span.start for span in closings(context.target)]
    if len(ends) >= len(b):
        return
    for at, line in enumerate(b):
        following = b[at + 1].start if at + 1 < len(b) else len(context.target.text)
        if not any(line.end <= end < following for end in ends):
            yield Hit(line, "nothing closes this note, which holds all that follows", a[at])
            return
