"""Several processes: results in order, and nothing lost where one dies."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from typing import Literal

import pytest

from postedit.batch.pool import Pool

POISON = -1


def _nothing() -> None:
    """Set a process up that needs nothing."""


def _doubled(item: int) -> int:
    if item == POISON:
        os._exit(9)
    return 2 * item


def _lost(item: int) -> int:
    return 1_000 + item


def mapped(chunks: Sequence[Sequence[int]], jobs: int = 2) -> list[int]:
    """Map over chunks in so many processes."""
    return list(Pool(_doubled, _lost, (_nothing, ()), jobs).map(chunks))


def test_results_come_in_order() -> None:
    """What several processes give stands in the order of the items."""
    items = [[n, n + 1] for n in range(0, 40, 2)]
    assert mapped(items) == [2 * n for n in range(40)]


@pytest.mark.parametrize("place", [0, 3, 5])
def test_an_item_that_kills_its_process_is_lost_alone(place: int) -> None:
    """The items that shared its chunk or came behind it are done all the same, each once."""
    items = list(range(6))
    items[place] = POISON
    expected = [1_000 + n if n == POISON else 2 * n for n in items]
    assert mapped([items[:3], items[3:], [7]]) == [*expected, 14]


def test_a_death_early_in_a_long_list_costs_one_item() -> None:
    """Chunks that were not handed in yet when a process died are worked on by others."""
    items = [[n] for n in range(60)]
    items[2] = [POISON]
    assert mapped(items) == [1_000 + POISON if n == 2 else 2 * n for n in range(60)]


def _threshold(_: int) -> int:
    return gc.get_threshold()[0]


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_each_process_looks_for_garbage_seldom(method: Literal["fork", "spawn"]) -> None:
    """However it was started: looking as often as Python does by itself takes a tenth of a check."""
    before = gc.get_threshold()
    gc.set_threshold(700)
    try:
        (seen,) = Pool(_threshold, _lost, (_nothing, ()), 1, method).map([[1]])
    finally:
        gc.set_threshold(*before)
    assert seen > 100_000
