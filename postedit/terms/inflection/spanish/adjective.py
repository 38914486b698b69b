"""Forms of Spanish adjectives, those shortened before a noun with them.

After the Real Academia Española, *Nueva gramática básica*, "El adjetivo".
"""

from __future__ import annotations

from postedit.language import get
from postedit.language.base import words
from postedit.terms.dictionary import look_up

_SHORT = {
    "bueno": "buen",
    "malo": "mal",
    "primero": "primer",
    "tercero": "tercer",
    "alguno": "algún",
    "ninguno": "ningún",
}
_BEFORE = words("""
    bueno malo primero tercero segundo cuarto nuevo viejo gran grande pequeño mejor peor mismo propio último
    próximo otro mucho poco vario único demasiado cuanto medio determinado numeroso diverso distinto
    dicho propio largo breve buen antiguo auténtico verdadero cierto excelente pleno
    siguiente tanto
    """)


def prenominal(word: str) -> str | None:
    """Give the masculine of an adjective that stands before nouns, None for any other word."""
    lower = word.lower()
    bare = lower.removesuffix("s")
    for base in (lower, bare, bare[:-1] + "o", lower + "o", bare.removesuffix("e")):
        if base in _BEFORE and lower in {
            adjective(base, feminine=f, plural=p, short=s) for f in (0, 1) for p in (0, 1) for s in (0, 1)
        }:
            return base
    return None


def is_adjectival(word: str) -> bool:
    """Tell whether a word behind a noun looks like an adjective or participle."""
    lower = word.casefold()
    if lower in get("es").function_words or lower in {"cada", "todo", "toda", "todos", "todas"}:
        return False
    lemma = look_up(lower, "es") or lower
    endings = (
        "do",
        "ivo",
        "ico",
        "oso",
        "al",
        "ble",
        "ario",
        "ante",
        "ente",
        "ido",
        "ado",
        "il",
        "ador",
        "ar",
    )
    listed = words("""
        profundo gratuito abierto nuevo libre rápido lento largo corto claro completo público privado
        técnico personal interno externo incompatible limpio temprano blando suave fácil difícil útil bueno
        malo mejor moderno vivo fijo limite propio rojo negro seguro sencillo breve extraño perfecto exacto
        concreto preciso fuerte débil
        """)
    bare = lower.removesuffix("s")
    stems = {lower, bare, bare[:-1] + "o", bare.removesuffix("e"), lemma}
    if any(stem.endswith(("ado", "ido")) for stem in stems) and lemma.endswith(("ar", "er", "ir", "do")):
        return True
    if _has_both_genders(bare):
        return True
    return bool(stems & listed) or (
        any(stem.endswith(endings) for stem in stems) and not lemma.endswith(("ar", "er", "ir"))
    )


def _has_both_genders(bare: str) -> bool:
    """Tell whether the dictionary has the feminine of a word in -o as a form of the masculine."""
    masculine, feminine = bare[:-1] + "o", bare[:-1] + "a"
    return bare[-1:] in {"o", "a"} and look_up(feminine, "es") == masculine


def adjective(base: str, *, feminine: int, plural: int, short: int = 0) -> str:
    """Give a form of an adjective from its masculine, ``short`` asking for that before a noun (``gran``)."""
    if base in {"gran", "grande"}:
        return "grandes" if plural else ("gran" if short else "grande")
    if base == "buen":
        base = "bueno"
    if short and not feminine and not plural and base in _SHORT:
        return _SHORT[base]
    if base.endswith("o"):
        base = base[:-1] + ("a" if feminine else "o")
    elif base.endswith(("dor", "tor", "ón")) and feminine:
        base = base.replace("ón", "on") + "a"
    if not plural:
        return base
    return base + ("s" if base[-1] in "aeiou" else "es")
