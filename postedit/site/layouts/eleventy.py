"""`en/about.md` beside `fr/about.md`, where a data file of the folder names its language; or `about.fr.md`.

Source: Eleventy's documentation, internationalization, https://www.11ty.dev/docs/i18n/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.languages import language_of_tag
from postedit.site.place import Place, below, foldered, suffixed
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where there are settings of Eleventy and signs of languages."""
    script = site.script("eleventy.config", ".eleventy")
    if not asked and not script.found:
        return None
    default = script.string("defaultLanguage")
    home = _input(site)
    if not asked and not default and home is None:
        return None

    def place(path: PurePosixPath) -> Place | None:
        inside = below(path, home or "")
        if inside is None:
            return None
        return foldered(inside, language_of_tag) or suffixed(inside, language_of_tag, default)

    return settled(script.name, place, (), default)


def _input(site: Tree) -> str | None:
    """Give the folder in which folders of languages have data files (``en/en.json``), None without any."""
    for folder in sorted(site.folders):
        tag = folder.name
        endings = ("json", "11tydata.js", "11tydata.json", "11tydata.cjs", "11tydata.mjs")
        if language_of_tag(tag) and any(site.has(f"{folder}/{tag}.{ending}") for ending in endings):
            return str(folder.parent)
    return None
