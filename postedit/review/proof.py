"""The proof that stands before every change: what was announced is gone, nothing worse came."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from postedit.engine import Review
from postedit.model import Edit, Finding, Span

_BUG = "please report this fix as a bug of postedit"


def moved(span: Span, edits: Sequence[Edit]) -> Span:
    """Give where a span of the old text lies once the edits are applied; an edited part counts whole."""
    start, end = span.start, span.end
    shift_start = shift_end = 0
    for edit in sorted(edits):
        change = len(edit.text) - (edit.end - edit.start)
        if edit.end <= start:
            shift_start += change
            shift_end += change
        elif edit.start < end:
            start = min(start, edit.start)
            shift_end += change
            end = max(end, edit.end)
    return Span(start + shift_start, max(start + shift_start, end + shift_end))


def prove(before: Review, after: Review, fixed: Sequence[Finding], edits: Sequence[Edit]) -> str | None:
    """Give None if the change is sound, else the reason why it is not.

    Sound is a change after which the front matter still parses, none of the findings ``fixed`` is
    there any more, and no finding has come that is as severe as the least severe of them or more so. A fix
    that is not is our mistake, and the reason asks for a report of it.
    """
    if after.target is None:
        return "the result cannot be read"
    text = before.target.text if before.target is not None else ""
    had_problem = before.target is not None and before.target.front.problem is not None
    if after.target.front.problem and not had_problem:
        return f"the result would not parse: {after.target.front.problem.message}; {_BUG}"
    mended_ones = set(fixed)
    places = [(finding, moved(finding.target, edits)) for finding in before.findings]
    mended = [(finding.check, place) for finding, place in places if finding in mended_ones]
    kept = [(finding.check, place) for finding, place in places if finding not in mended_ones]
    bar = min((finding.severity.rank for finding in fixed), default=3)
    for finding in after.findings:
        if any(check == finding.check and place.overlaps(finding.target) for check, place in kept):
            continue
        if any(check == finding.check and place.overlaps(finding.target) for check, place in mended):
            return f"{finding.check} would still be found there; {_BUG}"
        if finding.severity.rank >= bar and not _was_hidden(finding, text, edits):
            return f"it would bring a new finding: {finding.check}: {finding.message}; {_BUG}"
    return None


def _was_hidden(finding: Finding, text: str, edits: Sequence[Edit]) -> bool:
    """Tell a finding in text that no edit wrote: it was there before, and is seen now.

    Removing doubled text, for instance, lets sentences align that could not be compared before. Damage to
    Markdown is never taken as hidden, because one mark changes how all that follows is read; nor is an
    omission, where letters were removed.
    """
    if finding.category == "markup":
        return False
    if finding.category == "omission":
        return not any(_removes_letters(text[edit.start : edit.end], edit.text) for edit in edits)
    return not any(written.overlaps(finding.target) for written in _written(text, edits))


def _removes_letters(old: str, new: str) -> bool:
    return sum(map(str.isalpha, old)) > sum(map(str.isalpha, new))


def _written(text: str, edits: Sequence[Edit]) -> Iterator[Span]:
    """Give the parts of the new text that differ from the old: an edit may repeat most of what was there."""
    shift = 0
    for edit in sorted(edits):
        for step in Levenshtein.opcodes(text[edit.start : edit.end], edit.text):
            if step.tag in ("insert", "replace"):
                start = edit.start + shift
                yield Span(start + step.dest_start, start + step.dest_end)
        shift += len(edit.text) - (edit.end - edit.start)
