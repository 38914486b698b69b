"""How a list of jobs is cut for several processes."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from postedit.batch.chunks import chunks_of
from postedit.batch.job import Job
from postedit.site import PostPair, Settings, Site

SITE = Site(Path("site"), Settings())


def jobs(sources: int, languages: tuple[str, ...]) -> list[Job]:
    """Give the jobs of a site with so many sources, each translated into some languages."""
    return [
        Job(
            PostPair(Path(f"{n}.en.md"), Path(f"{n}.{code}.md"), "en", code, paired_by="", source_by=""), SITE
        )
        for n in range(sources)
        for code in languages
    ]


def test_last_chunks_are_small() -> None:
    """No process is left with much to do when the others have nothing more."""
    given = jobs(75, ("de", "es", "fr", "nl"))

    chunks = list(chunks_of(given, 2))

    assert list(chain(*chunks)) == given
    assert len(chunks[0]) > 30
    assert max(map(len, chunks[-4:])) == 4


def test_translations_of_a_source_stay_together() -> None:
    """One process reads a source, whose work serves all its translations."""
    for chunk in chunks_of(jobs(5, ("de", "fr")), 8):
        assert len({job.pair.source for job in chunk}) * 2 == len(chunk)
