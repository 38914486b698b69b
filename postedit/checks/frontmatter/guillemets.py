"""Quotes of YAML that became quotation marks of the language."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.late import late_regex
from postedit.model import Edit, Fix, Severity, safe
from postedit.post.structure import Field

_WRAPPED = late_regex(r"(?:«[ \u00a0\u202f]*(?P<fr>[^«»]*?)[ \u00a0\u202f]*»|[„“](?P<de>[^„“”]*)[“”])")
_ANY_MARK = late_regex(r"[«»„“”]")


@check(severity=Severity.MAJOR, confidence=0.95, needs_source=False)
def guillemets(context: Context) -> Iterator[Hit]:
    """The quotes around a front-matter value became « », „ “ or “ ” and now are part of the value."""
    for field in context.target.front.fields:
        wrapped = _WRAPPED.fullmatch(field.value.strip()) if not field.quoted else None
        if wrapped is None:
            continue
        source = context.source.front.first(field.key) if context.source else None
        if source is not None and _ANY_MARK.search(source.value[:1]):
            continue
        yield Hit(
            field.span,
            f"the quotes of `{field.key}` became part of its value",
            source.span if source else None,
            (_fix(field, wrapped["fr"] if wrapped["fr"] is not None else wrapped["de"]),),
        )


def _fix(field: Field, value: str) -> Fix:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return safe("put plain quotes back", Edit(field.span.start, field.span.end, f'"{escaped}"'))
