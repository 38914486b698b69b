"""`page.md` or `page.<default>.md` beside `page.fr.md`.

With `docs_structure: folder`, `en/page.md` beside `fr/page.md`.

Source: mkdocs-static-i18n's documentation,
https://ultrabug.github.io/mkdocs-static-i18n/getting-started/quick-start/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from postedit.site.config import Config
from postedit.site.place import Place, below, foldered, suffixed, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_NAMES = ("mkdocs.yml", "mkdocs.yaml")


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where the settings of MkDocs have the plugin ``i18n``."""
    config = site.settings(*_NAMES)
    plugin = _plugin(config.at("plugins"))
    if plugin is None and not asked:
        return None
    said = Config("", plugin or {})
    languages, default = _languages(said)
    folder = config.text("docs_dir") or "docs"
    tags = tags_of(languages)
    by_folder = said.text("docs_structure") == "folder"

    def place(path: PurePosixPath) -> Place | None:
        inside = below(path, folder)
        if inside is None:
            return None
        return foldered(inside, tags) if by_folder else suffixed(inside, tags, default)

    return settled(config.name, place, languages, default)


def _plugin(plugins: Any) -> dict[str, Any] | None:
    listed = plugins.items() if isinstance(plugins, dict) else []
    named = [*listed, *(item for one in plugins or () if isinstance(one, dict) for item in one.items())]
    return next((values for name, values in named if name == "i18n" and isinstance(values, dict)), None)


def _languages(said: Config) -> tuple[tuple[str, ...], str | None]:
    """Give the languages and the default, as versions from 1 and those before write them."""
    listed = said.at("languages")
    if isinstance(listed, dict):
        return tuple(map(str, listed)), said.text("default_language")
    entries = [Config("", one) for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
    languages = tuple(tag for one in entries if (tag := one.text("locale")))
    default = next((one.text("locale") for one in entries if one.at("default")), None)
    return languages, default
