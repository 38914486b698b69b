"""Links made by hand stand in the alignment, whatever the aligner makes of the rest."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from postedit.align import align
from postedit.align.relinked import Link, relinked, segment_names
from postedit.align.result import Alignment
from postedit.post import Post, parse

ENGLISH = "The boat is old. It leaks.\n\nThe boat is old. Nobody sails it.\n\nTea is good.\n"
FRENCH = "Le bateau est vieux. Il fuit.\n\nLe bateau est vieux. Personne ne le sort.\n\nLe thé est bon.\n"


def _posts() -> tuple[Post, Post, Alignment]:
    source, target = parse(ENGLISH, "a.md", "en"), parse(FRENCH, "b.md", "fr")
    return source, target, align(source, target)


def test_segments_with_the_same_words_have_names_of_their_own() -> None:
    """Each segment has one name, which white space does not change."""
    source, _, _ = _posts()
    names = segment_names(source)
    assert len(set(names)) == len(names) == 5
    assert segment_names(parse(ENGLISH.replace("is old", "is\nold"), "a.md", "en")) == names


def test_a_link_that_lost_its_segment_is_passed_over() -> None:
    """What was linked before the words changed changes nothing now."""
    source, target, found = _posts()
    assert relinked(found, source, target, [Link(("nothing",), (segment_names(target)[0],))]) == found


@given(st.lists(st.tuples(st.sets(st.integers(0, 4)), st.sets(st.integers(0, 4))), max_size=4))
def test_each_segment_and_block_stays_in_one_place(chosen: list[tuple[set[int], set[int]]]) -> None:
    """Whatever is linked, no segment and no block is lost or stands twice, and the last link stands."""
    source, target, found = _posts()
    left, right = segment_names(source), segment_names(target)
    links = [
        Link(tuple(left[i] for i in sorted(a)), tuple(right[j] for j in sorted(b)))
        for a, b in chosen
        if a or b
    ]
    made = relinked(found, source, target, links)
    for parts, count in (
        ([bead.source for bead in made.beads], len(source.segments)),
        ([bead.target for bead in made.beads], len(target.segments)),
        ([pair.source for pair in made.blocks], len(source.blocks)),
        ([pair.target for pair in made.blocks], len(target.blocks)),
    ):
        assert sorted(index for part in parts for index in part) == list(range(count))
    if links:
        last = [(a, b) for a, b in chosen if a or b][-1]
        assert (tuple(sorted(last[0])), tuple(sorted(last[1]))) in {(b.source, b.target) for b in made.beads}
