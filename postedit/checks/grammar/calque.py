"""English constructions word for word."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.constructions import clauses
from postedit.checks.grammar.reading import find, rule
from postedit.model import Severity
from postedit.terms.inflection.capital import like

_NUMBER = r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|beaucoup|des\s+centaines|des\s+milliers)"
_FRENCH = (
    rule(
        r"{P}(?P<at>(?:la\s+)?façon\s+dont\s+(?:il|elle|c')\s*(?:est|était)\s+[^\W\d_]+)(?!\s+(?:par"
        r"|en)\b)(?!é)",
        "“how easy it is” word for word",
        source=(
            r"\bhow\s+(?:\w+ly\s+)?(?!it|this|that|they|we|you|i\b|he|she|the)\w+\s+(?:it|this|that)\s*"
            r"(?:'s|is|was)\b"
        ),
    ),
    rule(
        r"{P}(?P<at>rend(?:re|ons|ez|ent|ant|s|u)?\s+(?:(?:l[ae]s?|ce|cette|ces|votre|vos|notre|nos|mon"
        r"|ma|son|sa)\s+|l'\s*){W}\s+une?\s+{W}){E}",
        "“rendre” does not take two nouns; French has “faire de … un …”",
        source=r"\bmak(?:e|es|ing)|made\b",
    ),
    rule(
        rf"{{P}}(?P<at>il\s+y\s+(?:a|avait|aura)\s+(?:\w+\s+)?{_NUMBER}\s+d'entre\s+(?:nous|vous|eux))",
        "“there are five of us” word for word",
        source=r"\bof\s+(?:us|you|them)\b",
    ),
    rule(
        r"{P}(?:liste|partie|photos?|images?|exemples?)\s+(?:complète\s+)?(?P<at>d'entre\s+(?:eux"
        r"|elles)){E}",
        "“of them” word for word; French has “en”",
        source=r"\bof\s+them\b",
    ),
    rule(
        r"{P}(?:(?:je|tu)\s+|j'\s*|nous\s+|vous\s+)(?P<at>(?:ne\s+|n')?(?:suis|étais|es|sommes|êtes"
        r"|étions|étiez|serai|serez)\s+{ADV}{,2}"
        r"(?:raison|tort|faim|soif|peur|besoin|envie|sommeil)){E}",
        "French says “avoir raison”, “avoir besoin”, not “être”",
    ),
    rule(
        r"{P}(?:je|tu|ils?|nous|vous|on)\s+(?P<at>(?:vais|vas|va|allons|allez|vont)\s+(?:les|des|une?)"
        r"\s+(?P<noun>{W}))(?!\s+(?:fois|jour|peu|lundi|mardi))",
        "“aller” takes an infinitive here",
        source=r"'ll\b|\b(?:will|going\s+to|gonna)\b",
        test=lambda match, _: not match["noun"].endswith(("er", "ir", "re", "oir")),
    ),
    rule(
        r"{P}(?:occupée?s?|satisfaite?s?|contente?s?|couverte?s?|remplie?s?|équipée?s?|fournie?s?)\s+(?P<at>avec)"
        r"(?=\s+(?:une?|des|les?|la|votre|vos|notre|nos|mon|mes|son|ses|ce|cette|ces|beaucoup|trop)\b)",
        "the English preposition: French has “occupé par”, “satisfait de”, “rempli de”",
        source=r"\b(?:busy|satisfied|happy|pleased|covered|filled|equipped|provided)\s+with\b",
    ),
    rule(
        r"{P}(?P<at>aussi\s+bien)(?=\s*(?:[.,!?;:)]|\Z))",
        "“as well” word for word; French has “aussi”, “également”",
        source=r"\bas\s+well\s*(?:[.,!?;:)]|\Z)",
        unless=r"\b(?:just|equally|works?|worked|working|nearly|almost|quite)\s+as\s+well\b",
        rewrite=lambda _, old: old.split()[0],
    ),
    rule(
        r"(?P<at>{P}bien\s+que|{P}quoique|{P}bien)(?=\s*(?:[.!?)]|\Z))",
        "“though” at the end word for word; French has “pourtant”, “cependant”",
        source=r"\bthough\s*(?:[.!?)]|\Z)",
        unless=r"\b(?:well|good|fine|right|nice|okay)\b",
        rewrite=lambda _match, _old: "pourtant",
    ),
    rule(
        r"{C}(?P<at>il\s+ne\s+(?:me|m'|nous|vous)\s*(?:surprend|étonne|dérange|gêne|choque)(?:ra|rait|ait)?\s+pas)"
        r"(?=\s+(?:si|que|qu'|de|d'))",
        "“it would not surprise me” word for word; French has “cela”",
        source=r"\bit\s+(?:\w+n't|\w+n’t|\w+\s+not)\s+(?:\w+\s+)?(?:surprise|bother|shock|disturb|amaze)\b",
        rewrite=lambda _, old: like(old[:2], "cela") + old[2:],
    ),
    rule(
        r"(?:\A\W*|[.!?,;–—-]\s*)mais\s+(?P<at>qui\s+(?:n'|ne\s+)?(?:est|a|était|sera|fait|serait|peut|va)){E}",
        "“but that is” begins a statement; French has “cela”, “c'est”",
        source=r"\bbut\s+(?:that|this)(?:'s|’s|\s+(?:is|was|has|will|would|does|can)\b)",
        unless=r"\b(?:who|which)\b",
    ),
    rule(
        r"{P}(?<!en )(?P<at>entendre\s+parler)(?=\s*(?:[.!?;:)]|\Z))",
        "“hear about it”: French has “en entendre parler”",
        source=r"\bhear\s+(?:about|of)\s+(?:it|them|that|this|those)\b",
        rewrite=lambda _, old: "en " + old,
    ),
    rule(
        r"{P}mêmes?\s+(?:{W}\s+){1,6}(?P<at>en\s+tant\s+que){E}",
        "“the same … as” word for word; French has “le même … que”",
        source=r"\bsame\b.*\bas\b",
        rewrite=lambda _match, _old: "que",
    ),
    *clauses.RULES,
    rule(
        r"\A\W*(?:comment|pourquoi|quand|où)\s+(?:[^?]*\s)?(?P<at>{W}-(?:t-)?(?:elles?|ils?|vous|nous|on))"
        r"(?=[^?]*\Z)",
        "an indirect question keeps the order of a statement: no inverted subject",
        source=r"\A\W*(?:how|why|when|where)\s+(?!can|do|does|did|is|are|was|were|should|would|will|to\b)[^?]*\Z",
    ),
)

_GERMAN = (
    rule(
        r"(?:\A\W*|[.!?:,]\s+|{B}(?:und|aber|denn)\s+)(?P<at>(?:Dies|Das|Hier|dies|das|hier|Es|es)\s+(?:ist|war)\s*,\s+"
        r"(?:wo|wie|warum|wenn|wann))\s+(?:ich|wir|Sie|sie|er|es|man|du|das|die|der|ein\w*|mein\w*|Ihr\w*)\s",
        "“this is where” word for word; German has “hier”, “so”, “deshalb”",
        cased=True,
        source=r"\b(?:this|that|it|here)(?:'s|’s|\s+(?:is|was))\s+(?:where|how|why|when|what)\b",
    ),
)
_SPANISH = (
    rule(
        r"(?:\A\W*|[.!?]\s+)(?P<at>Que\s+(?:no\s+)?(?:es|fue|era|sería|será|puede|funciona)){E}(?![^.!?]*\?)",
        "“that” begins a statement; Spanish has “eso”",
        cased=True,
        source=r"(?:\A\W*|[.!?]\s+)(?:that|this)(?:'s|’s|\s+(?:is|was|would|will|can|may|works))",
        rewrite=lambda _, old: "Eso" + old[3:],
    ),
)
_BY_LANGUAGE = {"fr": _FRENCH, "de": _GERMAN, "es": _SPANISH}


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("fr", "de", "es"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def calque(context: Context) -> Iterator[Hit]:
    """An English construction stands word for word: “je suis raison”, “rendre l'IoT une réalité”."""
    yield from find(context, _BY_LANGUAGE[context.target_language.code])
