"""The comma behind yes and no."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_SOURCE = late_regex(r"\W*(?:Yes|No|Yeah|Nope|Yep),")
# Not "Non seulement", "Non pas", "Ja wohl": there the word belongs to what follows. Spanish "No" negates.
_TARGET = {
    "fr": late_regex(
        r"\W*(?:Oui|Non)(?P<gap>[ \u00a0])(?!seulement|pas|plus|loin|sans|content|que|à )[a-zà-ÿ]"
    ),
    "es": late_regex(r"\W*Sí(?P<gap>[ \u00a0])(?!que)[a-zà-ÿ]"),
    "de": late_regex(r"\W*(?:Ja|Nein)(?P<gap>[ \u00a0])(?!zu|zum|zur)[a-zà-ÿ]"),
    "nl": late_regex(r"\W*(?:Ja|Nee)(?P<gap>[ \u00a0])(?!tegen)[a-zà-ÿ]"),
}


@check(severity=Severity.MINOR, confidence=0.92, languages=("fr", "es", "de", "nl"))
def comma_after_yes(context: Context) -> Iterator[Hit]:
    """The comma behind the yes or no that opens a sentence was lost."""
    yield from one_hit(context, _places(context), "the source's comma was lost here", "put the comma in")


def _places(context: Context) -> Iterator[Place]:
    if context.source is None:
        return
    pattern = _TARGET[context.target_language.code]
    for pair in context.certain_segment_pairs:
        if not _SOURCE.match(context.source.prose, pair.source_span.start):
            continue
        if match := pattern.match(context.target.prose, pair.target_span.start, pair.target_span.end):
            at = match.start("gap")
            yield Place(Span(pair.target_span.start, match.end()), (Edit(at, at, ","),), pair.source_span)
