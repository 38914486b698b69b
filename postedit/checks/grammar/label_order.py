"""Labels of interfaces that stand before their noun, as English sets them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from postedit.checks.base import Hit, check
from postedit.checks.context import CERTAIN, Context
from postedit.late import late_regex
from postedit.model import Edit, Fix, Safety, Severity, Span
from postedit.post import Inline, InlineKind
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.french.sound import sounds_as_vowel
from postedit.terms.inflection.spanish.determiner import determiner, family

_LABELS = frozenset({InlineKind.EMPHASIS, InlineKind.STRONG, InlineKind.CODE})
_NOUNS = {
    "es": (
        """botón|diálogo cuadro
        |cuadro(?: de diálogo| de texto| de lista| combinado)?|diálogo|menú|panel|campo|archivo|nodo
        |vínculo|enlace|icono|comando|elemento|valor|método|parámetro|proyecto|asistente|control|evento|tipo
        |atributo|directorio|objeto|servicio|paquete|módulo|grupo|paso|modo|espacio de nombres|operador
        |formulario|argumento|documento|informe|proceso|comportamiento""",
        """ficha|pestaña|página|ventana|opción|casilla(?: de verificación)?|columna|tabla|propiedad|carpeta
        |sección|lista(?: desplegable)?|clase|función|plantilla|clave|etiqueta|variable|interfaz|instrucción
        |aplicación|biblioteca|extensión|barra(?: de herramientas)?|pantalla|vista|tarea|directiva|cadena
        |acción|consulta|colección|tecla|hoja|conexión|configuración|cuenta|red""",
    ),
    "fr": (
        """bouton|menu|onglet|volet|panneau|champ|fichier|dossier|nœud|lien|élément|paramètre|compte|modèle
        |projet|assistant|contrôle|événement|attribut|répertoire|objet|service|package|module|groupe|mode
        |écran|espace de noms|opérateur|formulaire|type|argument|document|rapport|processus""",
        """boîte(?: de dialogue)?|zone(?: de texte| de liste| d[’']entrée)?|page|fenêtre|option
        |case(?: à cocher)?|colonne
        |table|propriété|icône|commande|section|liste(?: déroulante)?|valeur|méthode|classe|fonction|clé
        |feuille|balise|variable|interface|instruction|application|bibliothèque|extension|barre(?: d'outils)?
        |étape|tâche|stratégie|vue|chaîne|action|requête|collection|touche|connexion|configuration""",
    ),
}
"""Nouns that interfaces and code name things by: those of masculine gender, those of feminine gender."""
_ARTICLE = late_regex(
    r"(?<![\w'’-])(?P<article>el|del|al|la|un|una|de la|a la|este|esta|le|du|au|une|à la|ce|cette)\s+\Z",
    re.IGNORECASE,
)
_NOUN = {
    language: re.compile(rf"\s+(?P<noun>(?P<m>{genders[0]})|{genders[1]})(?![\w'’-])".replace("\n", ""))
    for language, genders in (
        (code, tuple(re.sub(r"\s*\n\s*", "", nouns) for nouns in both)) for code, both in _NOUNS.items()
    )
}
_TURNED = {"diálogo cuadro": "cuadro de diálogo"}
"""Nouns that are in the order of English themselves."""
_LOST = late_regex(r"\s(?=,\s)")
_BEHIND = late_regex(r"\s+[a-z]{3,}")
_REACH = 40
_FRENCH = {
    "le": ("le ", "la ", "l'"), "la": ("le ", "la ", "l'"), "un": ("un ", "une ", ""),
    "une": ("un ", "une ", ""), "du": ("du ", "de la ", "de l'"), "de la": ("du ", "de la ", "de l'"),
    "au": ("au ", "à la ", "à l'"), "à la": ("au ", "à la ", "à l'"), "ce": ("ce ", "cette ", "cet "),
    "cette": ("ce ", "cette ", ""),
}  # fmt: skip
"""French determiners: before a masculine noun, a feminine one, and before a vowel where that differs."""


def _article(language: str, old: str, noun: str, *, is_feminine: bool) -> str:
    """Give a determiner as the noun takes it, with what stands between the two."""
    word = " ".join(old.lower().split())
    if language == "es":
        forms = family(word)
        return like(old, determiner(forms, noun, feminine=is_feminine, plural=False) + " ") if forms else ""
    masculine, feminine, vowel = _FRENCH.get(word, ("", "", ""))
    return like(old, (sounds_as_vowel(noun) and vowel) or (feminine if is_feminine else masculine))


def _has_noun_behind(marked: Sequence[Inline], text: str) -> bool:
    """Tell whether the source has a word right behind code, or behind emphasised text with a capital."""
    return any(
        (inline.kind is InlineKind.CODE or inline.content.of(text)[:1].isupper())
        and _BEHIND.match(text, inline.span.end)
        for inline in marked
    )


@check(
    severity=Severity.MAJOR,
    confidence=0.9,
    languages=("es", "fr"),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def label_order(context: Context) -> Iterator[Hit]:
    """A label stands between article and noun, as in English: “el **Editar** menú”, “le **Fichier** menu”."""
    language, text = context.target_language.code, context.target.text
    for inline in context.target.inlines:
        if inline.kind not in _LABELS:
            continue
        before = _ARTICLE.search(text[max(0, inline.span.start - _REACH) : inline.span.start])
        pair = context.source_of(inline.span.start) if before else None
        if before is None or pair is None or pair.confidence < CERTAIN or context.source is None:
            continue
        labels = [one for one in context.source.inlines_in(pair.source_span) if one.kind in _LABELS]
        if not _has_noun_behind(labels, context.source.text):
            continue
        start = inline.span.start - len(before[0])
        noun = _NOUN[language].match(text, inline.span.end)
        label = inline.span.of(text)
        if noun is None:
            if _LOST.match(text, inline.span.end):
                yield Hit(
                    Span(start, inline.span.end),
                    "the article belongs to a noun that is lost",
                    pair.source_span,
                )
            continue
        article = _article(language, before["article"], noun["noun"], is_feminine=noun["m"] is None)
        whole = Span(start, noun.end())
        words = _TURNED.get(noun["noun"], noun["noun"])
        fix = Fix(
            "Set the noun before its label",
            Safety.UNSAFE,
            (Edit(whole.start, whole.end, f"{article}{words} {label}"),),
        )
        yield Hit(whole, "the noun stands before its label", pair.source_span, (fix,) if article else ())
