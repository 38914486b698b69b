"""The text of each language in `_i18n/`: `_i18n/en/about.md` beside `_i18n/fr/about.md`.

Source: jekyll-multiple-languages-plugin, README,
https://github.com/kurtsson/jekyll-multiple-languages-plugin
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.place import Place, below, foldered, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_HOME = "_i18n"


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where ``_i18n`` holds posts and ``_config.yml`` lists languages."""
    config = site.settings("_config.yml", "_config.yaml")
    languages = config.names("languages")
    if not asked and not (languages and site.has_posts_in(_HOME)):
        return None
    tags = tags_of(languages)

    def place(path: PurePosixPath) -> Place | None:
        inside = below(path, _HOME)
        return None if inside is None else foldered(inside, tags)

    return settled(config.name, place, languages, next(iter(languages), None))
