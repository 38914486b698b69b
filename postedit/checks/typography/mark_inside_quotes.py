"""A comma or a full stop inside closing quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grouping import Place, one_hit
from postedit.checks.typography import in_running_text, matches, source_near
from postedit.late import late_regex
from postedit.model import Edit, Severity, Span

_DOUBLE = late_regex(
    r"(?<![\w\"])[\"“„«][ \u00a0\u202f]?(?P<text>[^\"“”„«»\n]{1,300}?\w)"
    r"(?P<mark>[,.])(?P<close>[ \u00a0\u202f]?[\"”“»])(?![\w,.;:!?])"
)
_SINGLE = late_regex(
    r"(?<![\w'’])['‘‚](?P<text>[^'’‘‚\n]{1,120}?\w)(?P<mark>[,.])(?P<close>['’])(?![\w,.;:!?'’])"
)
_SIGNS = (
    ',"',
    '."',
    ",”",
    ".”",
    ",“",
    ".“",
    ",»",
    ".»",
    ", »",
    ",\u00a0»",
    ".\u00a0»",
    ",'",
    ".'",
    ",’",
    ".’",
)
_BACK = 8
"""Code points before a quotation in which the sign that precedes it is looked for."""

_ENGLISH = {",": late_regex(r",[\"”'’]"), ".": late_regex(r"\.[\"”'’]")}


@check(severity=Severity.MINOR, confidence=0.9, silenced_by=("untranslated/segment",))
def mark_inside_quotes(context: Context) -> Iterator[Hit]:
    """A comma or full stop of the sentence stands inside the quotation marks, as American English has it.

    Source: the quotation marks of Grevisse and Goosse, *Le Bon Usage*; the RAE's *Ortografía de la lengua
    española*; the Rat für deutsche Rechtschreibung, § 92 to 94; Taaladvies of the Nederlandse Taalunie: what
    belongs to the sentence around stands outside.
    """
    yield from one_hit(
        context,
        _places(context),
        "the sentence's comma or stop stands inside the quotation marks",
        "set it behind the closing mark",
    )


def _places(context: Context) -> Iterator[Place]:
    for pattern in (_DOUBLE, _SINGLE):
        for match in matches(context, pattern, *_SIGNS):
            if _is_of_sentence(context, match) and _is_copied(context, match):
                start, end = match.start("mark"), match.end("close")
                yield Place(Span(start, end), (Edit(start, end, match["close"] + match["mark"]),))


def _is_of_sentence(context: Context, match: re.Match[str]) -> bool:
    """Tell whether the mark belongs to the sentence around; a quoted sentence keeps its own stop."""
    if match["mark"] == ",":
        return True
    if not match["text"][0].islower() or not in_running_text(context, match.start()):
        return False
    before = context.target.prose[max(0, match.start() - _BACK) : match.start()].rstrip()
    return not before.endswith(",")


def _is_copied(context: Context, match: re.Match[str]) -> bool:
    return bool(_ENGLISH[match["mark"]].search(source_near(context, match.start("mark"))))
