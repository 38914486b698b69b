"""Faults put into pairs one at a time, and what the checks say of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from random import Random

import msgspec

from benchmarks.faults import blocks, head, inline, leftovers, links  # noqa: F401 - importing them registers operators
from benchmarks.faults.operator import OPERATORS, Fault, Operator, Pair, apply_fault
from postedit.align import align
from postedit.checks import all_checks
from postedit.engine import Engine, Review
from postedit.model import Finding, Span, apply_edits
from postedit.post import parse, read_text
from postedit.review.proof import moved
from postedit.site import PostPair
from postedit.terms import TermBase

SHIPPED = Path(__file__).parent / "pairs"
SAMPLE = Path(__file__).resolve().parents[2] / "content" / "posts" / "la-panne-du-dimanche"


class Result(msgspec.Struct):
    """How often an operator was tried, found, and mended by a safe fix to the very text it had spoilt."""

    operator: Operator
    tried: int = 0
    found: int = 0
    fixed: int = 0
    mended: int = 0
    missed: list[str] = []

    @property
    def recall(self) -> float:
        """Give the share of faults that were found, 1 where there was none."""
        return self.found / self.tried if self.tried else 1.0


def load_pair(source: Path, target: Path, languages: tuple[str, str] = ("en", "fr")) -> Pair | None:
    """Give a pair of files, or None where one cannot be read."""
    texts = (read_text(source), read_text(target))
    if not isinstance(texts[0], str) or not isinstance(texts[1], str):
        return None
    before = parse(texts[0], str(source), languages[0])
    after = parse(texts[1], str(target), languages[1])
    return Pair(target.stem, before, after, align(before, after))


def shipped_pairs() -> list[Pair]:
    """Give the pair that holds every construct, and the sample post that a person wrote in French."""
    found = [
        load_pair(SHIPPED / "harbour.en.md", SHIPPED / "harbour.fr.md"),
        load_pair(SAMPLE / "index.en.md", SAMPLE / "index.fr.md"),
    ]
    return [pair for pair in found if pair is not None]


def measure(pairs: Iterable[Pair], seed: int, most: int, only: frozenset[str] = frozenset()) -> list[Result]:
    """Try each operator at up to ``most`` places of the pairs; the seed settles which."""
    pairs = list(pairs)
    results = []
    for operator in OPERATORS:
        if only and operator.name not in only:
            continue
        random = Random(f"{seed} {operator.name}")  # noqa: S311 - a choice of places, no secret
        engine = Engine([all_checks()[name] for name in operator.checks], TermBase())
        faults = [(pair, found) for pair in pairs for found in operator.sites(pair)]
        result = Result(operator, missed=[])
        for pair, found in random.sample(faults, min(most, len(faults))):
            _try(engine, pair, found, result)
        results.append(result)
    return results


def _try(engine: Engine, pair: Pair, fault: Fault, result: Result) -> None:
    clean = pair.target.text
    text = apply_fault(pair, fault)
    if text == clean:
        return
    result.tried += 1
    place = _widened(moved(fault.place, fault.edits))
    known = {(f.check, f.message) for f in _review(engine, pair, clean).findings}
    review = _review(engine, pair, text)
    fresh = [f for f in review.findings if (f.check, f.message) not in known and f.target.overlaps(place)]
    if not fresh:
        result.missed.append(f"{pair.name}: {place.of(text)!r}")
        return
    result.found += 1
    fixes = [finding for finding in fresh if finding.safe_fix]
    if fixes:
        result.fixed += 1
        result.mended += _mended(text, fixes, clean)


def _widened(span: Span) -> Span:
    """Take in the characters beside an edit: a finding may stand on what the edit left."""
    return Span(max(0, span.start - 1), span.end + 1)


def _review(engine: Engine, pair: Pair, text: str) -> Review:
    files = PostPair(
        Path(pair.source.path), Path(pair.target.path), pair.source.language, pair.target.language, "faults"
    )
    return engine.review_posts(files, pair.source, parse(text, pair.target.path, pair.target.language))


def _mended(text: str, findings: list[Finding], clean: str) -> bool:
    """Tell whether the safe fixes of the findings give the clean text again."""
    edits = {edit for finding in findings if finding.safe_fix for edit in finding.safe_fix.edits}
    try:
        return " ".join(apply_edits(text, tuple(edits)).split()) == " ".join(clean.split())
    except ValueError:
        return False
