"""Gender and number of a Spanish noun by its ending, and the words that go against the rule.

After the Real Academia Española, *Nueva gramática básica*, "El género".
"""

from __future__ import annotations

from postedit.language import get
from postedit.language.base import words
from postedit.terms.dictionary import is_known, look_up
from postedit.terms.entry import Gender
from postedit.terms.inflection.spanish.determiner import STRESSED_A

_FEMININE = words("""
    mano foto moto radio flor labor parte clase fase frase base clave llave nube red pared sed ley voz luz
    cruz paz vez raíz serie especie imagen gente mente fuente calle noche tarde carne sangre leche nave
    torre suite app demo startup keynote api url ia pull-request issue release newsletter roadmap landing
    story review feature interfaz crisis tesis hipótesis síntesis dosis web sal señal cárcel miel piel hiel
    sección publicación sangría metrópolis razón sazón rebelión wifi query label task request cabina librería
    """)
_MASCULINE = words("""
    día mediodía plasma mapa problema tema sistema programa idioma clima esquema diagrama panorama
    poema teorema dilema lema
    planeta cometa análisis énfasis paréntesis oasis brindis chasis lunes martes miércoles jueves viernes
    pie nombre hombre aire puente coche cliente parche cierre aporte informe debate enlace índice límite
    nivel papel local arroz pez lápiz juez mes país interés plan pan fin tren origen margen examen volumen
    orden resumen dominio evento código artículo talk meetup hackathon framework feedback bug blog post
    podcast webinar cloud cluster token sprint backend frontend endpoint commit stand streaming software
    hardware swag track workshop hub payload pod personaje paquete soporte combate detalle bloque bosque
    puesto poste atraso contexto dashboard plugin snippet script thread ticket buffer log test build deploy
    stack marketing networking email router
    """)
_FEMININE_ENDINGS = (
    "ción",
    "sión",
    "xión",
    "stión",
    "gión",
    "nión",
    "dad",
    "tad",
    "tud",
    "umbre",
    "eza",
    "ncia",
    "logía",
    "triz",
    "a",
    "ez",
)
_MASCULINE_ENDINGS = (
    "grama",
    "aje",
    "or",
    "o",
    "ín",
    "al",
    "il",
    "ón",
    "én",
    "ismo",
    "miento",
    "ware",
    "ing",
)
_EPICENE = words("""
    advocate developer engineer manager evangelista responsable artista periodista especialista líder
    """)


def is_epicene(word: str) -> bool:
    """Tell whether ``word`` names a person of either gender."""
    return singular_of(word) in _EPICENE


def gender_of(word: str) -> Gender | None:
    """Give the gender of a noun in either number, None where neither list nor ending tells."""
    lower = singular_of(word)
    if lower in _EPICENE or lower.endswith("ista"):
        return None
    if lower in _FEMININE or lower in STRESSED_A:
        return Gender.FEMININE
    if lower in _MASCULINE or lower.endswith("grama"):
        return Gender.MASCULINE
    if word.isupper() or (lower in get("es").loan_words and not lower.endswith(("o", "a"))):
        return None
    if lower.endswith(_FEMININE_ENDINGS):
        return Gender.FEMININE
    return Gender.MASCULINE if lower.endswith(_MASCULINE_ENDINGS) else None


def singular_of(word: str) -> str:
    """Give the singular in lower case, as far as endings tell."""
    lower = word.casefold()
    lemma = look_up(lower, "es")
    if not lower.endswith("s") or lower in _MASCULINE or lower in _FEMININE or lemma == lower:
        return lower
    for ending, instead in (("ciones", "ción"), ("siones", "sión"), ("ces", "z"), ("iones", "ión")):
        if lower.endswith(ending):
            return lower[: -len(ending)] + instead
    if (
        lemma
        and lemma[:2] == lower[:2]
        and not lemma.endswith(("ar", "er", "ir"))
        and not lower.endswith(("as", "os"))
    ):
        return lemma
    if lower.endswith("es") and is_known(lower[:-2], "es") and lower[-3:-2] not in set("aeiou"):
        return lower[:-2]
    return lower[:-1]


def is_plural_form(word: str) -> bool:
    """Tell whether a noun is written in the plural."""
    return len(word) > 2 and not word.isupper() and singular_of(word) != word.casefold()
