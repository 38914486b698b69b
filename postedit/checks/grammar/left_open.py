"""Words that need another behind them, and stand without it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.classes import persons_of
from postedit.model import Severity

_OWNER = r"(?:mon|ma|ton|ta|son|sa|votre|notre|leurs?)"
_END = r"\s*(?:[.,;:!?)]|\Z)"


def _is_adverb(match: re.Match[str], _: Sentence) -> bool:
    return not persons_of(match["adverb"])


_FRENCH = (
    rule(
        r"{P}(?P<at>que)(?=\s*(?:[.!;]|\Z))",
        "“que” ends the sentence, with nothing behind it",
        source=r"\w",
    ),
    rule(
        rf"{{P}}(?P<at>(?:de|sur|par|à)\s+{_OWNER}\s+propres?(?={_END}|\s+(?:et|ou|pour|dans|avec|qui|sans|mais|quand|si)\b)"
        rf"|(?:de|{_OWNER})\s+propres?(?={_END}))",
        "“propre” without a noun; English has “of one's own”",
        source=r"\bown\b",
    ),
    rule(
        r"{P}(?P<at>ne\s+(?P<adverb>{W}ment|juste|aussi|donc)\s+(?!pas\b){W}){E}",
        "“ne” without a verb right behind it",
        test=_is_adverb,
    ),
    rule(
        r"{P}(?P<at>(?:{W}\s+)?(?:des|aux|au|du|mes|vos|nos|cette|ces|cet))(?=\s*[:.!?](?:\s|\Z))",
        "an article without its noun",
        cased=True,
        source=r"\w",
    ),
)

_SPANISH = (
    rule(
        r"{P}(?P<at>(?:{W}\s+)?(?:del?\s+(?:el|la|los|las|una?|su|mi|tu|nuestr[oa]s?)|del"
        r"|(?<!et )al|(?:en|con|para|por)\s+"
        r"(?:la|los|las|su|sus)|mis|tus|sus))(?=\s*[.!?](?:\s|\Z))",
        "an article or a possessive without its noun",
        cased=True,
        source=r"\w",
    ),
)
_BY_LANGUAGE = {"fr": _FRENCH, "es": _SPANISH}


@check(
    severity=Severity.MAJOR,
    confidence=0.88,
    needs_source=False,
    languages=("fr", "es"),
    silenced_by=("untranslated/segment", "addition/link-echo", "idiom/literal"),
)
def left_open(context: Context) -> Iterator[Hit]:
    """A word stands without what it needs behind it: “je ne veux pas que”, “de leur propre”."""
    yield from find(context, _BY_LANGUAGE[context.target_language.code])
