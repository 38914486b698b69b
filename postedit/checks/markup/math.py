"""Formulas."""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.verbatim import Token, lost, prose_pairs, tokens
from postedit.late import late_regex
from postedit.model import Edit, Severity, safe

# A formula holds a sign that prices and shell variables between dollar signs do not.
_INSIDE = r"(?=[^$]{0,400}?(?:[\^_=+<>{}]|\\\w))"
_FORMULA = late_regex(
    rf"\$\${_INSIDE}[^$]{{1,2000}}\$\$"
    rf"|(?<![\w$\\])\${_INSIDE}(?!\s)[^$\n]{{1,400}}(?<![\s\\])\$(?![\w$])"
    r"|\\\((?=\S)[^\n]{1,400}?\\\)|\\\[[^\[\]]{1,2000}?\\\]"
)
_LOOSE = late_regex(r"\${1,2}\s{0,2}[^$\n]{1,600}?\s{0,2}\${1,2}|\\\s?[(\[][^\n]{1,600}?\\\s?[)\]]")
_LIKE = 60


@check(severity=Severity.CRITICAL, confidence=0.93)
def math(context: Context) -> Iterator[Hit]:
    """A formula between dollar signs was changed or spaced out."""
    if context.source is None or not ("$" in context.source.text or "\\(" in context.source.text):
        return
    for source, target in prose_pairs(context):
        theirs = tokens(context.source, source, _FORMULA)
        if theirs:
            missing = lost(theirs, tokens(context.target, target, _FORMULA))
            wrong = tokens(context.target, target, _LOOSE) if missing else []
            yield from _paired(missing, lost(wrong, theirs))


def _paired(missing: list[Token], wrong: list[Token]) -> Iterator[Hit]:
    """Pair formulas in their order with what is most like them."""
    left = list(wrong)
    for token in missing:
        best = max(left, key=lambda other: fuzz.ratio(token.text, other.text), default=None)
        if best is None or fuzz.ratio(token.text, best.text) < _LIKE:
            continue
        left.remove(best)
        fix = safe("restore the source's formula", Edit(best.span.start, best.span.end, token.text))
        yield Hit(best.span, f"the formula was changed: the source has {token.text}", token.span, (fix,))
