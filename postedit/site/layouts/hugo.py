"""Posts with the same `translationKey`; else the same path below each language's `contentDir`.

The language may be a suffix too: `about.fr.md` beside `about.md`, which is in `defaultContentLanguage`.

Source: Hugo's documentation, content management, multilingual mode,
https://gohugo.io/content-management/multilingual/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from postedit.site.config import Config
from postedit.site.place import SAME_PATH, Place, Tags, below, suffixed, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_ENDINGS = ("toml", "yaml", "yml", "json")
_FOLDERS = ("", "config/_default/")
_KEYS = ("baseurl", "languages", "defaultcontentlanguage", "languagecode", "contentdir", "params", "module")
"""Keys of which Hugo's settings have one; ``config.toml`` and its like belong to other generators too.

Zola writes ``base_url``."""


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where there are settings of Hugo."""
    main = site.settings(*(f"{place}hugo.{end}" for place in _FOLDERS for end in _ENDINGS))
    if not main.found:
        other = site.settings(*(f"{place}config.{end}" for place in _FOLDERS for end in _ENDINGS))
        is_hugo = other.at("base_url") is None and any(other.at(key) is not None for key in _KEYS)
        main = other if is_hugo else main
    languages = _languages(site, main)
    if not asked and not main.found and not languages:
        return None
    default = main.text("defaultContentLanguage")
    name = main.name or ("config/_default" if languages else "")
    return settled(name, _Rule(site, main, languages, default).place, tuple(languages), default)


def _languages(site: Tree, main: Config) -> dict[str, dict[str, Any]]:
    """Give the settings of each language, from the main file or from files of their own."""
    found = main.table("languages")
    if not found:
        found = site.settings(*(f"config/_default/languages.{end}" for end in _ENDINGS)).table()
    return {code: values if isinstance(values, dict) else {} for code, values in found.items()}


class _Rule:
    """Where each language's content lies, and how its posts are told."""

    def __init__(
        self, site: Tree, main: Config, languages: dict[str, dict[str, Any]], default: str | None
    ) -> None:
        self._site = site
        self._default = default
        self._tags: Tags = tags_of(languages)
        folders = {code: Config("", values).text("contentDir") for code, values in languages.items()}
        folders |= _mounts(main)
        self._folders = sorted(
            ((code, folder) for code, folder in folders.items() if folder), key=lambda item: -len(item[1])
        )
        content = main.text("contentDir") or "content"
        self._content = content if site.has_posts_in(content) else ""

    def place(self, path: PurePosixPath) -> Place | None:
        """Give the place of a post of Hugo's content, None for other Markdown of the site."""
        place = self._by_path(path)
        if place is None or not (key := self._site.head(path).get("translationkey")):
            return place
        return msgspec.structs.replace(place, key=f"translationKey {key}", reason=f"translationKey {key}")

    def _by_path(self, path: PurePosixPath) -> Place | None:
        for code, folder in self._folders:
            if (inside := below(path, folder)) is not None:
                place = suffixed(inside, self._tags, code)
                return msgspec.structs.replace(place, is_named=True, reason=SAME_PATH)
        inside = below(path, self._content)
        return None if inside is None else suffixed(inside, self._tags, self._default)


def _mounts(main: Config) -> dict[str, str]:
    """Give the folders that module mounts make the content of a language."""
    mounts = main.at("module", "mounts")
    found = (
        [Config("", mount) for mount in mounts if isinstance(mount, dict)] if isinstance(mounts, list) else []
    )
    return {
        code: source
        for mount in found
        if (mount.text("target") or "").partition("/")[0] == "content"
        and (code := mount.text("lang"))
        and (source := mount.text("source"))
    }
