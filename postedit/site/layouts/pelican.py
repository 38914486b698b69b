"""Articles with the same `Slug` (or `ARTICLE_TRANSLATION_ID`) and another `Lang`, wherever they lie.

Source: Pelican's documentation, content, translations,
https://docs.getpelican.com/en/latest/content.html#translations
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from postedit.late import late_regex
from postedit.site.languages import language_of_tag
from postedit.site.place import Place
from postedit.site.plan import Plan, settled
from postedit.site.script import Script

if TYPE_CHECKING:
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_NAME = "pelicanconf.py"
_NO_WORD = late_regex(r"[^\w]+")


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where there is a ``pelicanconf.py``, of which only two values are read."""
    found = site.has(_NAME)
    if not asked and not found:
        return None
    text = (site.root / _NAME).read_bytes().decode("utf-8", "replace") if found else ""
    script = Script(_NAME, text)
    default = script.string("DEFAULT_LANG") or ("en" if found else None)
    by = (script.string("ARTICLE_TRANSLATION_ID") or "slug").lower()

    def place(path: PurePosixPath) -> Place | None:
        head = site.head(path)
        key = head.get(by) or _slug(head.get("title", path.stem))
        language = language_of_tag(head.get("lang", ""))
        return Place(f"{by} {key}", language or default, f"{by} {key}", is_named=language is not None)

    return settled(_NAME if found else "", place, (), default)


def _slug(title: str) -> str:
    """Give the slug of a title: letters without accents, hyphens between words."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return _NO_WORD.sub("-", plain.lower()).strip("-")
