"""One pair to check and what came of it, as values that pass between processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from postedit.report.part import Part, pair_of

if TYPE_CHECKING:
    from postedit.post.url import Readable, Url
    from postedit.report.contract import Pair
    from postedit.site import PostPair, Site


class Job(msgspec.Struct, frozen=True):
    """A pair and its site.

    Where the posts lie elsewhere, ``urls`` says where source and target do, and the paths of the pair only
    say where in the site they would stand.
    """

    pair: PostPair
    site: Site
    urls: tuple[Url, Url] | None = None

    @property
    def posts(self) -> tuple[Readable | None, Readable]:
        """Give what to read source and target from."""
        return self.urls or (self.pair.source, self.pair.target)

    @property
    def shown(self) -> Pair:
        """Give the pair by the names that reports show."""
        pair = pair_of(self.pair)
        if self.urls is None:
            return pair
        return msgspec.structs.replace(pair, source=str(self.urls[0]), target=str(self.urls[1]))


class Outcome(msgspec.Struct, frozen=True):
    """What is to be reported of a pair.

    Attributes:
        part: its findings, those that a reviewer dismissed among them.
        fixed: how many findings were fixed.
        unreached: why somebody outside did not answer.
        dropped: how much of what a language model said did not hold.
        refused: the check of each finding whose fix was refused, and why.
        is_sum: whether the part holds only what all pairs add up to; the pair itself has been told of.
    """

    part: Part
    fixed: int = 0
    refused: tuple[tuple[str, str], ...] = ()
    unreached: tuple[str, ...] = ()
    dropped: int = 0
    is_sum: bool = False
