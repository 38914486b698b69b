"""Cutting a list of jobs into chunks, one of which is one message to a worker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from postedit.batch.job import Job

_CHUNKS = 8
"""Chunks for each worker: small enough that none is left waiting for another's last."""

_LARGEST = 64


def chunks_of(jobs: Sequence[Job], workers: int) -> Iterator[list[Job]]:
    """Give the jobs in runs of similar length, the translations of one source together."""
    size = max(1, min(_LARGEST, len(jobs) // (workers * _CHUNKS)))
    chunk: list[Job] = []
    for _, group in groupby(jobs, key=lambda job: job.posts[0] or job.posts[1]):
        chunk += group
        if len(chunk) >= size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
