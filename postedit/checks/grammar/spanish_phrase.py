"""Spanish determiners, nouns and adjectives side by side that do not agree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.checks.grammar.reading.spanish import infinitive_of_finite, is_certain_noun, looks_adjectival
from postedit.language import get
from postedit.language.base import words
from postedit.late import late_regex
from postedit.model import Severity
from postedit.terms.dictionary import is_known, look_up
from postedit.terms.entry import Gender
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.spanish.adjective import adjective, is_adjectival
from postedit.terms.inflection.spanish.determiner import STRESSED_A, determiner, family
from postedit.terms.inflection.spanish.gender import gender_of, is_plural_form

_MASCULINE = r"(?:el|un|del|al|este|ese|aquel|nuestro|algún|ningún|otro|mismo)"
_FEMININE = r"(?:la|una|esta|esa|aquella|nuestra|alguna|ninguna|otra|misma)"
_PLURAL = (
    r"(?:los|las|unos|unas|estos|estas|esos|esas|nuestros|nuestras|algunos|algunas|varios|varias|otros|otras)"
)
_INVARIABLE = words("""
    junto incluso salvo excepto debido cerca abajo luego primero directo rápido claro cierto dado visto mismo
    objetivo objetivos fuente fuentes tamaño tamaños clave modelo piloto extra estándar
    solo medio bajo alto tanto mucho poco todo demasiado menos según sino uno una unos unas otro otra
    """)
_JOINED = late_regex(r"\s*(?:,|y|e|o|u)\s")
_CLAUSE = late_regex(r"[.,;:!?()]")
_JOINING = late_regex(r"\b(?:de|en|a|con|para|por|sobre|entre|hasta|desde|sin|según|como|que)\s+\Z")
_WORD = late_regex(r"[^\W\d_]{3,}")
_REACH = 5
"""Words before the phrase among which another noun may be what the adjective belongs to."""
_WHOLE = r"(?![\w'\u0300-\u036f-])"
_END = (
    r"(?=\s*(?:[.,;:!?)]|\Z)|\s+(?:de|del|en|para|por|con|que|se|y|o|a|al|como|es|son|está|están|no|pueden?|deben?"
    r"|tienen?|fue|será|cuando|si|antes|después)\b)"
)


def _is_small(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a common noun from a name or a label."""
    return sentence.cased[match.start("noun") : match.end("noun")].islower()


def _has_other_gender(match: re.Match[str], sentence: Sentence) -> bool:
    """Tell a singular noun of the other gender, which is no form of a verb behind a pronoun."""
    noun, det = match["noun"], match["det"]
    if not _is_small(match, sentence) or not is_certain_noun(noun) or noun in STRESSED_A:
        return False
    if is_plural_form(noun) or looks_adjectival(noun):
        return False
    feminine = gender_of(noun) is Gender.FEMININE
    return feminine != (det.endswith("a"))


def _is_plural_behind_one(match: re.Match[str], sentence: Sentence) -> bool:
    return _is_small(match, sentence) and is_certain_noun(match["noun"]) and is_plural_form(match["noun"])


def _is_one_behind_plural(match: re.Match[str], sentence: Sentence) -> bool:
    noun = match["noun"]
    return (
        _is_small(match, sentence)
        and is_certain_noun(noun)
        and not is_plural_form(noun)
        and noun[-1] not in "sx"
        and not looks_adjectival(noun)
    )


def _base(word: str) -> str | None:
    """Give the masculine singular of an adjective that is no noun, None for any other word."""
    if word in _INVARIABLE or word.endswith("mente") or word in get("es").function_words:
        return None
    if not is_adjectival(word):
        return None
    bare = word.removesuffix("s")
    if bare[-1:] in {"o", "a"} and is_known(bare[:-1] + "o", "es"):
        return bare[:-1] + "o"
    lemma = look_up(word, "es")
    return lemma if lemma is not None and lemma.endswith(("al", "ble", "ar", "nte", "il")) else None


def _adjective_differs(match: re.Match[str], sentence: Sentence) -> bool:
    noun, word = match["noun"], match["adjective"]
    base = _base(word)
    if base is None or not is_certain_noun(noun) or looks_adjectival(noun) or not _is_small(match, sentence):
        return False
    if sentence.text[: match.start("det")].endswith((" y ", " o ", " e ", " u ", " entre ")):
        return False  # the adjective may belong to two nouns
    if not sentence.cased[match.start("adjective")].islower() or infinitive_of_finite(word):
        return False
    if word == _agreeing(noun, base):
        return False
    if is_plural_form(noun) and not word.endswith("s") and _JOINED.match(sentence.text, match.end()):
        return False  # one adjective for each: "los valores mínimo y máximo"
    return not _belongs_earlier(match, sentence, base)


def _belongs_earlier(match: re.Match[str], sentence: Sentence, base: str) -> bool:
    """Tell whether a preposition joins the phrase to an earlier noun: “luces de la fila visibles”."""
    before = _CLAUSE.split(sentence.text[: match.start("det")])[-1]
    if match["det"] not in {"del", "al"} and not _JOINING.search(before):
        return False
    return any(
        noun not in get("es").function_words | _INVARIABLE
        and (match["adjective"] == _agreeing(noun, base) or gender_of(noun) is None)
        and is_plural_form(noun) == match["adjective"].endswith("s")
        for noun in _WORD.findall(before)[-_REACH:]
    )


def _agreeing(noun: str, base: str) -> str:
    return adjective(base, feminine=gender_of(noun) is Gender.FEMININE, plural=is_plural_form(noun))


def _with_adjective(match: re.Match[str], old: str) -> str | None:
    base = _base(match["adjective"])
    return old[: len(old) - len(match["adjective"])] + _agreeing(match["noun"], base) if base else None


def _with_determiner(match: re.Match[str], old: str) -> str | None:
    forms, noun = family(match["det"]), match["noun"]
    if forms is None:
        return None
    feminine = gender_of(noun) is Gender.FEMININE
    new = determiner(forms, noun, feminine=feminine, plural=is_plural_form(noun))
    return like(old, new) + old[len(match["det"]) :]


_RULES = (
    rule(
        r"{P}(?P<at>(?:el|la|una?|est[ae]|es[ae]|cada)\s+(?:siguientes|nuev[oa]s|mism[oa]s|otr[oa]s|últim[oa]s"
        r"|primer[oa]s|anteriores|propi[oa]s)){E}",
        "a plural adjective stands behind a determiner in the singular",
        rewrite=lambda _, old: old.removesuffix("s").replace("anteriore", "anterior"),
    ),
    rule(
        r"{P}(?P<at>(?:los|las|un[oa]s|est[oa]s|es[oa]s|vari[oa]s)\s+(?:siguiente|nuev[oa]|últim[oa]|primer[oa])){E}",
        "an adjective in the singular stands behind a plural determiner",
        rewrite=lambda _, old: old + "s",
    ),
    rule(
        rf"{{P}}(?P<at>(?P<det>{_MASCULINE}|{_FEMININE})\s(?P<noun>{{W}})){_WHOLE}",
        "determiner and noun differ in gender",
        test=_has_other_gender,
        rewrite=_with_determiner,
    ),
    rule(
        rf"{{P}}(?P<at>(?P<det>{_MASCULINE}|{_FEMININE}|cada)\s(?P<noun>{{W}}s)){_WHOLE}",
        "a plural noun stands behind a determiner in the singular",
        test=_is_plural_behind_one,
        rewrite=_with_determiner,
    ),
    rule(
        rf"{{P}}(?P<at>(?P<det>{_PLURAL})\s(?P<noun>{{W}})){_WHOLE}",
        "a noun in the singular stands behind a plural determiner",
        test=_is_one_behind_plural,
    ),
    rule(
        rf"{{P}}(?P<det>{_MASCULINE}|{_FEMININE}|{_PLURAL}|su|sus|cada)\s+"
        rf"(?P<at>(?P<noun>{{W}})\s+(?P<adjective>{{W}})){_END}",
        "noun and adjective do not agree",
        test=_adjective_differs,
        rewrite=_with_adjective,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("es",),
    silenced_by=(
        "untranslated/segment",
        "addition/link-echo",
        "grammar/spanish-agreement",
        "grammar/label-order",
    ),
)
def spanish_phrase(context: Context) -> Iterator[Hit]:
    """A Spanish noun does not agree with its determiner or adjective: “la sistema”, “los archivos adicional”.

    Source: RAE and ASALE, *Nueva gramática básica*, "El género" and "El número".
    """
    yield from find(context, _RULES)
