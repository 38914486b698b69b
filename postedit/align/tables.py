"""Cells of tables by row and column: their order alone would shift all cells behind one that was lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import zip_longest

from postedit.align.block_cost import BlockCost, Side
from postedit.align.dynamic import Step, cheapest_path
from postedit.align.evidence import Evidence
from postedit.align.features import Features, join
from postedit.align.result import BlockPair
from postedit.post.structure import BlockKind, Post

Row = list[int]
"""Indexes of the cells of a row."""

_MOVES = ((1, 1), (1, 0), (0, 1))


def by_row_and_column(
    pairs: list[BlockPair],
    posts: tuple[Post, Post],
    features: tuple[list[Features], list[Features]],
    evidence: Evidence,
    confidence: Callable[[Step], float],
) -> list[BlockPair]:
    """Pair the cells of each two tables that correspond anew: rows by least cost, cells by their column.

    Args:
        pairs: the pairs of blocks as their order gave them; they tell which tables correspond.
        posts: source and target.
        features: the features of all blocks of each.
        evidence: weighs blocks of the two posts against one another.
        confidence: gives the confidence of a step.
    """
    tables = tuple(_tables(post) for post in posts)
    if not all(tables):
        return pairs
    for mine, other in _mates(pairs, tables[0], tables[1]):
        rows = tables[0][mine], tables[1][other]
        known = tuple({cell for row in side for cell in row} for side in rows)
        touched = [p for p in pairs if known[0].intersection(p.source) or known[1].intersection(p.target)]
        if all(known[0].issuperset(p.source) and known[1].issuperset(p.target) for p in touched):
            at = pairs.index(touched[0])
            gone = set(touched)
            rest = [pair for pair in pairs if pair not in gone]
            pairs = [*rest[:at], *_cells(rows, posts, features, evidence, confidence), *rest[at:]]
    return pairs


def _tables(post: Post) -> list[list[Row]]:
    """Give the tables of a post as rows of cells."""
    tables: list[list[Row]] = []
    last = -2
    for index, block in enumerate(post.blocks):
        if block.kind is not BlockKind.CELL:
            continue
        between = post.text[post.blocks[last].span.end : block.span.start] if index == last + 1 else "\n\n"
        if between.replace("\r", "").count("\n\n"):
            tables.append([[index]])
        elif "\n" in between:
            tables[-1].append([index])
        else:
            tables[-1][-1].append(index)
        last = index
    return tables


def _mates(
    pairs: list[BlockPair], sources: list[list[Row]], targets: list[list[Row]]
) -> Iterator[tuple[int, int]]:
    """Give the tables that share more cells with one another than with any other table."""
    places = tuple(
        {cell: number for number, table in enumerate(tables) for row in table for cell in row}
        for tables in (sources, targets)
    )
    shared = Counter(
        (places[0][i], places[1][j])
        for pair in pairs
        for i in pair.source
        for j in pair.target
        if i in places[0] and j in places[1]
    )
    taken: tuple[set[int], set[int]] = (set(), set())
    for (mine, other), _ in shared.most_common():
        if mine not in taken[0] and other not in taken[1]:
            taken[0].add(mine)
            taken[1].add(other)
            yield mine, other


def _cells(
    rows: tuple[list[Row], list[Row]],
    posts: tuple[Post, Post],
    features: tuple[list[Features], list[Features]],
    evidence: Evidence,
    confidence: Callable[[Step], float],
) -> Iterator[BlockPair]:
    sides = [
        Side(
            post.text,
            [post.blocks[row[0]] for row in table],
            [join([of[cell] for cell in row]) for row in table],
        )
        for post, table, of in zip(posts, rows, features, strict=True)
    ]
    for step in cheapest_path(len(rows[0]), len(rows[1]), _MOVES, BlockCost(sides[0], sides[1], evidence)):
        mine = rows[0][step.i] if step.di else []
        other = rows[1][step.j] if step.dj else []
        for i, j in zip_longest(mine, other):
            yield BlockPair(() if i is None else (i,), () if j is None else (j,), confidence(step))
