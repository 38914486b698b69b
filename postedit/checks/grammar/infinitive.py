"""Infinitives where French wants a finite verb, a participle or another construction."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.language.base import words
from postedit.language.french.verbs import forms
from postedit.model import Severity

_WILL = "|".join(sorted(forms("vouloir") | forms("pouvoir")))
_WANT = "|".join(sorted(forms("vouloir")))
_TIME = r"(?:temps|ans?|années?|mois|semaines?|jours?|journées?|heures?|minutes?|nuits?)"
_AMOUNT = (
    r"(?:\d+|une?|deux|trois|quatre|cinq|dix|quelques|plusieurs|des|les|mon|mes|notre|votre|leurs?|tout"
    r"|toute"
    r"|beaucoup|trop|de|du|le|la|derniers|dernières)"
)
_NOUNS = words("pouvoir devoir savoir avoir être")


def _is_common(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell an infinitive from a noun that looks like one, and from a name."""
    return match["inf"] not in _NOUNS and sentence.cased[match.start("inf")].islower()


_RULES = (
    rule(
        r"{P}(?P<at>(?:j'\s*|(?:je|tu|ils?|on)\s+{CLITIC}{,3}|(?:personne|rien)\s+ne\s+{CLITIC}?){ADV}{,2}"
        r"(?P<inf>{W})){E}",
        "an infinitive stands behind a subject pronoun",
        test=_is_common,
    ),
    rule(
        r"{P}(?P<at>(?:suis|sommes|êtes|étais|étions|étiez|serai|serons|serez)\s+{ADV}{,2}(?P<inf>{W})){E}",
        "an infinitive stands behind “être”",
    ),
    rule(
        r"{P}(?<!c')(?<!ce )(?P<at>(?:est|sont|était|étaient|sera|seront|serait|seraient)\s+{ADV}{,2}"
        r"{CLITIC}?(?P<inf>{W})){E}",
        "an infinitive without “de” stands behind “être”",
        test=_is_common,
    ),
    rule(
        r"{P}(?P<at>{AVOIR}\s+{ADV}{,3}(?P<inf>{W})){E}",
        "an infinitive stands behind “avoir”, which wants a participle",
        test=lambda match, sentence: match.start() > 0 and _is_common(match, sentence),
    ),
    rule(
        rf"{{P}}(?<!en )(?P<at>(?:{_WILL})\s+{{ADV}}{{,2}}d(?:e\s+|')(?:ne\s+pas\s+)?(?P<inf>{{W}})){{E}}",
        "“vouloir” and “pouvoir” take an infinitive without “de”",
    ),
    rule(
        r"(?<![\w-])(?<!-le )(?<!-la )(?<!-les )(?P<at>(?:moi|toi)\s+(?P<inf>{W})){E}",
        "a stressed pronoun stands before an infinitive",
        source=r"\b(?:me|you)\b",
    ),
    rule(
        rf"{{P}}(?P<at>(?:{_WANT})\s+(?:{{W}}\s+|d'){{,3}}?(?:nous|vous|moi|toi|lui|eux|quelqu'un|tout"
        rf"\s+le\s+monde"
        rf"|gens)\s+(?:d(?:e\s+|'))?(?P<inf>{{W}})){{E}}",
        "“vouloir” does not take a person and an infinitive; French has “vouloir que”",
        source=r"\bwant\w*\s+(?:[\w']+\s+){1,4}to\b",
        test=lambda match, _: not any(w in match[0].split() for w in ("que", "pour", "à")),
    ),
    rule(
        rf"{{P}}(?P<at>pass(?:é|er|e|es|ent|ons|ez|ais|ait|aient)\s+(?:{_AMOUNT}\s+){{1,3}}{_TIME}\s+"
        rf"(?P<inf>{{W}})){{E}}",
        "“passer du temps” takes “à” before an infinitive",
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("fr",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def infinitive(context: Context) -> Iterator[Hit]:
    """An infinitive stands where French has another form: “que je fournir”, “je suis aider”."""
    yield from find(context, _RULES)
