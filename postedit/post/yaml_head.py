"""Front matter in YAML: scalars with the spans that the parser marked."""

from __future__ import annotations

import re

import yaml

from postedit.late import late_regex
from postedit.model import Problem, Span
from postedit.post.fields import Field

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_SIMPLE_LINE = late_regex(r"^(?P<key>[^\W\d][\w-]*)[ \u00a0]?:[ \t]+(?P<value>\S.*?)[ \t]*\r?$", re.MULTILINE)
_PROPERTIES = late_regex(r"(?:[&!]\S*(?:\s+|\Z))*")
_TIMESTAMP = "tag:yaml.org,2002:timestamp"
_Fault = tuple[int, str]


def read_yaml(inner: str, offset: int, path: str) -> tuple[list[Field], Problem | None]:
    """Give the scalars of a head that begins at code point ``offset``, and what keeps it from parsing.

    A head that does not parse still gives its one-line fields, so that checks can point into it.
    """
    fields: list[Field] = []
    try:
        root = yaml.compose(inner, Loader=_LOADER)
        fault = _walk(root, "", inner, fields, set()) if root is not None else None
    except yaml.YAMLError as error:
        fault = _fault(error, inner)
    except RecursionError:
        fault = (0, "it is nested too deeply")
    if fault is None:
        return [_shifted(field, offset) for field in fields], None
    # The opening delimiter is line 1.
    problem = Problem(path, f"front matter is not valid YAML: {fault[1]}", fault[0] + 2)
    return [_shifted(field, offset) for field in _simple_fields(inner)], problem


def _walk(node: yaml.Node, key: str, inner: str, out: list[Field], seen: set[int]) -> _Fault | None:
    """Append the fields below ``node``; give the first thing that a site generator would refuse."""
    if id(node) in seen:  # an alias: its text stands at the anchor
        return None
    seen.add(id(node))
    fault: _Fault | None = None
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if not isinstance(name, yaml.ScalarNode):
                return name.start_mark.line, "a value in braces or brackets must stand in quotes"
            fault = fault or _walk(value, f"{key}.{name.value}" if key else name.value, inner, out, seen)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            fault = fault or _walk(item, key, inner, out, seen)
    elif isinstance(node, yaml.ScalarNode):
        out.append(_field(node, key, inner))
        fault = _bad_date(node)
    return fault


def _field(node: yaml.ScalarNode, key: str, inner: str) -> Field:
    start, end = node.start_mark.index, node.end_mark.index
    end = start + len(inner[start:end].rstrip())
    properties = _PROPERTIES.match(inner, start, end)
    start = properties.end() if properties else start
    quoted = node.style in ("'", '"')
    content = Span(start + 1, end - 1) if quoted else Span(start, end)
    if node.style in ("|", ">"):
        body = inner.find("\n", start, end) + 1
        content = Span(body, end) if body else Span(end, end)
    return Field(key, Span(start, end), content, node.value, quoted)


def _shifted(field: Field, by: int) -> Field:
    return Field(field.key, field.span.shifted(by), field.content.shifted(by), field.value, field.quoted)


def _bad_date(node: yaml.ScalarNode) -> _Fault | None:
    """Refuse what has the form of a date but is none, such as 2024-02-31."""
    if node.tag != _TIMESTAMP:
        return None
    try:
        yaml.constructor.SafeConstructor().construct_yaml_timestamp(node)
    except (ValueError, OverflowError) as error:
        return node.start_mark.line, f"“{node.value}” is no date: {error}"
    return None


def _fault(error: yaml.YAMLError, inner: str) -> _Fault:
    """Give the line, counted from 0, and the words of an error of the parser."""
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark
        if error.context_mark and (mark is None or "end of stream" in (error.problem or "")):
            mark = error.context_mark  # a quotation mark that is never closed is at fault where it opens
        return mark.line if mark else 0, str(error.problem or error.context)
    found = yaml.reader.Reader.NON_PRINTABLE.search(inner)
    line = inner.count("\n", 0, found.start()) if found else 0
    return line, f"the character U+{ord(found[0]):04X} is not allowed" if found else str(error)


def _simple_fields(inner: str) -> list[Field]:
    fields = []
    for match in _SIMPLE_LINE.finditer(inner):
        span, value = Span(*match.span("value")), match["value"]
        quoted = len(value) > 1 and value[0] in "'\"" and value[-1] == value[0]
        content = Span(span.start + 1, span.end - 1) if quoted else span
        fields.append(Field(match["key"], span, content, content.of(inner), quoted))
    return fields
