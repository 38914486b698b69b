"""Rules: an expression over smooth sentences, word classes for its groups, a witness in the source."""

from __future__ import annotations

import re
from collections.abc import Callable

import msgspec

from postedit.checks.grammar.reading.sentence import Sentence
from postedit.late import compiled, late_regex
from postedit.model import Safety

# Third persons plural in "-ment" are no adverbs: "ils aiment", "ils confirment".
_NO_VERB = (
    r"(?!(?:aiment|\w*(?:forment|nomment|stiment|somment|firment|priment|gramment|ferment|clament|tament"
    r"|niment|dorment"
    r"|arment|filment|sument|lument|fument|sèment|blâment|calment))\b)"
)
OPENING = r"\A(?:[\W\d]*\W)?"
"""Where a sentence begins, past marks and the number of an item."""

_MACROS = {
    "OPENING": OPENING,
    "ADV": r"(?:(?:pas|plus|jamais|rien|déjà|bien|mal|mieux|aussi|encore|toujours|souvent|peut-être|juste"
    r"|bien\s+sûr|même|donc|enfin|ensuite|alors|ainsi|très|trop|beaucoup|peu|assez|presque|tout|surtout|plutôt|soudain"
    r"|parfois|bientôt|longtemps|au moins|un peu|tous les deux|toutes les deux|en fait|"
    + _NO_VERB
    + r"[^\W\d]+ment)\s+)",
    "CLITIC": r"(?:(?:ne|me|te|se|le|la|les|lui|leur|y|en|nous|vous)\s+|[nmtsl]'\s*)",
    "AVOIR": r"(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|aurai|auras|aura|aurons|aurez"
    r"|auront|aurais|aurait|aurions|auriez|auraient|aie|ait|aient)",
    "ETRE": r"(?:suis|es|est|sommes|êtes|sont|étais|était|étions|étiez|étaient|serai|seras|sera|serons|serez"
    r"|seront|serais|serait|serions|seriez|seraient|sois|soit|soient)",
    "W": r"[^\W\d_]+(?:-[^\W\d_]+)*",
    "END": r"(?=\s*(?:[.!?;:»\"]|\Z))",
    "B": r"(?<![\w'-])",
    "P": r"(?<![\w-])",
    "C": r"(?:\A\s*|[.!?;:,(«\"]\s*|(?<![\w'-])(?:(?:lorsqu|qu|s)'\s*"
    r"|(?:lorsque|que|si|quand|où|donc|car|mais)\s+))",
    "E": r"(?![\w'-])",
    "S": r"\s+",
}
_MACRO = late_regex(r"\{([A-Z]+)\}")

Test = Callable[[re.Match[str], Sentence], bool]
Rewrite = Callable[[re.Match[str], str], str | None]


class Rule(msgspec.Struct, frozen=True, cache_hash=True):
    """One signature; its expressions are compiled when a sentence has the words that it needs.

    Attributes:
        expression: over a sentence's text. A group ``at``, where there is one, is what the finding covers;
            groups whose names begin with a word class must be words of it.
        message: what is wrong.
        cased: whether the pattern reads capitals.
        source: must be found in the source text; where there is none, the rule says nothing.
        unless: must not be found in the source text.
        test: anything else.
        rewrite: gives what to write instead of the span from the match and the span's own text, None where
            nothing is sure.
        safety: of that fix.
    """

    expression: str
    message: str
    cased: bool = False
    source: str | None = None
    unless: str | None = None
    test: Test | None = None
    rewrite: Rewrite | None = None
    safety: Safety = Safety.UNSAFE

    @property
    def pattern(self) -> re.Pattern[str]:
        """Give the compiled expression."""
        return compiled(self.expression)

    def is_borne_out(self, source: str) -> bool:
        """Tell whether the source has what it must have, and lacks what it must not have."""
        if self.source is not None and not compiled(self.source, re.IGNORECASE).search(source):
            return False
        return self.unless is None or not compiled(self.unless, re.IGNORECASE).search(source)


def rule(
    pattern: str,
    message: str,
    *,
    cased: bool = False,
    source: str | None = None,
    unless: str | None = None,
    test: Test | None = None,
    rewrite: Rewrite | None = None,
    safety: Safety = Safety.UNSAFE,
) -> Rule:
    """Make a rule, with ``{ADV}``, ``{CLITIC}``, ``{AVOIR}``, ``{ETRE}``, ``{W}``… spelt out in its pattern.

    ``{B}`` and ``{E}`` are the borders of a word, ``{S}`` white space, ``{OPENING}`` the
    beginning of a sentence, ``{END}`` what ends a clause.
    Source patterns disregard case.
    """
    return Rule(
        expand(pattern),
        message,
        cased,
        source,
        unless,
        test,
        rewrite,
        safety,
    )


def expand(pattern: str) -> str:
    """Spell the macros of a pattern out."""
    return _MACRO.sub(lambda match: _MACROS[match[1]], pattern)
