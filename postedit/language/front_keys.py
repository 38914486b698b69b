"""What the usual keys of front matter read as once they are translated."""

from __future__ import annotations

from postedit.language.base import words

TRANSLATIONS = {
    "title": words("titre titel título titulo titolo"),
    "date": words("fecha datum data"),
    "author": words("auteur autor autore"),
    "authors": words("auteurs autores autoren"),
    "draft": words("brouillon borrador entwurf concept"),
    "tags": words("étiquettes etiquetas schlagwörter mots-clés balises labels"),
    "categories": words("catégories categorías kategorien categorieën"),
    "description": words("descripción beschreibung omschrijving beschrijving"),
    "image": words("imagen bild afbeelding"),
    "weight": words("poids peso gewicht"),
    "slug": words("limace"),
    "summary": words("résumé resumen zusammenfassung samenvatting"),
    "layout": words("disposition diseño") | {"mise en page"},
}
"""For each key of site generators, in English and lower case, the words that stand for it elsewhere."""

_ORIGINAL = {word: key for key, translated in TRANSLATIONS.items() for word in translated}


def original_key(key: str) -> str:
    """Give a key in lower case, with each translated name of its dotted path as generators know it."""
    return ".".join(_ORIGINAL.get(name, name) for name in key.casefold().split("."))
