"""Language as a folder: ``content/en/post.md`` beside ``content/fr/post.md``.

Sources: Hugo's documentation, multilingual mode, "Translation by content directory", and Starlight's
internationalization guide (``src/content/docs/<lang>/``).
"""

from __future__ import annotations

from pathlib import PurePosixPath

from postedit.site.languages import language_of_tag
from postedit.site.layouts import Place

NAME = "language-folders"


def place(path: PurePosixPath) -> Place | None:
    """Give the path without its first language folder and without the ending as the key."""
    folders = path.parts[:-1]
    for index, folder in enumerate(folders):
        if language := language_of_tag(folder):
            rest = (*folders[:index], "*", *folders[index + 1 :], path.stem)
            return Place("/".join(rest), language, "/".join(folders[: index + 1]))
    return None
