"""Readings of a word that a dictionary hides by giving one lemma of each word.

simplemma takes "porte" for the door alone, "caché" for an adjective and "cachée" for a verb, "broke" for a
word of its own. Here are other readings by the endings that the common school grammars teach, and the
irregular forms that no ending tells. Many of them are no words; who asks looks them up.
"""

from __future__ import annotations

from collections.abc import Iterator

from postedit.late import late_regex

_SHORTEST_STEM = 3


def _endings(*rules: str) -> tuple[tuple[str, str], ...]:
    """Read rules such as ``"é ée: er"``: what ends in é or ée may be a form of what ends in er."""
    split = [rule.split(":") for rule in rules]
    return tuple((ending, instead.strip()) for endings, instead in split for ending in endings.split())


_ENDINGS = {
    "fr": _endings(
        "é ée és ées e es ent: er",
        "i ie is ies it: ir",
        "u ue us ues: re",
        "ée és ées: é",
        "aude audes: aud",
        "onde ondes: ond",
        "ante antes: ant",
        "ale ales: al",
        "che ches: c",
        "ette ettes: et",
        "elle elles: el",
        "onne onnes: on",
        "euse euses: eur",
        "euse euses: eux",
        "trice trices: teur",
        "ive ives: if",
    ),
    "en": _endings("ing: ", "ing: e"),
    "de": _endings("innen: ", "erin: er"),
    "es": _endings(
        "a as e es ado ada ados adas: ar",
        "e es ido ida idos idas: er",
        "e es ido ida idos idas: ir",
    ),
    "nl": _endings("e: "),
}


def _by_last_letter(rules: tuple[tuple[str, str], ...]) -> dict[str, list[tuple[str, str]]]:
    grouped: dict[str, list[tuple[str, str]]] = {}
    for ending, instead in rules:
        grouped.setdefault(ending[-1], []).append((ending, instead))
    return grouped


_BY_LAST_LETTER = {language: _by_last_letter(rules) for language, rules in _ENDINGS.items()}

# An e with an accent before the last syllable: achète, achèter is none, acheter; cède, céder.
_GRAVE = late_regex(r"è([^aeiouyéè]+)e(?:s|nt)?$")

_IRREGULAR = {
    "fr": {
        "court": "courir",
        "cours": "courir",
        "couvert": "couvrir",
        "couverte": "couvrir",
        "joint": "joindre",
        "jointe": "joindre",
        "mets": "mettre",
        "mise": "mettre",
        "mort": "mourir",
        "morte": "mourir",
        "offre": "offrir",
        "ouvert": "ouvrir",
        "ouverte": "ouvrir",
        "prise": "prendre",
        "sens": "sentir",
        "sort": "sortir",
    },
    "en": {
        "bit": "bite",
        "broke": "break",
        "cutting": "cut",
        "felt": "feel",
        "found": "find",
        "ground": "grind",
        "left": "leave",
        "lit": "light",
        "saw": "see",
        "shot": "shoot",
        "thought": "think",
        "wound": "wind",
    },
    "de": {"fällt": "fallen", "gebissen": "beissen", "gedacht": "denken", "gefallen": "fallen"},
    "es": {
        "abierta": "abrir",
        "cubierta": "cubrir",
        "cubierto": "cubrir",
        "cuenta": "contar",
        "dicha": "decir",
        "dicho": "decir",
        "hecha": "hacer",
        "hecho": "hacer",
        "puesta": "poner",
        "puesto": "poner",
        "rota": "romper",
        "roto": "romper",
        "vuelta": "volver",
    },
    "nl": {"gebeten": "bijten", "gesneden": "snijden"},
}


def hidden(word: str, language: str) -> Iterator[str]:
    """Give what ``word`` may be a form of, both in lower case, whether there is such a word or not."""
    irregular = _IRREGULAR.get(language, {})
    if (verb := irregular.get(word) or irregular.get(word.removesuffix("s"))) is not None:
        yield verb
    for ending, instead in _BY_LAST_LETTER.get(language, {}).get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            yield word[: len(word) - len(ending)] + instead
    if language == "fr" and _GRAVE.search(word):
        yield _GRAVE.sub(r"e\1er", word)
        yield _GRAVE.sub(r"é\1er", word)
