"""What a post says of itself as a translation: in its front matter, and in a notice of its body.

The keys are those that site generators and translation tools write: OpenTelemetry's ``default_lang_commit``
and ``drifted_from_default``, MDN's ``l10n.sourceCommit``, Pelican's ``Translation``, hugo-ai-translator's
``translated``, and what authors write by hand. The day of the last change is Hugo's ``lastmod``, Docusaurus's
``last_update.date``, Starlight's ``lastUpdated`` or Jekyll's ``last_modified_at``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import msgspec

from postedit.language import get, known_codes
from postedit.language.notice import Notice, has_notice_stem, read_notice
from postedit.late import late_regex
from postedit.post.fields import Field
from postedit.post.frontmatter import outline_front_matter, read_front_matter
from postedit.post.notices import COOP_DISCLAIMER, COOP_METADATA
from postedit.post.reading import read_text
from postedit.site.languages import language_of_tag

# Keys are compared without case, "_" and "-".
ORIGIN_KEYS = frozenset(
    {"translatedfrom", "originallang", "originallanguage", "sourcelanguage", "sourcelang", "langoriginal"}
)
COMMIT_KEYS = frozenset({"defaultlangcommit", "l10n.sourcecommit", "sourcecommit"})
DRIFT_KEY = "driftedfromdefault"
CHANGE_KEYS = frozenset(
    {"lastmod", "lastmodified", "lastmodifiedat", "lastupdated", "lastupdate.date", "updated"}
)
_MACHINE_KEYS = frozenset({"isautotranslated", "autotranslated", "machinetranslated", "translated"})
_TRANSLATOR_KEYS = frozenset({"translatedby", "translator", "translators", "translation"})
_TRANSLATION_KEYS = frozenset(
    {"translationof", "translatedfrom", "originalslug", "translationsourcehash", "translationdate"}
)
_MACHINE = late_regex(
    r"\b(?:machine|auto\w*|ai|mt|llm|gpt[\w.-]*|chatgpt|deepl|google|claude|gemini|mistral)\b", re.IGNORECASE
)
_WORTH_READING = (
    *("transl", "original", "source", "drift", "commit", "langorig"),
    *("lastmod", "lastupdate", "updated"),
)
"""What each key that matters has in it, where ``_`` and ``-`` are left out."""
_DAY = late_regex(r"\d{4}-\d\d-\d\d")
_NO = frozenset({"", "false", "no", "none", "null", "~", "0"})
_EDGE = 4
_PARAGRAPH = late_regex(r"(?:\r?\n[ \t]*){2,}")
_METADATA_ROOM = 2000
"""Code points at the top of a translation that hold Co-op Translator's comment."""
_TAIL = 6000
"""Code points at either end of a body in which a notice is looked for."""


class Signs(msgspec.Struct, frozen=True):
    """What marks a post as a translation or as an original; texts are empty where nothing does.

    Attributes:
        origin: the tag of the language that the text was first written in, as ``origin_key`` names it.
        origin_key: the key of the front matter, as it is written.
        mark: a key that only translations have.
        machine: what says that a machine translated the post: key and value, or the notice's words.
        notice: the notice in the body.
        commit: the commit of the source that was translated.
        drift: the value by which the site says that the source has moved on.
        changed: the day of the last change as the front matter tells it, year first.
        coop: what Co-op Translator noted in a comment at the top, in JSON; None without such a comment.
    """

    origin: str = ""
    origin_key: str = ""
    mark: str = ""
    machine: str = ""
    notice: Notice | None = None
    commit: str = ""
    drift: str = ""
    changed: str = ""
    coop: str | None = None


def signs_of(path: Path, language: str) -> Signs:
    """Give the signs of a post on disk; none where it cannot be read."""
    try:
        state = path.stat()
    except OSError:
        return Signs()
    return _signs(path, language, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=20_000)
def _signs(path: Path, language: str, _changed: int, _size: int) -> Signs:
    text = read_text(path)
    return read_signs(text, str(path), language) if isinstance(text, str) else Signs()


def read_signs(text: str, path: str, language: str) -> Signs:
    """Give the signs of a post; ``language`` is the one it is written in."""
    front = outline_front_matter(text, path)
    outline = plain_key(front.inner.of(text))
    if any(part in outline for part in _WORTH_READING):
        front = read_front_matter(text, path)
        fields = [(plain_key(field.key), field) for field in front.fields]
    else:
        fields = []
    origin = next(((tag, field.key) for key, field in fields if (tag := _origin(key, field))), ("", ""))
    notice = _notice(text[front.span.end :], language)
    coop = COOP_METADATA.search(text[:_METADATA_ROOM])
    return Signs(
        origin=origin[0],
        origin_key=origin[1],
        mark=next((field.key for key, field in fields if _is_mark(key, field)), ""),
        machine=next(_machines(fields), ""),
        notice=notice,
        commit=next((field.value for key, field in fields if key in COMMIT_KEYS), ""),
        drift=next((f.value for key, f in fields if key == DRIFT_KEY and f.value.casefold() not in _NO), ""),
        changed=next(
            (day[0] for key, f in fields if key in CHANGE_KEYS and (day := _DAY.match(f.value))), ""
        ),
        coop=coop["json"] if coop else None,
    )


def plain_key(key: str) -> str:
    """Give a key as keys are compared: without case, ``_`` and ``-``."""
    return key.replace("_", "").replace("-", "").casefold()


def _origin(key: str, field: Field) -> str:
    """Give the tag of the language that a field names as the original's, or nothing."""
    if key not in ORIGIN_KEYS:
        return ""
    value = field.value.strip()
    named = {get(code).name.casefold(): code for code in known_codes()}
    return language_of_tag(value) or named.get(value.casefold(), "")


def _is_mark(key: str, field: Field) -> bool:
    value = field.value.strip().casefold()
    known = _TRANSLATION_KEYS | _TRANSLATOR_KEYS | _MACHINE_KEYS | COMMIT_KEYS | {DRIFT_KEY}
    return key in known and value not in _NO


def _machines(fields: list[tuple[str, Field]]) -> Iterator[str]:
    """Give the fields that name a machine as the translator."""
    for key, field in fields:
        value = field.value.strip()
        is_flag = key in _MACHINE_KEYS and value.casefold() not in _NO
        if is_flag or (key in _TRANSLATOR_KEYS and _MACHINE.search(value)):
            yield f"{field.key}: {value}"


def _notice(body: str, language: str) -> Notice | None:
    """Give the notice among the first and the last paragraphs of a body."""
    if coop := COOP_DISCLAIMER.search(body[-_TAIL:]) or COOP_DISCLAIMER.search(body[:_TAIL]):
        return read_notice(coop[0], (language,)) or Notice("CO-OP TRANSLATOR DISCLAIMER")
    if not has_notice_stem(body if len(body) <= 2 * _TAIL else body[:_TAIL] + body[-_TAIL:], language):
        return None
    first, last = _paragraphs(body[:_TAIL]), _paragraphs(body[-_TAIL:])
    for paragraph in dict.fromkeys([*first[:_EDGE], *last[-_EDGE:]]):
        if found := read_notice(paragraph, (language,)):
            return found
    return None


def _paragraphs(text: str) -> list[str]:
    return [paragraph for paragraph in _PARAGRAPH.split(text) if paragraph.strip("-*_ \t\r\n")]
