"""The head of a post: its format, its fields with exact spans, its values.

Spans come from the parsers' own marks (YAML) or from a scanner (TOML, JSON). The values as objects
come from python-frontmatter's handlers, which keep neither order nor spans, and only when asked for.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

import msgspec
import yaml
from frontmatter.default_handlers import BaseHandler, JSONHandler, YAMLHandler

from postedit.late import late_regex
from postedit.model import Span
from postedit.post.fields import FrontMatter
from postedit.post.json_head import read_json
from postedit.post.toml_head import read_toml
from postedit.post.yaml_head import read_yaml

_HEAD = late_regex(
    r"\ufeff?(?P<mark>---|\+\+\+)[ \t]*\r?\n(?P<inner>.*?)(?<=\n)(?P=mark)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
# A key of up to four words: a thematic break may be followed by a sentence with a colon in it.
_KEY_LINE = late_regex(
    r"""(?:"[^"\n]+"|'[^'\n]+'|[«“][^»”\n]+[»”]|[\w$][\w./$-]*(?::[\w./-]+)*(?:[ ][\w./-]+){0,3})"""
    r"""[ \u00a0]?:(?:\s|$)|\{"""
)


class _TomlHandler(BaseHandler):
    """TOML by the standard library; python-frontmatter's own needs a package that misreads valid files."""

    FM_BOUNDARY = re.compile(r"^\+{3,}\s*$", re.MULTILINE)
    START_DELIMITER = END_DELIMITER = "+++"

    def load(self, fm: str, **_: object) -> Any:
        return tomllib.loads(fm)


_HANDLERS = {"yaml": YAMLHandler(), "toml": _TomlHandler(), "json": JSONHandler()}
_READERS = {"yaml": read_yaml, "toml": read_toml}


def read_front_matter(text: str, path: str) -> FrontMatter:
    """Give the front matter at the beginning of ``text``; format ``none`` where there is none."""
    found = outline_front_matter(text, path)
    if found.format not in _READERS:
        return found
    fields, problem = _READERS[found.format](found.inner.of(text), found.inner.start, path)
    return msgspec.structs.replace(found, fields=tuple(fields), problem=problem)


def outline_front_matter(text: str, path: str) -> FrontMatter:
    """Give the front matter with its spans alone: fields in YAML or TOML, which take long, are not read."""
    head = _HEAD.match(text)
    if head is None:
        return read_json(text, path) or _absent()
    kind = "yaml" if head["mark"] == "---" else "toml"
    if kind == "yaml" and not _looks_like_yaml(head["inner"]):
        return _absent()
    return FrontMatter(kind, Span(0, head.end()), Span(*head.span("inner")))


def read_metadata(text: str, front: FrontMatter) -> dict[str, Any]:
    """Give the values of the front matter by python-frontmatter, or an empty dict where it does not parse."""
    if front.format == "none" or front.problem:
        return {}
    try:
        values = _HANDLERS[front.format].load(front.inner.of(text))
    except (ValueError, RecursionError, yaml.YAMLError):
        return {}
    return values if isinstance(values, dict) else {}


def _absent() -> FrontMatter:
    return FrontMatter("none", Span(0, 0), Span(0, 0))


def _looks_like_yaml(inner: str) -> bool:
    """Tell front matter from a post that merely begins with a thematic break: its first line has a key.

    A head of blank lines and comments counts as front matter too.
    """
    lines = (line.strip() for line in inner.splitlines())
    first = next((line for line in lines if line and not line.startswith("#")), None)
    return first is None or _KEY_LINE.match(first) is not None
