"""The parts of a rendering that can be taken one by one."""

from __future__ import annotations

from postedit.model import Edit
from postedit.report.word_diff import changes

_MARKS = frozenset("[]()<>{}*_`~|#")


def parts_of(present: str, rendering: str) -> tuple[tuple[Edit, ...], ...]:
    """Give what a rendering changes, part by part, as edits of the present text.

    No part at all gives the present text, all parts give the rendering. A part is a run of changed words; the
    changes that carry markup are one part, because half of a link that moved would stand twice or not at all.

    Args:
        present: the text as it stands.
        rendering: what an engine would write instead.
    """
    plain: list[tuple[Edit, ...]] = []
    marked: list[Edit] = []
    start = 0
    for gone, come in changes(present, (Edit(0, len(present), rendering),))[0]:
        end = start + len(gone)
        if gone != come:
            edit = Edit(start, end, come)
            if _MARKS.isdisjoint(gone + come):
                plain.append((edit,))
            else:
                marked.append(edit)
        start = end
    return tuple(sorted([*plain, *([tuple(marked)] if marked else [])]))
