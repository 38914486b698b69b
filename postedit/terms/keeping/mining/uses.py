"""What became of a candidate at each of its places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from postedit.model import Span
from postedit.terms.keeping.mining.candidate import Use
from postedit.terms.keeping.wordgroups import grouped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.keeping.corpus import Corpus
    from postedit.terms.keeping.mining.phrases import Place
    from postedit.terms.keeping.rendered import Renderer

_MOST_PLACES = 60
"""Places of one candidate that are looked at; more change no rank."""

_Found = tuple["Place", Span | None]


def uses_of(
    places: Sequence[Place], renderer: Renderer, corpus: Corpus, name: str | None = None
) -> tuple[Use, ...]:
    """Give the renderings of some places, the commonest first, and last what was left out.

    Args:
        places: where the candidate stands.
        renderer: finds renderings.
        corpus: the corpus that the places are in.
        name: the candidate where it is a name; a target that has it as it is keeps it.
    """
    found: dict[str, list[_Found]] = {}
    others: list[tuple[Place, tuple[int, int]]] = []
    whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)") if name else None
    for place in places[:_MOST_PLACES]:
        kept = whole.search(corpus.beads[place.bead].target.prose) if whole else None
        rendering = None if kept else renderer.rendering(place.bead, range(place.first, place.last))
        if rendering is not None:
            others.append((place, rendering))
        else:
            found.setdefault(name or "" if kept else "", []).append((place, kept and Span(*kept.span())))
    for label, members in _grouped(others, renderer).items():
        found.setdefault(label, []).extend(members)
    ranked = sorted(found.items(), key=lambda item: (item[0] == "", -len(item[1]), item[0]))
    return tuple(_use(label, members, renderer, corpus) for label, members in ranked)


def _grouped(others: Sequence[tuple[Place, tuple[int, int]]], renderer: Renderer) -> dict[str, list[_Found]]:
    """Put the places together that have one rendering."""
    targets = [(renderer.beads[place.bead][1], rendering) for place, rendering in others]
    groups = grouped((target.written(*rendering), target.key(*rendering)) for target, rendering in targets)
    return {
        group.label: [(others[i][0], targets[i][0].span(*others[i][1])) for i in group.members]
        for group in groups
    }


def _use(label: str, members: Sequence[_Found], renderer: Renderer, corpus: Corpus) -> Use:
    place, target = members[0]
    source = renderer.beads[place.bead][0].span(place.first, place.last)
    return Use(label, len(members), corpus.beads[place.bead], source, target)
