"""Spanish determiners, and the conjunctions y and o before a noun.

After the Real Academia Española, *Nueva gramática básica*: *el* before a stressed *a*, *e* and *u*.
"""

from __future__ import annotations

from postedit.language.base import words
from postedit.model import Edit
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.scene import Scene

# Feminine nouns with a stressed first a, which take el and un in the singular.
STRESSED_A = words("""
    agua área aula alma arma hacha ala acta ancla águila hada haba hambre aya alza arca ansia asa
    """)
# Determiners by family: masculine, feminine, masculine plural, feminine plural.
_FAMILIES = (
    ("el", "la", "los", "las"), ("un", "una", "unos", "unas"), ("del", "de la", "de los", "de las"),
    ("al", "a la", "a los", "a las"), ("este", "esta", "estos", "estas"), ("ese", "esa", "esos", "esas"),
    ("aquel", "aquella", "aquellos", "aquellas"), ("mi", "mi", "mis", "mis"), ("tu", "tu", "tus", "tus"),
    ("su", "su", "sus", "sus"), ("nuestro", "nuestra", "nuestros", "nuestras"),
    ("vuestro", "vuestra", "vuestros", "vuestras"), ("algún", "alguna", "algunos", "algunas"),
    ("ningún", "ninguna", "ningunos", "ningunas"), ("cuánto", "cuánta", "cuántos", "cuántas"),
    ("todo", "toda", "todos", "todas"), ("cuyo", "cuya", "cuyos", "cuyas"),
    ("cuál", "cuál", "cuáles", "cuáles"),
)  # fmt: skip
ONE = words("cada un una algún alguna ningún ninguna")
MANY = words("""
    dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil
    """)


def family(word: str) -> tuple[str, str, str, str] | None:
    """Give the four forms of a determiner in lower case."""
    return next((forms for forms in _FAMILIES if word in forms), None)


def determiner(forms: tuple[str, str, str, str], following: str, *, feminine: bool, plural: bool) -> str:
    """Give the form for a gender and number, *el* and *un* before a stressed a."""
    if (
        feminine
        and not plural
        and following.lower() in STRESSED_A
        and forms[0] in {"el", "un", "del", "al", "algún", "ningún"}
    ):
        return forms[0]
    return forms[feminine + 2 * plural]


def conjunction(scene: Scene, term: str) -> tuple[Edit, ...]:
    """Give the edit of *y* or *o* right before: *e* before an i, *u* before an o."""
    if not scene.left:
        return ()
    word, sound = scene.left[0], term.lower().removeprefix("h")[:1]
    if word.lower in {"y", "e"}:
        glide = term.lower().startswith(("hie", "ie", "io"))
        return (
            Edit(word.start, word.end, like(word.text, "e" if sound in {"i", "í"} and not glide else "y")),
        )
    if word.lower in {"o", "u"}:
        return (Edit(word.start, word.end, like(word.text, "u" if sound in {"o", "ó"} else "o")),)
    return ()
