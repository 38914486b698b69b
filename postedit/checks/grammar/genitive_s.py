"""Dutch nouns with an apostrophe and s, as the English genitive has it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.dictionary import is_known

_ENGLISH = words("let that what here there where how who one")
_VOWEL = late_regex(r"[aeiouy]")


def _is_noun(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a Dutch word in small letters that is no abbreviation: “pc's” has no vowel."""
    word = match["noun"]
    if word in _ENGLISH or not sentence.cased[match.start("at") : match.end("noun")].islower():
        return False
    return is_known(word, "nl") and _VOWEL.search(word) is not None


_RULES = (
    rule(
        r"{P}(?P<at>(?P<noun>[a-zë]{3,}[bcdefghjklmnprstvwz])'s)(?!\w)(?=\s+[a-zë]{3,})",
        "Dutch says “van”; an apostrophe stands only behind a, i, o, u and y",
        source=r"\w['’]s\b",
        test=_is_noun,
    ),
    rule(
        r"{P}(?P<at>(?P<noun>[a-zë]{3,}[bcdefghjklmnprstvwz])'s)(?!\w)",
        "this plural takes no apostrophe",
        unless=r"\w['’]s\b",
        test=_is_noun,
        rewrite=lambda _, old: old[:-2] + "s",
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.9,
    languages=("nl",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def genitive_s(context: Context) -> Iterator[Hit]:
    """A Dutch noun has an apostrophe and s as in English: “de server's naam”, “drie server's”.

    Source: *Woordenlijst Nederlandse Taal*, "De apostrof".
    """
    yield from find(context, _RULES)
