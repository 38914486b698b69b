"""One language at the root, the others in folders: ``docs/guide.md`` beside ``docs/fr/guide.md``.

The folders may stand in one of their own: ``translations/fr/guide.md`` beside ``guide.md``.

Sources: Starlight's internationalization guide, "Use a root locale", and Docusaurus' and VitePress' like.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from postedit.site.languages import language_of_tag
from postedit.site.layouts import Place

NAME = "root-language"
_OWN = {"translations", "i18n", "l10n", "locales"}


def place(path: PurePosixPath) -> Place | None:
    """Give the path without its first language folder and without the ending as the key."""
    folders = path.parts[:-1]
    for index, folder in enumerate(folders):
        if language := language_of_tag(folder):
            above = folders[: index - 1] if index and folders[index - 1] in _OWN else folders[:index]
            rest = (*above, *folders[index + 1 :], path.stem)
            return Place("/".join(rest), language, "/".join(folders[: index + 1]))
    return Place("/".join((*folders, path.stem)), None)
