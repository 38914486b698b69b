"""Rules: an expression over smooth sentences, word classes for its groups, a witness in the source."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

import msgspec

from postedit.checks.base import Hit
from postedit.checks.context import Context
from postedit.checks.grammar.reading.classes import is_infinitive, is_participle, is_word
from postedit.checks.grammar.reading.sentence import Sentence, sentences, smooth
from postedit.model import Edit, Fix, Safety, Span

# What a group must be, by the letters its name begins with: (?P<inf>…), (?P<inf2>…).
_CLASSES: dict[str, Callable[[str], bool]] = {
    "inf": is_infinitive,
    "pp": is_participle,
    "word": is_word,
}
_CLASS = re.compile(r"[a-z]+")
# Third persons plural in "-ment" are no adverbs: "ils aiment", "ils confirment".
_NO_VERB = (
    r"(?!(?:aiment|\w*(?:forment|nomment|stiment|somment|firment|priment|gramment|ferment|clament|tament"
    r"|niment|dorment"
    r"|arment|filment|sument|lument|fument|sèment|blâment|calment))\b)"
)
_MACROS = {
    "ADV": r"(?:(?:pas|plus|jamais|rien|déjà|bien|mal|mieux|aussi|encore|toujours|souvent|peut-être|juste"
    r"|même|donc|enfin|ensuite|alors|ainsi|très|trop|beaucoup|peu|assez|presque|tout|surtout|plutôt|soudain"
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
    "C": r"(?:\A\s*|[.!?;:,(«\"]\s*|(?<![\w'-])(?:qu[e']|si|s'|lorsqu[e']|quand|où|donc|car|mais)\s*)",
    "E": r"(?![\w'-])",
    "S": r"\s+",
}
_MARKERS = re.compile(r"[*_\[\]\n]")
_MACRO = re.compile(r"\{([A-Z]+)\}")

Test = Callable[[re.Match[str], Sentence], bool]
Rewrite = Callable[[re.Match[str], str], str | None]


class Rule(msgspec.Struct, frozen=True):
    """One signature.

    Attributes:
        pattern: over a sentence's text. A group ``at``, where there is one, is what the finding covers;
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

    pattern: re.Pattern[str]
    message: str
    cased: bool = False
    source: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    test: Test | None = None
    rewrite: Rewrite | None = None
    safety: Safety = Safety.UNSAFE


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

    ``{B}`` and ``{E}`` are the borders of a word, ``{S}`` white space, ``{END}`` what ends a clause.
    Source patterns disregard case.
    """
    return Rule(
        re.compile(expand(pattern)),
        message,
        cased,
        re.compile(source, re.IGNORECASE) if source else None,
        re.compile(unless, re.IGNORECASE) if unless else None,
        test,
        rewrite,
        safety,
    )


def expand(pattern: str) -> str:
    """Spell the macros of a pattern out."""
    return _MACRO.sub(lambda match: _MACROS[match[1]], pattern)


def find(context: Context, rules: Iterable[Rule]) -> Iterator[Hit]:
    """Give a hit for each place where a rule holds; of two that overlap, the one of the earlier rule."""
    for sentence in sentences(context):
        taken: set[int] = set()
        for one in rules:
            for hit in _in_sentence(one, sentence, context.target.prose):
                covered = range(hit.target.start, hit.target.end)
                if taken.isdisjoint(covered):
                    taken.update(covered)
                    yield hit


def _in_sentence(one: Rule, sentence: Sentence, prose: str) -> Iterator[Hit]:
    if one.source is not None and not one.source.search(sentence.source):
        return
    if one.unless is not None and one.unless.search(sentence.source):
        return
    for match in one.pattern.finditer(sentence.cased if one.cased else sentence.text):
        if _is_of_its_classes(match) and (one.test is None or one.test(match, sentence)):
            at = match.span("at" if "at" in one.pattern.groupindex else 0)
            span = sentence.span(*at)
            yield Hit(span, one.message, sentence.source_span, _fixes(one, match, span, prose))


def _is_of_its_classes(match: re.Match[str]) -> bool:
    for name, found in match.groupdict().items():
        begins = _CLASS.match(name)
        is_one = _CLASSES.get(begins[0]) if begins else None
        if is_one is not None and found is not None and not is_one(found.lower()):
            return False
    return True


@lru_cache(maxsize=1)
def _is_curly(prose: str) -> bool:
    """Tell whether a post has curly apostrophes; it is asked at every place of one post after another."""
    return "’" in prose


def _fixes(one: Rule, match: re.Match[str], span: Span, prose: str) -> tuple[Fix, ...]:
    """Give the rule's fix, none where markup stands inside the span and would be lost."""
    old = span.of(prose)
    if one.rewrite is None or _MARKERS.search(old):
        return ()
    new = one.rewrite(match, smooth(old))
    if new is None or new == smooth(old):
        return ()
    if _is_curly(prose) and "'" not in old:
        new = new.replace("'", "’")
    return (Fix(f"write “{new}”", one.safety, (Edit(span.start, span.end, new),)),)
