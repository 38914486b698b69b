"""Writing a number of the source as the target language writes numbers."""

from __future__ import annotations

import re

from postedit.checks.number.reading.figures import Figure
from postedit.language.base import Language
from postedit.late import late_regex

_MARKED = late_regex(r"\d+(?:[.,’' \u00a0\u202f]\d+)+")


def as_written_in(target: Language, figure: Figure, source: Language) -> str:
    """Give a source figure with the target language's marks; a version keeps its stops."""
    written = figure.written
    if not _MARKED.fullmatch(written) or any(key.startswith(("version", "time")) for key in figure.keys):
        return written
    whole, mark, decimals = written.rpartition(source.decimal_mark)
    if not mark:
        whole, decimals = written, ""
    grouped = re.sub(r"\D", lambda _: target.group_mark, whole)
    return grouped + (target.decimal_mark + decimals if mark else "")
