"""Posts with the same `page_id` or `permalink`, else the same name without its language, and another `lang`.

Source: polyglot, README, https://github.com/untra/polyglot
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.place import Place, language_in_path, split_suffix, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_MARKS = ".-_"


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where ``_config.yml`` has polyglot's ``languages`` and ``default_lang``."""
    config = site.settings("_config.yml", "_config.yaml")
    languages = config.names("languages")
    plugins = (*config.names("plugins"), *config.names("gems"))
    is_polyglot = "jekyll-polyglot" in plugins or config.text("default_lang") is not None
    if not asked and not (languages and is_polyglot):
        return None
    default = config.text("default_lang") or next(iter(languages), None)
    tags = tags_of(languages)

    def place(path: PurePosixPath) -> Place | None:
        head = site.head(path)
        base, suffix = split_suffix(path.stem, tags, _MARKS)
        key = next((f"{name} {head[name]}" for name in ("page_id", "permalink") if name in head), None)
        folders = [name for name in path.parts[:-1] if not tags(name)]
        language = tags(head.get("lang", "")) or suffix or language_in_path(path, tags)
        return Place(
            key or "/".join((*folders, base)),
            language or default,
            key or "same name but for the language",
            is_named=language is not None,
        )

    return settled(config.name, place, languages, default)
