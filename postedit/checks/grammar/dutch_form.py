"""Dutch forms that engines take over from English: “gebruikend de”, “worden openen”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.dutch import is_infinitive_only
from postedit.late import late_regex
from postedit.model import Safety, Severity
from postedit.terms.dictionary import look_up
from postedit.terms.inflection.capital import like

_DETERMINER = r"(?:de|het|een|deze|dit|die|dat|uw|je|mijn|hun|alle|geen|elke|elk|om\s+het\s+even)"
_END = r"(?=\s*(?:[.,;:!?)]|\Z)|\s+(?:en|of|als|om|door|met|in|op|voor|via)\b)"
_YOU = late_regex(r"\b(?:u|je|jij|jullie|gij|ge|uzelf|jezelf)\b")
_NOUN = late_regex(r"\w{3,}\s+\w+")
_THIRD = {"kunt": "kan", "hebt": "heeft", "bent": "is", "zult": "zal", "wilt": "wil"}
_FINITE = r"(?:hebben|zijn|kunnen|moeten|willen|zullen|gaan|worden|mogen|waren|hadden)"


def _is_present_participle(match: re.Match[str], _: Sentence) -> bool:
    verb = look_up(match["form"], "nl")
    return verb is not None and verb + "d" == match["form"]


def _is_infinitive(match: re.Match[str], _: Sentence) -> bool:
    return is_infinitive_only(match["form"])


def _has_no_als(match: re.Match[str], sentence: Sentence) -> bool:
    return not re.search(r"\b(?:als|alsook|evenals|maar)\b", sentence.text[match.start() :])


def _has_no_you(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a subject before the verb, and no “u” or “je” up to the second word behind it."""
    before, behind = sentence.text[: match.start("at")], sentence.text[match.end("at") :].split()[:2]
    return not _YOU.search(before) and not _YOU.search(" ".join(behind)) and bool(_NOUN.search(before))


_RULES = (
    rule(
        rf"{{P}}(?P<at>(?P<form>[a-zë]{{4,}}end)\s+{_DETERMINER}){{E}}",
        "Dutch says this by “door … te”, “met” or a clause, not by a participle",
        source=r"\b\w+ing\b",
        test=_is_present_participle,
    ),
    rule(
        r",\s+(?P<at>(?P<form>[a-zë]{4,}end))(?=\s+[a-zë]{3,}\s+[a-zë]{3,})",
        "Dutch says this by a clause, not by a participle",
        source=r",\s+(?:thus\s+|thereby\s+)?\w+ing\b",
        test=_is_present_participle,
    ),
    rule(
        r"{P}zowel\s+(?:(?!als\b|zowel\b|en\b)[^\s.,;:!?()]+\s+){1,6}(?P<at>en)\s+\w",
        "“zowel” is followed by “als”",
        source=r"\bboth\b",
        test=_has_no_als,
        rewrite=lambda *_: "als",
    ),
    rule(
        r"{P}(?P<at>(?:(?:de|een|deze|alle|elke)\s+het|(?:de|het|een)\s+(?:dezelfde|hetzelfde))){E}(?!['’])",
        "two articles stand side by side, or an infinitive with “het” before a noun",
        test=lambda match, sentence: sentence.cased[match.start("at") + 1 : match.end("at")].islower(),
    ),
    rule(
        r"{P}(?P<at>alle\s+die\s+[a-zë]{4,})(?!\w)",
        "a relative clause stands before its noun, as it cannot in Dutch",
    ),
    rule(
        r"{P}(?P<at>alle\s+van)\s+(?:de|het|deze|die|dit|uw|je|onze|mijn|hun){E}",
        "“all of the” is “alle”",
        source=r"\ball\s+of\b",
        rewrite=lambda _, old: old.split()[0],
    ),
    rule(
        r"{P}(?P<at>kunt|hebt|bent|zult|wilt){E}",
        "this form belongs to “u” and “je” alone",
        test=_has_no_you,
        rewrite=lambda match, _: _THIRD[match["at"].lower()],
    ),
    rule(
        rf"{{P}}(?<!er )(?P<at>(?:wordt|worden|werd|werden)\s+(?P<form>[a-zë]+en)){_END}",
        "the passive takes a participle",
        test=_is_infinitive,
    ),
    rule(
        r"{P}(?P<at>(?:de|het)\s+zelfde){E}",
        "“dezelfde” and “hetzelfde” are one word",
        rewrite=lambda _, old: re.sub(r"\s+", "", old).replace("eZ", "ez").replace("tZ", "tz"),
        safety=Safety.SAFE,
    ),
    rule(
        rf"(?:\A\W*|[.;:]\s+|{{B}}(?:als|dat|omdat|en|maar|wanneer|zodat)\s+)(?P<at>hun)\s+{_FINITE}{{E}}",
        "“hun” is no subject",
        source=r"\bthey\b",
        rewrite=lambda _, old: like(old, "ze"),
    ),
    rule(
        r"{P}(?:[a-zë]{2,}er|meer|minder|beter)\s+(?P<at>als){E}",
        "a comparison takes “dan”",
        source=r"\bthan\b",
        unless=r"\bas\b",
        rewrite=lambda *_: "dan",
    ),
)


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("nl",),
    silenced_by=("untranslated/segment", "addition/link-echo", "style/calque"),
)
def dutch_form(context: Context) -> Iterator[Hit]:
    """A Dutch form is that of English: “gebruikend de knop”, “kan worden openen”.

    Source: *Algemene Nederlandse Spraakkunst*, 18.5 on infinitives, 18.4 on participles, 5.2.5.2.2 on “hun”.
    """
    yield from find(context, _RULES)
