"""Language tags in names, folders, settings and front matter."""

from __future__ import annotations

from functools import lru_cache

from postedit.language.base import words
from postedit.language.detect import detect
from postedit.late import late_regex
from postedit.post.frontmatter import read_front_matter, read_metadata

# ISO 639-1 codes of the languages that sites are commonly written in. The whole list would take
# file names such as "node.io.md" (Ido) or "about.me.md" for translations.
CODES = words("""
    ar bg bn ca cs da de el en es et eu fa fi fr gl he hi hr hu id it ja ko lt lv ms nb nl no pl pt
    ro ru sk sl sr sv ta th tr uk ur vi zh
    """)
COMMON = ("en", "fr", "de", "es", "nl")
"""Languages to look for in texts whose site says nothing of its languages."""

_TAG = late_regex(r"(?P<code>[a-z]{2})(?:[-_](?:[A-Za-z]{2}|Hans|Hant|hans|hant|419))?")
_KEYS = ("language", "lang", "locale")
_SAMPLE = 4000


@lru_cache(maxsize=4096)
def language_of_tag(tag: str) -> str | None:
    """Give ``tag`` back if it is a language tag such as ``fr``, ``pt-BR`` or ``zh-hans``, else None."""
    match = _TAG.fullmatch(tag)
    return tag if match and match["code"] in CODES else None


def primary(tag: str | None) -> str:
    """Give the language of a tag without country and script, empty for None."""
    return (tag or "").replace("_", "-").partition("-")[0].lower()


def language_of_text(text: str, path: str, candidates: tuple[str, ...]) -> str | None:
    """Give the language that front matter names, else the one that langdetect finds among ``candidates``."""
    front = read_front_matter(text, path)
    values = {str(key).casefold(): value for key, value in read_metadata(text, front).items()}
    for key in _KEYS:
        if isinstance(named := values.get(key), str) and (tag := language_of_tag(named.strip())):
            return tag
    found = detect(text[front.span.end : front.span.end + _SAMPLE], candidates)
    return found.language if found else None
