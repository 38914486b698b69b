"""What becomes of posts that are not kept in step, done to clear pairs: runs of blocks are cut out.

A run cut from the target is what the translation lacks; one cut from the source, what it has alone.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

import msgspec

from benchmarks.alignment.gold import Case, Clear, segments_by_block, shape
from postedit.post import Post, parse

_RATE = 0.03
"""How many of a hundred blocks of each side begin a run that is cut out."""
_LONGEST = 12


class Trimmed(msgspec.Struct, frozen=True):
    """A post after its cuts, and by block of the uncut post the block it became; cut ones are not in it."""

    post: Post
    now: dict[int, int]


def cut_cases(pairs: Iterable[Clear], seed: int) -> Iterator[Case]:
    """Give each pair with runs of blocks cut from both sides. The same seed and pairs give the same cases."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    for pair in pairs:
        yield _case(pair, _trimmed(pair.source, dice), _trimmed(pair.target, dice))


def _trimmed(post: Post, dice: random.Random) -> Trimmed:
    """Cut runs out, one after the other; leave those in after which the rest is not read as before."""
    body = list(segments_by_block(post))
    gone: set[int] = set()
    best = Trimmed(post, {index: index for index in range(len(post.blocks))})
    for first in body:
        if dice.random() >= _RATE:
            continue
        run = range(first, min(len(post.blocks), first + dice.randint(1, _LONGEST)))
        if (found := _without(post, gone.union(run))) is not None:
            best = found
            gone.update(run)
    return best


def _without(post: Post, gone: set[int]) -> Trimmed | None:
    """Give the post without some blocks and their lines; None where other blocks change by that."""
    parts, at = [], 0
    for index in sorted(gone):
        start = post.text.rfind("\n", 0, post.blocks[index].span.start) + 1
        after = index + 1
        end = (
            post.text.rfind("\n", 0, post.blocks[after].span.start) + 1
            if after < len(post.blocks)
            else len(post.text)
        )
        parts.append(post.text[at : max(at, start)])
        at = max(at, end)
    found = parse("".join(parts) + post.text[at:], post.path, post.language)
    left = [index for index in range(len(post.blocks)) if index not in gone]
    if [_look(post, index) for index in left] != [_look(found, index) for index in range(len(found.blocks))]:
        return None
    return Trimmed(found, {index: place for place, index in enumerate(left)})


def _look(post: Post, index: int) -> tuple[tuple[str, int, str], str]:
    return shape(post, index), post.blocks[index].text.of(post.text)


def _case(pair: Clear, source: Trimmed, target: Trimmed) -> Case:
    """Number the beads of the known blocks anew; what a cut took leaves its other side alone."""
    of_source, of_target = segments_by_block(source.post), segments_by_block(target.post)
    beads, kinds = [], []
    for i, j in pair.blocks:
        left = of_source[source.now[i]] if i in source.now else []
        right = of_target[target.now[j]] if j in target.now else []
        if left and right:
            beads += [((a,), (b,)) for a, b in zip(left, right, strict=True)]
        else:
            beads += [((a,), ()) for a in left] + [((), (b,)) for b in right]
        kinds += ["kept" if left and right else "cut"] * max(len(left), len(right))
    return Case(source.post, target.post, tuple(beads), tuple(kinds))
