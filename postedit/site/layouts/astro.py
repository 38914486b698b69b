"""`src/pages/about.md` or `src/content/blog/en/post.md` beside the same path in the folder of a locale.

Source: Astro's documentation, internationalization,
https://docs.astro.build/en/guides/internationalization/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from postedit.site.place import Place, below, foldered, prefixed, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where the settings of Astro have ``i18n``."""
    script = site.script("astro.config")
    i18n = script.table("i18n")
    is_unread = "i18n" in script.text and script.is_unread("locales")
    if not asked and not i18n and not is_unread:
        return None
    listed = i18n.get("locales")
    languages = tuple(filter(None, map(_folder, listed))) if isinstance(listed, list) else ()
    default = script.string("defaultLocale")
    tags = tags_of(languages)

    def place(path: PurePosixPath) -> Place | None:
        if (inside := below(path, "src/pages")) is not None:
            return prefixed("pages", foldered(inside, tags, default, root=True))
        inside = below(path, "src/content")
        if inside is None or len(inside.parts) < 2:
            return None
        collection, rest = inside.parts[0], type(inside)(*inside.parts[1:])
        return prefixed(collection, foldered(rest, tags, default, root=True))

    return settled(
        script.name,
        place,
        languages,
        default,
        is_unread=is_unread,
        is_default_unread=script.is_string_unread("defaultLocale"),
    )


def _folder(locale: Any) -> str | None:
    """Give the folder of a locale, which is written as its name or as an object with a path."""
    found = locale.get("path") if isinstance(locale, dict) else locale
    return found if isinstance(found, str) else None
