"""The comma that English sets before the last item of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import matches, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_DETERMINER = (
    r"(?:(?:des?|du|une?|les?|la|aux?|ses?|son|sa|vos|votre|leurs?|nos|notre|mes|mon|ma)[ \u00a0]|[ldLD]['’])"
)
_CLAUSE = (
    r"(?:qui|que|où|dont|je|tu|ils?|elles?|on|nous|vous|est|sont|a|ont|était|peut|sera|mais|si|comme|ce)\b"
    r"|[jnsmt]['’]"
)
_WORD = rf"(?!{_CLAUSE})[\w'’*_`-]+"
_WORDS = rf"{_WORD}(?:[ \u00a0]{_WORD}){{,4}}"
_LIST = late_regex(
    rf"(?<![\w'’-]){_DETERMINER}{_WORDS},[ \u00a0]{_WORDS}"
    rf"(?P<comma>,?)[ \u00a0](?:et|ou)[ \u00a0]{_DETERMINER}(?P<last>{_WORD})",
    re.IGNORECASE,
)
_COMMA = late_regex(r",[ \u00a0](?:et|ou)[ \u00a0]", re.IGNORECASE)
_ENGLISH = late_regex(r",[ ](?:[\w'’*_`/-]+[ ]){,5}[\w'’*_`/-]+,[ ](?:and|or)\b")


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    languages=("fr",),
    only_raw=True,
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def serial_comma(context: Context) -> Iterator[Hit]:
    """A comma stands before the “et” that closes a list, as American English has it.

    Source: Grevisse and Goosse, *Le Bon Usage*, "La virgule": no comma before the conjunction of the
    last item, unless it sets the item off.
    """
    if not _COMMA.search(context.target.prose):
        return
    lists = list(matches(context, _LIST))
    with_comma = [match for match in lists if match["comma"] and _is_copied(context, match)]
    if 2 * len(with_comma) < len(lists):
        return
    places = [
        Place(Span(match.start("comma"), match.end("last")), (Edit(*match.span("comma"), ""),))
        for match in with_comma
    ]
    yield from one_hit(context, places, "no comma before the “et” that closes a list", "take the comma out")


def _is_copied(context: Context, match: re.Match[str]) -> bool:
    return bool(_ENGLISH.search(source_near(context, match.start())))
