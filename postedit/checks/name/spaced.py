"""Names of files, functions and variables with spaces in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from postedit.checks.base import Hit, check
from postedit.checks.context import Context, SegmentPair
from postedit.checks.spots import Spots
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span, safe

_CODE = late_regex(
    r"(?<![\w./@-])(?:[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+\([^()\n]{0,60}\)|[A-Za-z_][\w.]*\(\)|[a-z]+(?:_[a-z\d]+)+(?![\w(])"
    r"|[\w-]+\.(?:js|tsx?|py|json|ya?ml|toml|mdx?|html?|css|go|rs|cpp|java|sh|txt|xml|csv|env|log|conf|cfg|ini)(?!\w|[./-]\w))"
)
_GAP = "[ \u00a0]?"
_TOKEN = late_regex(r"[^\W_]+|[\W_]")


@check(severity=Severity.MAJOR, confidence=0.95)
def spaced(context: Context) -> Iterator[Hit]:
    """A call, a variable or a file name in the text has spaces in it: `read ()`, `settings .json`."""
    source = context.source
    if source is None:
        return
    names = _names(source.prose)
    for pair in context.certain_segment_pairs if names else ():
        if not names.are_in(pair.source_span):
            continue
        for match in _CODE.finditer(source.prose, pair.source_span.start, pair.source_span.end):
            yield from _torn(context, pair, Span(*match.span()))


@lru_cache(maxsize=2)
def _names(prose: str) -> Spots:
    """Give where a source, which is asked for with each of its translations, has such names."""
    return Spots(match.start() for match in _CODE.finditer(prose))


def _torn(context: Context, pair: SegmentPair, name: Span) -> Iterator[Hit]:
    """Give the places where a name of the source stands with spaces, unless it also stands as it is."""
    assert context.source is not None  # noqa: S101 - the caller has looked
    wanted, target = name.of(context.source.text), context.target.prose
    start, end = pair.target_span.start, pair.target_span.end
    if target.find(wanted, start, end) >= 0:
        return
    parts = (re.escape(token) for token in _TOKEN.findall(wanted) if not token.isspace())
    pattern = re.compile(rf"(?<!\w){_GAP.join(parts)}(?!\w)")
    for match in pattern.finditer(target, start, end):
        place = Span(*match.span())
        fix = safe(f"write {wanted}", Edit(place.start, place.end, wanted))
        yield Hit(place, f"the source writes {wanted}, without spaces", name, (fix,))
