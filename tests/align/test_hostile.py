"""Alignment of any posts: each segment once, each block once, and in bounded time."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postedit.align import align
from postedit.align.dynamic import cheapest_path
from postedit.post import Post, parse

_WORDS = [
    "harbour",
    "night",
    "sensor",
    "12",
    "valve",
    "`code`",
    "storm",
    "[link](https://a.org/1)",
    "radio",
    "boat",
    "é",
    "2024",
    "window",
]
_BLOCKS = st.sampled_from([
    "# Heading {n}", "Text {n}. More of it! And [a link](https://a.org/{n}).", "- one {n}\n- two\n",
    "1. a\n\n2. b {n}", "> quoted {n}", "```\ncode {n}\n```", "<div>{n}</div>", "{{{{< tag {n} >}}}}", "***",
    "| a | {n} |\n|---|---|\n| b | |",
    "Sentence one. Sentence two. Sentence three {n}.", "A[^{n}]\n\n[^{n}]: note",
])  # fmt: skip
_HEADS = st.sampled_from(["", "---\ntitle: A. B.\ntags: [x, y]\n---\n", "---\ntags: [z]\nlead: c\n---\n"])


@st.composite
def posts(draw: st.DrawFn) -> Post:
    """Make a post of a few blocks of all kinds."""
    blocks = draw(st.lists(_BLOCKS, max_size=12))
    text = draw(_HEADS) + "\n\n".join(block.format(n=n) for n, block in enumerate(blocks))
    return parse(text, "post.md", draw(st.sampled_from(["en", "fr", "de"])))


@settings(max_examples=150, deadline=None)
@given(posts(), posts())
def test_every_segment_is_in_one_bead(source: Post, target: Post) -> None:
    """Whatever the two posts are, no segment and no block is lost or used twice; the target keeps order."""
    alignment = align(source, target)

    assert sorted(i for bead in alignment.beads for i in bead.source) == list(range(len(source.segments)))
    assert sorted(j for bead in alignment.beads for j in bead.target) == list(range(len(target.segments)))
    assert sorted(i for pair in alignment.blocks for i in pair.source) == list(range(len(source.blocks)))
    assert sorted(j for pair in alignment.blocks for j in pair.target) == list(range(len(target.blocks)))
    assert all(bead.source or bead.target for bead in alignment.beads)
    assert all(0 <= bead.confidence <= 1 for bead in alignment.beads)
    body = [j for pair in alignment.blocks for j in pair.target if not target.blocks[j].key]
    assert body == sorted(body)


@settings(max_examples=50, deadline=None)
@given(posts())
def test_post_against_itself(post: Post) -> None:
    """A post aligned with itself is one to one throughout."""
    alignment = align(post, post)

    assert all(bead.source == bead.target and len(bead.source) == 1 for bead in alignment.beads)


def text_of(count: int, seed: int, joint: str) -> str:
    """Give so many random sentences, joined to one paragraph or to paragraphs."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    return joint.join(f"Say {' '.join(dice.choices(_WORDS, k=dice.randint(2, 25)))}." for _ in range(count))


@pytest.mark.parametrize(
    ("n", "m", "joint"),
    [(2000, 2000, "\n\n"), (1, 5000, "\n\n"), (0, 3000, "\n\n"), (300, 3000, " "), (5000, 1, " ")],
)
def test_work_is_bounded(n: int, m: int, joint: str) -> None:
    """Posts of thousands of blocks or sentences that have nothing in common are aligned in seconds."""
    source, target = parse(text_of(n, 1, joint), "a.md", "en"), parse(text_of(m, 2, joint), "b.md", "fr")
    start = time.process_time()

    alignment = align(source, target)

    assert time.process_time() - start < 30
    assert sum(len(bead.target) for bead in alignment.beads) == len(target.segments)


@pytest.mark.parametrize(
    ("n", "m"), [(1, 5000), (5000, 1), (2, 700), (700, 2), (0, 0), (0, 5), (5, 0), (1, 1), (40, 90)]
)
@pytest.mark.parametrize("band", [None, 0, 1, 3, 10_000])
def test_path_always_arrives(n: int, m: int, band: int | None) -> None:
    """However unlike the lengths and however narrow the band, the steps lead from corner to corner."""
    moves = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2))
    steps = cheapest_path(n, m, moves, lambda i, j, di, dj: abs(i - j) + di + dj, band)

    at = (0, 0)
    for step in steps:
        assert (step.i, step.j) == at
        at = (step.i + step.di, step.j + step.dj)
    assert at == (n, m)


def _price(seed: int) -> dict[tuple[int, int, int, int], float]:
    dice = random.Random(seed)  # noqa: S311 - no secret
    moves = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2))
    return {(i, j, di, dj): dice.uniform(-1, 3) for i in range(9) for j in range(9) for di, dj in moves}


@pytest.mark.parametrize("seed", range(12))
def test_path_is_cheapest(seed: int) -> None:
    """The total is that of the best of all paths, found by trying them all."""
    prices, moves = _price(seed), ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2))

    def best(i: int, j: int) -> float:
        if (i, j) == (4, 5):
            return 0.0
        return min(
            prices[i, j, di, dj] + best(i + di, j + dj) for di, dj in moves if i + di <= 4 and j + dj <= 5
        )

    steps = cheapest_path(4, 5, moves, lambda *key: prices[key])
    assert sum(step.cost for step in steps) == pytest.approx(best(0, 0))


def test_band_follows_the_path() -> None:
    """A cheap path far from the straight line is found although the band begins narrow."""
    n = 120

    def cost(i: int, j: int, di: int, dj: int) -> float:
        return 0.0 if di and dj and j - i == 60 else 1.0

    steps = cheapest_path(n, n, ((1, 1), (1, 0), (0, 1)), cost, 2)
    assert sum(step.cost for step in steps) == 120


def test_impossible_is_empty() -> None:
    """Where no moves lead to the other corner there is no path."""
    assert cheapest_path(2, 3, ((1, 1),), lambda *_: 0.0) == []
