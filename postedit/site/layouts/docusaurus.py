"""The source in `docs/`, `blog/`, `src/pages/`, a translation at the same path in `i18n/<lang>/<plugin>/`.

The plugin's folder is `docusaurus-plugin-content-docs/current/`, with the version in place of `current` for
`versioned_docs/`, and with `-<id>` behind `docs` for a second instance of the plugin.

Source: Docusaurus's documentation, i18n tutorial, https://docusaurus.io/docs/i18n/tutorial
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from postedit.late import late_regex
from postedit.site.place import Place, Tags, below, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from postedit.site.script import Script
    from postedit.site.tree import Tree

_PLUGIN = late_regex(r"docusaurus-plugin-content-(?P<kind>docs|blog|pages)(?:-(?P<id>.+))?")
_VERSIONS = late_regex(r"(?:(?P<id>.+)_)?versioned_docs")
_INSTANCE = late_regex(r"""\bid\s*:\s*['"](?P<id>[^'"]+)['"][^{}]*?\bpath\s*:\s*['"](?P<path>[^'"]+)['"]""")
_REASON = "same path below the plugin's folders"


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where there is a ``docusaurus.config``."""
    script = site.script("docusaurus.config")
    if not asked and not script.found:
        return None
    languages = script.names("locales")
    default = script.string("defaultLocale")
    place = _Rule(script, tags_of(languages), default).place
    return settled(
        script.name,
        place,
        languages,
        default,
        is_unread=script.is_unread("locales"),
        is_default_unread=script.is_string_unread("defaultLocale"),
    )


class _Rule:
    """Which folder holds the source of which plugin."""

    def __init__(self, script: Script, tags: Tags, default: str | None) -> None:
        self._tags = tags
        self._default = default
        instances = {match["path"]: f"docs-{match['id']}" for match in _INSTANCE.finditer(script.text)}
        self._sources = {"docs": "docs", "blog": "blog", "src/pages": "pages"} | instances

    def place(self, path: PurePosixPath) -> Place | None:
        """Give the place of a post of one of the plugins, None for other Markdown."""
        parts = path.parts
        if parts[0] == "i18n":
            return self._translation(parts) if len(parts) > 3 else None
        if versions := _VERSIONS.fullmatch(parts[0]):
            plugin = f"docs-{versions['id']}" if versions["id"] else "docs"
            return self._source(plugin, PurePosixPath(*parts[1:]))
        for folder, plugin in self._sources.items():
            if (inside := below(path, folder)) is not None:
                return self._source(plugin, "current" / inside if plugin.startswith("docs") else inside)
        return None

    def _translation(self, parts: tuple[str, ...]) -> Place | None:
        language = self._tags(parts[1])
        plugin = _PLUGIN.fullmatch(parts[2])
        if language is None or plugin is None:
            return None
        name = f"{plugin['kind']}-{plugin['id']}" if plugin["id"] else plugin["kind"]
        key = PurePosixPath(*parts[3:]).with_suffix("")
        return Place(f"{name}:{key}", language, _REASON, is_named=True)

    def _source(self, plugin: str, inside: PurePosixPath) -> Place:
        return Place(f"{plugin}:{inside.with_suffix('')}", self._default, _REASON)
