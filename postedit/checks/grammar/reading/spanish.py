"""Verb forms of Spanish, told by their ending and the infinitive that the dictionary gives."""

from __future__ import annotations

from functools import lru_cache

from postedit.language import get
from postedit.language.base import words
from postedit.late import late_regex
from postedit.terms.dictionary import is_known, look_up
from postedit.terms.inflection.spanish.adjective import is_adjectival
from postedit.terms.inflection.spanish.gender import gender_of, is_epicene, singular_of
from postedit.terms.inflection.spanish.verb import is_infinitive

_GERUND = late_regex(r"(?:a|ie|ye)ndo\Z")
_FINITE = late_regex(r"(?:(?<!id)(?<!ad)[ae]|[ae]n|[aei]mos|[éó]|rán?)\Z")
_OTHERS = words("""
    para sobre entre como una fuera nada ese este esta cada toda abierta vista contra durante mediante bajo
    uso sirve sea fue era casa cosa forma
    """)
"""Words that are a form of a verb, too, and mostly something else."""
_CLITIC = late_regex(r"r(?:se|me|te|nos|l[aeo]s?)\Z")


@lru_cache(maxsize=16384)
def infinitive_of_gerund(word: str) -> str | None:
    """Give the infinitive of a gerund, None for any other word: “comando” is none."""
    verb = look_up(word, "es")
    if verb is None or verb == word or not _GERUND.search(word) or not is_infinitive(verb):
        return None
    return verb if len(word) > len(verb) + 1 else None  # "entiendo" is shorter


@lru_cache(maxsize=16384)
def infinitive_of_finite(word: str) -> str | None:
    """Give the infinitive of a finite form that the dictionary takes for nothing else, None otherwise."""
    if len(word) < 3 or word in _OTHERS or not _FINITE.search(word) or _CLITIC.search(word):
        return None
    verb = look_up(word, "es")
    if verb is None or verb == word or infinitive_of_gerund(word):
        return None
    return verb if is_infinitive(verb) else None


_EITHER = words("""
    capital cura orden frente parte radio cólera editorial margen pez policía guía guardia cámara arte mar
    azúcar internet calor color puente app macro wifi solo sola poco poca vez veces lado mayor mejor peor
    menor dentro resto nadie todo toda cosa nunca siempre día fuera mismo misma demás cuatro ocho cinco siete
    nueve alfa delta gamma beta magenta encima sólo aún además interior exterior superior inferior anterior
    posterior mayoría mitad minoría cerca debajo detrás delante gracias centinela
    """)
"""Nouns of either gender, and words that look like nouns."""
_NOUNS = words("""
    archivo dispositivo motivo directivo contenido estado resultado usuario formulario calendario horario
    comentario diccionario escenario canal portal manual señal terminal lugar hogar certificado operador
    servidor procesador controlador lado punto texto método pedido sonido teclado mercado significado
    sentido recorrido grado vestido partido entorno componente cliente puente ambiente mente gente cable
    perfil ejemplar
    """)
"""Nouns that look like adjectives or participles."""


def looks_adjectival(noun: str) -> bool:
    """Tell whether a word may be an adjective or participle, too."""
    return singular_of(noun) not in _NOUNS and is_adjectival(noun)


@lru_cache(maxsize=16384)
def is_certain_noun(word: str) -> bool:
    """Tell a noun whose gender is known, and which is no form of a verb."""
    if word in _EITHER or word in get("es").function_words or singular_of(word) in _EITHER:
        return False
    if not is_known(word, "es") or gender_of(word) is None or is_epicene(word):
        return False
    verb = look_up(word, "es") or ""
    return not (verb != word and verb.endswith(("ar", "er", "ir")))


_NO_INFINITIVES = words("""
    hogar lugar mujer taller placer alquiler deber poder ser pesar andar altar collar dólar pilar mar par bar
    militar familiar singular similar particular escolar celular ejemplar solar titular estándar radar avatar
    líder servidor super millar malestar bienestar parecer haber saber amanecer anochecer atardecer despertar
    azar auxiliar regular popular vulgar polar nuclear
    """)
"""Nouns and adjectives that look like infinitives, or are one, too."""


@lru_cache(maxsize=16384)
def is_bare_infinitive(word: str) -> bool:
    """Tell whether a word, in lower case, is an infinitive and no noun or adjective besides."""
    return word not in _NO_INFINITIVES and is_infinitive(word)
