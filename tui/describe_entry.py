"""The words of the finding's panel on the term: what the term base says, and what the site itself writes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from textual.content import Content

from postedit.language import get
from postedit.report.excerpt import surroundings
from postedit.terms import Entry
from postedit.terms.entry import Rendering, Status
from postedit.terms.keeping.occurrence import Concordance, Count, Native
from tui.markup import display
from tui.styles import BAD, GOOD, QUIET

_LABEL_WIDTH = 10
_MOST_RENDERINGS = 5
_MOST_QUOTED = 2
_REACH = 30


def entry_lines(entry: Entry, source: str, target: str) -> list[Content]:
    """Say what an entry has in one pair of languages; ``source`` and ``target`` are their tags."""
    theirs = entry.section(get(source).code)
    ours = entry.section(get(target).code)
    terms = ", ".join(rendering.term for rendering in theirs.renderings) or entry.id
    stays = "  stays as it is" if entry.stays(get(target).code) else ""
    head = Content.assemble((display(terms), "bold"), stays, (f"  {entry.kind.value}", QUIET))
    lines = [_line("term base", head)]
    for label, status, style in (
        ("preferred", Status.PREFERRED, GOOD),
        ("admitted", Status.ADMITTED, ""),
        ("not", Status.DEPRECATED, BAD),
    ):
        found = ours.having(status)
        if found:
            lines.append(_line(label, Content.styled(_listed(found), style)))
    told = (
        ("meaning", entry.definition),
        ("note", ours.note),
        ("example", ours.example),
        ("from", ours.origin),
    )
    return lines + [_line(label, Content(display(text))) for label, text in told if text]


def _listed(renderings: Sequence[Rendering]) -> str:
    shown = ", ".join(rendering.term for rendering in renderings[:_MOST_RENDERINGS])
    more = len(renderings) - _MOST_RENDERINGS
    return display(f"{shown} and {more} more" if more > 0 else shown)


def usage_lines(found: Concordance, shown_path: Callable[[Path], str]) -> Iterator[Content]:
    """Say how the site's translations render the term, and how its native posts use the renderings."""
    if found.counts:
        yield _line("this site", Content(", ".join(_count(one) for one in found.counts[:_MOST_RENDERINGS])))
    if not found.native:
        yield _line("native", Content.styled("no post that nobody translated has any of these", QUIET))
        return
    counts = Counter(one.rendering for one in found.native).most_common(_MOST_RENDERINGS)
    yield _line("native", Content(", ".join(f"{count} {rendering}" for rendering, count in counts)))
    for one in found.native[:_MOST_QUOTED]:
        yield _line("", _quoted(one, shown_path))


def _count(one: Count) -> str:
    status = f" ({one.status.value})" if one.status else ""
    return f"{one.count} {one.rendering}{status}" if one.rendering else f"{one.count} not found"


def _quoted(one: Native, shown_path: Callable[[Path], str]) -> Content:
    before, term, after = surroundings(one.passage.text, one.span, _REACH)
    place = f"  {shown_path(Path(one.passage.path))}:{one.passage.line}"
    return Content.assemble("“", before, (term, "bold"), after, "”", (place, QUIET))


def _line(label: str, text: Content) -> Content:
    return Content.assemble((label.ljust(_LABEL_WIDTH), QUIET), text)
