"""Cutting a list of jobs into chunks, one of which is one message to a worker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postedit.batch.job import Job

_SHARE = 4
"""A chunk is this part of what is left for each worker: the last ones are small, so that none waits long."""

_LARGEST = 64


def chunks_of(jobs: Sequence[Job], workers: int) -> Iterator[list[Job]]:
    """Give the jobs in runs that become shorter, the translations of one source together."""
    left = len(jobs)
    chunk: list[Job] = []
    for _, group in groupby(jobs, key=lambda job: job.posts[0] or job.posts[1]):
        chunk += group
        if len(chunk) >= min(_LARGEST, left // (workers * _SHARE)):
            yield chunk
            left -= len(chunk)
            chunk = []
    if chunk:
        yield chunk
