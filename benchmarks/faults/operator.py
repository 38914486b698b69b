"""What an operator is, and where the operators are registered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from postedit.align import Alignment
from postedit.model import Edit, Span, apply_edits
from postedit.post import Post


class Pair(msgspec.Struct, frozen=True):
    """A clean pair: the source, its translation and their alignment."""

    name: str
    source: Post
    target: Post
    alignment: Alignment


class Fault(msgspec.Struct, frozen=True):
    """One fault: edits of the target, and the part of the target that a finding has to touch."""

    edits: tuple[Edit, ...]
    place: Span


Sites = Callable[[Pair], Iterator[Fault]]


class Operator(msgspec.Struct, frozen=True):
    """One class of artefact.

    Attributes:
        name: what the machine did.
        checks: the checks any of which ought to tell of it.
        sites: gives every fault of the class that a pair has room for.
        bar: the share of faults that must be found; lower where the alignment is put to the test.
    """

    name: str
    checks: tuple[str, ...]
    sites: Sites
    bar: float = 0.95


OPERATORS: list[Operator] = []


def operator(*checks: str, bar: float = 0.95) -> Callable[[Sites], Sites]:
    """Register the function below as an operator; its name is what the machine did."""

    def register(sites: Sites) -> Sites:
        name = sites.__name__.strip("_").replace("_", "-")
        OPERATORS.append(Operator(name, checks, sites, bar))
        return sites

    return register


def fault(*edits: Edit) -> Fault:
    """Give a fault whose findings must touch what the edits change."""
    ordered = tuple(sorted(edits))
    return Fault(ordered, Span(ordered[0].start, max(edit.end for edit in ordered)))


def replaced(span: Span, text: str) -> Fault:
    """Give a fault that replaces one span."""
    return fault(Edit(span.start, span.end, text))


def inserted(at: int, text: str) -> Fault:
    """Give a fault that inserts text."""
    return fault(Edit(at, at, text))


def apply_fault(pair: Pair, spoil: Fault) -> str:
    """Give the text of the target with a fault in it."""
    return apply_edits(pair.target.text, spoil.edits)
