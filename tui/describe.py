"""The words of the finding's panel."""

from __future__ import annotations

from textual.content import Content

from postedit.checks.registry import check_of
from postedit.model import Finding, Fix, Span
from postedit.report.excerpt import surroundings
from postedit.report.safe_text import without_controls
from tui.found import Totals
from tui.markup import display, sign
from tui.passage import offers
from tui.reading import Reading
from tui.styles import BAD, GOOD, QUIET, SEVERITY
from tui.worddiff import before_and_after

_NEWLINE = Content("\n")
_LABEL_WIDTH = 10
_REACH = 30


def describe(reading: Reading) -> Content:
    """Tell of the current finding: what, how bad, the first fix, and the rule behind it."""
    finding = reading.finding
    if finding is None or reading.at is None:
        return Content("")
    lines = [_headline(finding, reading.at + 1, len(reading.spots)), Content(display(finding.message))]
    if finding.fixes:
        lines += _fix(reading.session.text, finding.fixes[0], len(finding.fixes) - 1)
    else:
        ask = "m asks the engines, or " if offers(finding) else ""
        lines.append(Content.styled(f"no fix: {ask}mend it by hand (enter), or dismiss it (i)", QUIET))
        lines += _excerpt("here", reading.session.text, finding.target)
    source = reading.session.review.source
    if source is not None and finding.source is not None:
        lines += _excerpt("source", source.text, finding.source)
    lines.append(_rule(finding))
    return _NEWLINE.join(lines)


def _headline(finding: Finding, number: int, count: int) -> Content:
    return Content.assemble(
        sign(finding.severity),
        (f" {finding.severity.value}", SEVERITY[finding.severity]),
        "  ",
        (finding.check, "bold"),
        (f"  {number} of {count}  ", QUIET),
        Content.from_markup(f"[@click=app.help][{QUIET}]? explains[/][/]"),
    )


def _fix(text: str, fix: Fix, others: int) -> list[Content]:
    before, after = before_and_after(text, fix.edits)
    safety = "safe: restores what was there" if fix.is_safe else "unsafe: changes words, read it"
    more = f"  {others} alternative{'s' if others > 1 else ''} (.)" if others else ""
    return [
        Content.assemble(("- ", BAD), before),
        Content.assemble(("+ ", GOOD), after),
        Content.assemble(display(fix.title), (f"  ({safety})", QUIET), (more, "bold")),
    ]


def _excerpt(label: str, text: str, span: Span) -> list[Content]:
    """Give the words round a span, which is marked; nothing where the span is empty."""
    if not span.of(text).strip():
        return []
    before, words, after = surroundings(text, span, _REACH)
    return [
        Content.assemble((f"{label.ljust(_LABEL_WIDTH)}", QUIET), before, (words, "bold underline"), after)
    ]


def _rule(finding: Finding) -> Content:
    check = check_of(finding.check)
    return Content.styled(check.summary.replace("``", "`") if check else "", QUIET)


def describe_none(reading: Reading, totals: Totals, hidden: int) -> Content:
    """Say what stands where no finding is current; ``hidden`` counts those of the post that are not shown."""
    review = reading.session.review
    notes = [Content.styled(f"This translation is {note}", QUIET) for note in review.pair.notes]
    problems = [Content.assemble(("! ", BAD), without_controls(str(problem))) for problem in review.problems]
    if reading.spots:
        text = Content("No finding in this segment.  ] goes to the next, [ to the previous.")
    elif hidden:
        are = "is 1 finding" if hidden == 1 else f"are {hidden} findings"
        text = Content(f"There {are} in this post that the filter hides.  f changes it, F shows all.")
    elif totals.findings:
        text = Content("✓ No findings in this post.  space goes to the next post that has some.")
    elif totals.checked < totals.posts:
        text = Content("✓ No findings in this post.  The other posts are still being checked.")
    else:
        posts = "this post" if totals.posts == 1 else f"any of the {totals.posts} posts"
        text = Content(f"✓ No findings in {posts}. Nothing is left to do.")
    return _NEWLINE.join([text, *notes, *problems])


WAITING = "This post is being checked…"


def unreadable(reading: Reading) -> str:
    """Say why a pair cannot be shown."""
    return "\n".join(["This pair cannot be read.", "", *map(str, reading.session.review.problems)])
