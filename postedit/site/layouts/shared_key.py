"""Posts whose front matter has the same `translationKey`, `page_id` or, with a `lang`, the same `ref`.

Or whose `translation_of` names the address of the post they translate.

Source: Hugo's `translationKey` and polyglot's `page_id` (see there); `ref` is a habit of Jekyll sites made by
hand; MDN's older pages have `translation_of`. Taken where no settings name the generator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.site.languages import language_of_tag
from postedit.site.place import Place, language_in_path
from postedit.site.plan import Plan, Weight

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import PurePosixPath

    from postedit.site.tree import Tree

_KEYS = ("translationkey", "page_id", "ref")
_LANGUAGE = ("lang", "language", "locale")
_OF = "translation_of"


def plan(site: Tree, *, asked: bool) -> Plan | None:
    """Give the plan where two posts share a key."""
    heads = [site.head(post) for post in site.posts]
    keys = [key for head in heads if (key := _key(head)) is not None]
    if not asked and len(set(keys)) == len(keys) and not any(_OF in head for head in heads):
        return None
    addresses = _Addresses(site)

    def place(path: PurePosixPath) -> Place | None:
        head = site.head(path)
        key = _key(head) or addresses.original(path)
        if key is None:
            return None
        language = _language(head) or language_in_path(path, language_of_tag)
        return Place(key, language, f"front matter: {key}", is_named=language is not None)

    return Plan(why="posts name their translations in the front matter", place=place, weight=Weight.SETTINGS)


def _key(head: Mapping[str, str]) -> str | None:
    for name in _KEYS:
        if name in head and (name != "ref" or _language(head)):
            return f"{name} {head[name]}"
    return None


def _language(head: Mapping[str, str]) -> str | None:
    return next((tag for key in _LANGUAGE if key in head and (tag := language_of_tag(head[key]))), None)


class _Addresses:
    """Which post each address is that of, so that ``translation_of`` leads to one."""

    def __init__(self, site: Tree) -> None:
        self._of: dict[PurePosixPath, str] = {}
        self._at: dict[str, PurePosixPath] = {}
        for post in site.posts:
            head = site.head(post)
            if _OF in head:
                self._of[post] = _bare(head[_OF])
            for address in (
                head.get("permalink"),
                head.get("url"),
                head.get("slug"),
                str(post.with_suffix("")),
            ):
                if address:
                    self._at.setdefault(_bare(address), post)
        self._originals = {self._at.get(address) for address in self._of.values()}

    def original(self, post: PurePosixPath) -> str | None:
        """Give the post at the end of the chain of originals; None for one outside of any, or in a circle."""
        seen = {post}
        here = post
        while here in self._of:
            found = self._at.get(self._of[here])
            if found is None:
                return f"{_OF} {self._of[here]}"
            if found in seen:
                return None
            seen.add(found)
            here = found
        return f"{_OF} {here}" if here in self._originals else None


def _bare(address: str) -> str:
    return address.strip("/").removesuffix(".html").removesuffix("/index")
