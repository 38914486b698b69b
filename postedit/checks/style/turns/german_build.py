"""What German has of the build of English clauses: openings, apposition, articles."""

from __future__ import annotations

import re

from postedit.checks.grammar.reading import Sentence, rule
from postedit.checks.style.turns import OPENS
from postedit.language.base import words
from postedit.terms.inflection.capital import like

# Adverbs and adjectives that were participles once.
_NO_PARTICIPLE = words("""
    anschließend abschließend zusammenfassend ergänzend entsprechend dementsprechend rückblickend während
    folgend vorübergehend umgehend hinreichend überwiegend dringend ausreichend genügend nachfolgend irgend
    vorausgehend hervorragend entscheidend spannend einleitend anstrengend beruhigend überraschend passend
    """)
_TRADE = (
    r"(?:[A-ZÄÖÜ]\w*)?(?:[Ee]ntwickler|[Pp]rogrammierer|[Dd]esigner|[Aa]dministrator|[Ii]ngenieur|[Bb]logger"
    r"|[Ss]tudent|[Ll]ehrer|[Aa]rchitekt|[Mm]anager|[Bb]erater|[Ff]orscher|[Ww]issenschaftler|[Aa]utor|[Jj]ournalist"
    r"|[Ff]reelancer|[Ff]reiberufler|[Tt]echniker|[Ii]nformatiker|[Aa]nfänger|[Ee]insteiger)(?:in)?"
)
_PERSON = r"(?:[Ii]ch|[Dd]u|Sie|[Ee]r|[Ww]ir|[Mm]an)"
_IS_A_TRADE = (
    r"{P}(?:[Ii]ch\s+bin|[Dd]u\s+bist|Sie\s+sind|[Ee]r\s+ist|[Bb]in\s+ich|[Bb]ist\s+du|[Ss]ind\s+Sie)\s+"
    rf"(?P<at>eine?\s+{_TRADE})(?=\s*[.,;!?]|\s+(?:und|oder|bei|aus)\b|\s*\Z)"
)
_AS_HE_IS_A_TRADE = (
    rf"{{P}}(?:[Ww]enn|[Dd]a|[Ww]eil|[Ff]alls|[Oo]b|dass)\s+{_PERSON}\s+(?P<at>eine?\s+{_TRADE})\s+"
    r"(?:sind|bin|bist|ist|war|waren){E}"
)
_VERB = (
    r"(?:werden|wird|werde|können|kann|könnten|sollten|sollte|müssen|muss|haben|hat|habe|sind|ist|bin|war|waren"
    r"|finden|sehen|lernen|erfahren|erhalten|verwenden|nutzen|zeigen|zeige|erstellen|möchte|möchten|gibt|geben)"
)


def _is_participle(match: re.Match[str], _: Sentence) -> bool:
    return match["form"] not in _NO_PARTICIPLE


def _lacks_object(match: re.Match[str], sentence: Sentence) -> bool:
    clause = re.split(r"[.;:!?]|,\s", sentence.text[: match.start("at")])[-1]
    return not re.search(r"\b(?:es|das|dies|diese[sn]?|was)\b", clause)


RULES = (
    rule(
        OPENS + r"(?P<at>während)\s",
        "“while” means “although” here; German has “Zwar …, aber” or “Obwohl”",
        source=OPENS
        + (
            r"(?:and\s+|but\s+)?while\s+(?:it(?:'s|’s|\s+is)\s+(?!\w+ing\b)|(?:this|that|there)\s+(?:is|are|may|might"
            r"|can|could|does)\b(?!\s+\w+ing\b)|(?:you|one)\s+(?:\w+ly\s+)?(?:can|could|may|might)\b"
            r"|[^,;.]{3,80}?\s(?:can|could|may|might)\s[^,;.]{3,80},\s*(?:it|they|this|that|there|we|you)\b)"
        ),
        rewrite=lambda _, old: like(old, "obwohl"),
    ),
    rule(
        OPENS + r"(?P<at>als\s+(?:{W}\s+){1,2}selbst)\s+"
        r"(?:habe|bin|kann|weiß|war|hatte|finde|möchte|würde|muss|haben|sind)",
        "“as a … myself” word for word; German has “Ich bin selbst … und …”",
        source=r"\bas\s+an?\s+(?:[\w-]+\s+){1,4}(?:myself|ourselves)\b",
    ),
    rule(
        OPENS + r"(?P<at>(?:[\w-]+\s+){0,8}?(?P<form>[a-zäöüß]+end)),\s",
        "an English clause in -ing; German has “Da …”, “Indem …”, “Als …”",
        cased=True,
        source=OPENS + r"(?:\w+ly\s+)?\w+ing\b",
        test=_is_participle,
    ),
    *(
        rule(
            build,
            "a trade takes no article in German",
            cased=True,
            source=r"\b(?:am|'m|’m|are|'re|’re|is|'s|’s|was|were)\s+an?\s",
            rewrite=lambda _, old: old.split()[1],
        )
        for build in (_IS_A_TRADE, _AS_HE_IS_A_TRADE)
    ),
    rule(
        r"{P}(?P<at>(?:sich|mir|dir|uns|euch)\s+(?:(?:aber|jedoch|einfach|auch|derzeit)\s+)?nicht\s+leisten),?\s+"
        r"(?:[^.;:!?]*\s)?zu\s",
        "“afford to” takes “es” in German: “kann es sich nicht leisten, … zu …”",
        source=r"\bafford\s+to\b",
        test=_lacks_object,
    ),
    rule(
        OPENS + r"(?P<at>das\s+ist\s+es)(?=\s*[.!])",
        "“that's it” word for word; German has “Das war's”",
        source=OPENS + r"(?:and\s+)?that(?:'s|’s|\s+is)\s+it\s*[.!]",
        rewrite=lambda _, old: like(old, "das war's"),
    ),
    rule(
        OPENS + r"(?P<at>als\s+solche[rs]?),?\s+(?!die\b|der\b|das\b|wie\b)",
        "“as such” means “therefore” here; German has “Daher”",
        source=OPENS + r"as\s+such,",
        rewrite=lambda _, old: like(old, "daher"),
    ),
    rule(
        r"(?:{OPENING}|[.!?]\s+)(?:In|Mit|Nach|Für|Bei|Durch|Auf|Aufgrund|Dank|Neben|Im|Am|Zum|Zur|Beim|Seit|Unter|Vor|Aus)\s+"
        rf"(?:(?!(?:zu|dass|die|der|das|wo|was|wie|wenn|ob)\b)[\w-]+\s+|(?:der|die|das)\s+){{0,7}}?[\w-]+(?P<at>,)\s+{_VERB}\s+"
        r"(?:wir|Sie|ich|du|man|es|die|der|das|ein\w*|Ihre?|dein\w*)\s",
        "no comma stands behind the first part of a German sentence",
        cased=True,
        source=OPENS + r"[^,]{3,80},",
        rewrite=lambda *_: "",
    ),
    rule(
        r"{P}(?P<at>stell(?:t|e|en|te|ten)\s+[^.;:!?]{0,60}?(?:feedback|einblicke?|flexibilität|schutz|klarheit"
        r"|beispiele?|unterstützung|hilfe|sichtbarkeit|sicherheit|vorteile|erfahrung(?:en)?|anleitung)\s+bereit){E}",
        "“provide” word for word; German gives feedback, offers protection, shows examples",
        source=r"\bprovid(?:e|es|ed|ing)\b",
    ),
    rule(
        r"{P}(?P<at>zum\s+funktionieren\s+(?:zu\s+)?(?:bringen|bringt|brachten?|gebracht)"
        r"|bring(?:en|e|t)\s+(?:Sie\s+|wir\s+|du\s+|ich\s+)?(?:es|das|dies|sie)\s+zum\s+funktionieren){E}",
        "“make it work” word for word; German has “dafür sorgen, dass es gelingt”",
        source=r"\bma(?:k(?:e|es|ing)|de)\s+(?:it|this|that|them|things)\s+work\b",
    ),
)
