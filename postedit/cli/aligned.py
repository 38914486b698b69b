"""An alignment as text and as data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any

from rich.cells import cell_len, set_cell_size

from postedit.align import Alignment
from postedit.align.support import Support, supports
from postedit.post import Post
from postedit.report.safe_text import one_line

_NARROWEST = 20
_BETWEEN = " │ "


def as_json(source: Post, target: Post, alignment: Alignment) -> dict[str, Any]:
    """Give the alignment as plain data; offsets count code points of the decoded files."""
    posts = {"source": source, "target": target}
    return {
        "version": 1,
        **{side: {"path": post.path, "language": post.language} for side, post in posts.items()},
        "beads": [
            {
                "confidence": bead.confidence,
                "source": [_segment(source, k) for k in bead.source],
                "target": [_segment(target, k) for k in bead.target],
                "support": support,
            }
            for bead, support in zip(alignment.beads, supports(source, target, alignment), strict=True)
        ],
    }


def _segment(post: Post, index: int) -> dict[str, Any]:
    span = post.segments[index].span
    line, column = post.position(span.start)
    place = {"start": span.start, "end": span.end, "line": line, "column": column}
    return {**place, "text": span.of(post.text)}


def as_text(source: Post, target: Post, alignment: Alignment, width: int) -> str:
    """Give the beads below one another, source and target side by side in ``width`` cells."""
    column = max(_NARROWEST, (width - len(_BETWEEN)) // 2)
    lines: list[str] = []
    for bead, support in zip(alignment.beads, supports(source, target, alignment), strict=True):
        head = f"{len(bead.source)}-{len(bead.target)}  {bead.confidence:.2f}"
        lines.append(f"{head}  {_words(support)}".rstrip() if bead.source and bead.target else head)
        sides = _wrapped(source, bead.source, column), _wrapped(target, bead.target, column)
        lines += [
            f"{set_cell_size(left, column)}{_BETWEEN}{right}".rstrip()
            for left, right in zip_longest(*sides, fillvalue="")
        ]
        lines.append("")
    return "\n".join(lines)


def _words(support: Support) -> str:
    """Say what a bead rests on."""
    before, after = support.lengths
    found = [f"length {before}:{after}"]
    found += [f"shared {one_line(' '.join(support.anchors))}"] if support.anchors else []
    found += [f"marks {' '.join(support.marks)}"] if support.marks else []
    found += [f"cognates {support.cognates}"] if support.cognates else []
    found += [f"words {support.words}"] if support.words else []
    return ", ".join(found)


def _wrapped(post: Post, segments: Iterable[int], width: int) -> Iterator[str]:
    """Give the segments, each beginning a line with the number of its line in the file."""
    for index in segments:
        span = post.segments[index].span
        line = f"{post.position(span.start)[0]}:"
        for word in one_line(span.of(post.text)).split():
            if cell_len(line) + 1 + cell_len(word) > width and line:
                yield line
                line = word
            else:
                line = f"{line} {word}"
        yield line
