"""Measure what checking costs on a Dask cluster: ``python -m benchmarks.cluster.run [SITE]``.

The pairs of a site are checked several times over, in one process and on a cluster of this machine, and
processor time is counted apart for the workers and for scheduler and sender, of which there is only one.
``--write`` renews the table in docs/scale.md.
"""

from __future__ import annotations

import argparse
import pickle
import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import NamedTuple

from distributed import Client, LocalCluster

from postedit.batch import Engines, Job, check_all
from postedit.batch.dispatch import Dispatch
from postedit.batch.worker import Checker, Kit
from postedit.cli.gather import gather
from postedit.setup import Wishes
from postedit.site import PostPair, Site
from postedit.terms import builtin_paths

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "scale.md"
MILLION = 1_000_000
_SHORT, _OFTEN, _FINDINGS = 500, 3, 8
"""How many short pairs are sent, how often more, and the findings in each."""

_TABLE = re.compile(r"(?<=<!-- scale: written by the benchmark -->\n).*?(?=<!-- /scale -->)", re.DOTALL)


class Figures(NamedTuple):
    """What was measured: seconds are those of a processor, sizes are bytes."""

    pairs: int
    size: float
    serial: float
    worker: float
    sender: float
    kit: int
    alike: bool


def main() -> int:
    """Print the table; give 1 where the cluster found something else than one process."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("site", type=Path, nargs="?", default=ROOT / "content")
    parser.add_argument("--times", type=int, default=4, help="how often each pair is checked")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--write", action="store_true", help="renew docs/scale.md")
    given = parser.parse_args()
    figures = measure([*gather([given.site], []).jobs], given.times, given.workers)
    made = table(figures)
    sys.stdout.write(made)
    if given.write:
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(_TABLE.sub(lambda _: f"\n{made}\n", page), encoding="utf-8")
    return int(not figures.alike)


def measure(jobs: list[Job], times: int, workers: int) -> Figures:
    """Check the pairs both ways, and short ones to see what sending costs."""
    engines = Engines(Wishes(), builtin_paths())
    many = jobs * times
    # Once before: what is set up once is no cost of a pair.
    expected = list(check_all(jobs, engines, processes=1))
    start = process_time()
    list(check_all(many, engines, processes=1))
    serial = process_time() - start
    with (
        LocalCluster(n_workers=workers, threads_per_worker=1, dashboard_address=":0") as local,
        Client(local) as client,
        TemporaryDirectory() as folder,
    ):
        elsewhere = Dispatch(local.scheduler_address, workers)
        alike = list(check_all(jobs, engines, elsewhere=elsewhere)) == expected
        _, worker = _cost(client, elsewhere, engines, jobs, times)
        sender, _ = _cost(client, elsewhere, engines, _short(Path(folder)), _OFTEN)
    size = sum(path.stat().st_size for job in jobs for path in (job.pair.source, job.pair.target) if path)
    site = jobs[0].site
    kit = len(pickle.dumps(Checker([Kit.of(site, engines.of(site))])))
    return Figures(len(many), size / len(jobs), serial / len(many), worker, sender, kit, alike)


def _cost(
    client: Client, elsewhere: Dispatch, engines: Engines, jobs: list[Job], times: int
) -> tuple[float, float]:
    """Give what one pair more costs scheduler and sender, and the workers."""
    spent = []
    for count in (1, 1 + times):
        before = process_time(), sum(client.run(process_time).values())
        list(check_all(jobs * count, engines, elsewhere=elsewhere))
        after = process_time(), sum(client.run(process_time).values())
        spent.append([now - then for now, then in zip(after, before, strict=True)])
    once, often = spent
    return (often[0] - once[0]) / (len(jobs) * times), (often[1] - once[1]) / (len(jobs) * times)


def _short(folder: Path) -> list[Job]:
    """Give pairs that are checked in no time and have as many findings as a post."""
    site = Site(folder)
    jobs = []
    for number in range(_SHORT):
        source, target = folder / f"{number}.en.md", folder / f"{number}.fr.md"
        source.write_text("Look, a ship.\n\n" * _FINDINGS, "utf-8")
        target.write_text("Tiens , un navire.\n\n" * _FINDINGS, "utf-8")
        jobs.append(Job(PostPair(source, target, "en", "fr", "invented"), site))
    return jobs


def table(found: Figures) -> str:
    """Give the figures as a Markdown table, and what they make of a million pairs."""
    hours = MILLION * found.worker / 3600
    rows = [
        ("pairs checked", f"{found.pairs:,}"),
        ("size of a pair, both posts", f"{found.size / 1000:.1f} kB"),
        ("a pair in one process", _milliseconds(found.serial)),
        ("a pair on a worker (*w*)", _milliseconds(found.worker)),
        ("a pair in scheduler and sender together (*s*)", _milliseconds(found.sender)),
        ("workers that one scheduler keeps busy (*w* / *s*)", f"{found.worker / found.sender:,.0f}"),
        ("sent to each worker once: checks, settings, term bases", f"{found.kit / 1e6:.1f} MB"),
        ("a million pairs, all workers together (10⁶ · *w*)", f"{hours:,.1f} core hours"),
        ("a million pairs on 64 workers", f"{max(hours / 64, MILLION * found.sender / 3600):,.2f} hours"),
    ]
    lines = [f"| {what} | {value} |" for what, value in rows]
    return "\n".join(["| what | measured |", "|---|---:|", *lines]) + "\n"


def _milliseconds(seconds: float) -> str:
    return f"{1000 * seconds:.2f} ms"


if __name__ == "__main__":
    sys.exit(main())
