"""`source/_posts/fr/post.md` beside `source/_posts/post.md` or `source/_posts/en/post.md`.

A `lang` in the front matter goes before the folder.

Source: Hexo's documentation, internationalization, https://hexo.io/docs/internationalization
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.site.languages import language_of_tag
from postedit.site.place import Place, below, foldered, prefixed, tags_of
from postedit.site.plan import Plan, settled

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_POSTS = "_posts"
_KEYS = ("i18n_dir", "source_dir", "new_post_name")
"""Keys that Hexo's settings have and Jekyll's, in a file of the same name, have not."""


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where ``_config.yml`` has Hexo's keys and several languages."""
    config = site.settings("_config.yml", "_config.yaml")
    languages = tuple(tag for tag in config.names("language") if tag != "default")
    if not asked and not (any(config.at(key) is not None for key in _KEYS) and len(languages) > 1):
        return None
    default = languages[0] if languages else None
    tags = tags_of(languages)
    source = config.text("source_dir") or "source"

    def place(path: PurePosixPath) -> Place | None:
        inside = below(path, source)
        if inside is None:
            return None
        posts = below(inside, _POSTS)
        found = foldered(inside if posts is None else posts, tags, default, root=True)
        said = site.head(path).get("lang") or site.head(path).get("language")
        if found and said and (language := language_of_tag(said)):
            found = msgspec.structs.replace(found, language=language, is_named=True)
        return prefixed("page" if posts is None else "post", found)

    return settled(config.name, place, languages, default)
