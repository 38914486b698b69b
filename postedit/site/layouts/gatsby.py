"""`blog/post/index.md` beside `blog/post/index.fr.md`, or `content/en/post.md` beside `content/fr/post.md`.

Source: gatsby-theme-i18n, https://www.gatsbyjs.com/plugins/gatsby-theme-i18n/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.place import Place, language_in_path, suffixed, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where the settings of Gatsby name a plugin for languages."""
    script = site.script("gatsby-config")
    if not asked and "i18n" not in script.text:
        return None
    default = script.string("defaultLang") or script.string("defaultLanguage")
    named = script.string("locales") or ""
    languages = tuple(named.replace(",", " ").split()) or script.names("languages")
    tags = tags_of(languages)

    def place(path: PurePosixPath) -> Place | None:
        here = next((index for index, name in enumerate(path.parts[:-1]) if tags(name)), None)
        if here is None:
            return suffixed(path, tags, default)
        key = type(path)(*path.parts[:here], *path.parts[here + 1 :]).with_suffix("")
        return Place(str(key), language_in_path(path, tags), "same path but for the language", is_named=True)

    return settled(script.name, place, languages, default)
