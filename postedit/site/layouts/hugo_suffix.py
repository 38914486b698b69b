"""Language as the last dotted part of the file name: ``about.fr.md`` beside ``about.en.md`` or ``about.md``.

Source: Hugo's documentation, content management, multilingual mode, "Translation by file name".
"""

from __future__ import annotations

from pathlib import PurePosixPath

from postedit.site.languages import language_of_tag
from postedit.site.layouts import Place

NAME = "hugo-suffix"


def place(path: PurePosixPath) -> Place | None:
    """Give folder and base name as the key; a name without a code leaves the language open."""
    base, dot, tag = path.stem.rpartition(".")
    language = language_of_tag(tag) if dot else None
    if language:
        return Place(str(path.parent / base), language)
    return Place(str(path.parent / path.stem), None)
