"""From pairs of files to findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path

import msgspec

from postedit.align import Alignment, Sketch, align
from postedit.align.lexicon import common_lexicon
from postedit.align.relinked import Link, relinked
from postedit.checks import Check, Context
from postedit.checks.base import EVERYTHING, Count
from postedit.checks.heard import Heard
from postedit.checks.ignores import ignores, standing
from postedit.checks.outside import NOBODY, Outside
from postedit.checks.rawness import without_doubtful
from postedit.checks.softening import softened
from postedit.checks.versions import why_apart, within_versions
from postedit.model import Finding, Problem, Span
from postedit.post import Post, parse, read_text
from postedit.post.taken import Taken
from postedit.site import PostPair, Rules, Scope
from postedit.terms import Matcher, SourceTerms, TermBase
from postedit.terms.word_pairs import stem_pairs

NO_RULES = Rules()


class Review(msgspec.Struct, frozen=True):
    """One pair, read, aligned and checked. ``target`` is None where the pair could not be read.

    ``counts`` is what the pair adds to the counts of its site, each with its first place.
    """

    pair: PostPair
    source: Post | None
    target: Post | None
    alignment: Alignment | None
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    unreached: tuple[str, ...] = ()
    """Why somebody outside did not answer, whose findings are lacking therefore."""
    dropped: int = 0
    """How many findings of a language model were dropped because they do not hold."""
    counts: tuple[tuple[Count, Finding], ...] = ()


class Engine:
    """Checks pairs with one selection of checks, one term base and the rules of one site.

    Attributes:
        links: gives what reviewers linked by hand in the alignment of a target.
    """

    def __init__(
        self,
        checks: Sequence[Check],
        terms: TermBase,
        rules: Rules = NO_RULES,
        outside: Outside = NOBODY,
    ) -> None:
        self.checks = tuple(checks)
        self.terms = terms
        self.rules = rules
        self._outside = Heard(outside)
        self.links: Callable[[Path], Sequence[Link]] = _no_links
        self._last_source: Post | None = None
        self._last_sketch: Sketch | None = None
        self._scope = Scope(rules.root, terms)
        self._source_terms = cache(lambda source, left_out: SourceTerms(terms.without(left_out), source))
        self._matcher = cache(self._new_matcher)
        self._lexicon = cache(
            lambda source, target: common_lexicon(source, target).with_stems(
                stem_pairs(terms, source, target)
            )
        )

    def _new_matcher(self, source: str, target: str, left_out: frozenset[str]) -> Matcher:
        return Matcher(self.terms.without(left_out), source, target, self._source_terms(source, left_out))

    @property
    def asks(self) -> bool:
        """Tell whether one of the checks asks somebody outside, whose answers may be others tomorrow."""
        return any(check.asks for check in self.checks)

    def review(self, pair: PostPair) -> Review:
        """Read, align and check one pair; what goes wrong is told in ``problems``."""
        return self.review_read(pair, read_text(pair.source) if pair.source else None, read_text(pair.target))

    def review_read(self, pair: PostPair, source: str | Problem | None, target: str | Problem) -> Review:
        """Align and check what was read of a pair; what could not be read is told in ``problems``."""
        if isinstance(source, Problem) or isinstance(target, Problem):
            failed = tuple(text for text in (source, target) if isinstance(text, Problem))
            return Review(pair, None, None, None, (), failed)
        return self.review_text(pair, source, target, asks=True)

    def review_text(
        self, pair: PostPair, source_text: str | None, target_text: str, *, asks: bool = False
    ) -> Review:
        """Align and check two texts as if they stood in the pair's files.

        Unless it ``asks``, it waits for nobody outside: what they said of passages that are as before stands.
        """
        source = None
        if source_text is not None and pair.source is not None:
            source = self._parsed_source(source_text, str(pair.source), pair.source_language)
        target = parse(target_text, str(pair.target), pair.target_language)
        return self.review_posts(pair, source, target, asks=asks)

    def _parsed_source(self, text: str, path: str, language: str) -> Post:
        """Parse a source, or give the last one again: its translations are reviewed one after the other."""
        last = self._last_source
        if last is None or (last.text, last.path, last.language) != (text, path, language):
            last = self._last_source = parse(text, path, language)
        return last

    def matcher(self, pair: PostPair) -> Matcher:
        """Give what finds the entries of the term base that apply to a pair."""
        elsewhere = self._scope.elsewhere(pair.target)
        return self._matcher(pair.source_language, pair.target_language, elsewhere)

    def _sketch_of(self, source: Post) -> Sketch:
        """Sketch a source, or give the last sketch again, for the same reason."""
        last = self._last_sketch
        if last is None or last.post is not source:
            last = self._last_sketch = Sketch(source)
        return last

    def review_again(
        self,
        pair: PostPair,
        source_text: str | None,
        target_text: str,
        findings: tuple[Finding, ...],
        alignment: Alignment | None = None,
    ) -> Review:
        """Give the review of two texts whose ``findings`` are known; no check runs.

        Args:
            pair: as the earlier review knew it, stale or not.
            source_text: what was reviewed then.
            target_text: the same of the translation.
            findings: what was found.
            alignment: how the texts were aligned then; they are aligned again where that is not known.
        """
        source = None
        if source_text is not None and pair.source is not None:
            source = self._parsed_source(source_text, str(pair.source), pair.source_language)
        target = parse(target_text, str(pair.target), pair.target_language)
        return Review(pair, source, target, alignment or self._aligned(pair, source, target), findings)

    def _aligned(self, pair: PostPair, source: Post | None, target: Post) -> Alignment | None:
        """Align two posts, as reviewers linked them where they did."""
        if source is None:
            return None
        lexicon = self._lexicon(source.language, target.language)
        alignment = align(source, target, lexicon, sketch=self._sketch_of(source))
        return relinked(alignment, source, target, self.links(pair.target))

    def review_posts(
        self, pair: PostPair, source: Post | None, target: Post, *, asks: bool = False
    ) -> Review:
        """Align and check two posts; ``asks`` as above."""
        alignment = self._aligned(pair, source, target)
        matcher = self.matcher(pair)
        register = self.rules.register(pair.target_language)
        outside = self._outside if asks else self._outside.said
        context = Context(target, source, alignment, matcher, pair.source_language, register, outside)
        problems = [p.front.problem for p in (source, target) if p and p.front.problem]
        left_out = self.rules.left_out(pair.target)
        checks = [c for c in self.checks if c.applies_to(context) and not (left_out and c.is_among(left_out))]
        told = _tidy(_run_all([c for c in checks if not c.is_last], context, problems), checks)
        found, is_raw = without_doubtful(told, checks, target, is_raw=pair.is_raw or bool(pair.unedited))
        context.findings = tuple(found)
        context.ran = frozenset(check.name for check in self.checks)
        found += _run_all([c for c in checks if c.is_last], context, problems)
        left_alone = ignores(target)
        kept = standing(found, left_alone)
        counted = [pair for check in checks if check.counts for pair in _counted(check, context)]
        counts = tuple((count, first) for count, first in counted if standing([first], left_alone))
        apart = why_apart(source, target, alignment) if source and alignment else ""
        if apart:
            kept = within_versions(kept)
        if pair.stale:
            kept = [softened(finding) for finding in kept]
        known = msgspec.structs.replace(pair, is_raw=is_raw, stale=pair.stale or apart)
        findings = tuple(sorted(kept, key=_place))
        unreached = tuple(dict.fromkeys(context.unreached))
        parts = (tuple(problems), unreached, context.dropped, counts)
        return Review(known, source, target, alignment, findings, *parts)


def _no_links(_: Path) -> Sequence[Link]:
    return ()


def _run_all(checks: Iterable[Check], context: Context, problems: list[Problem]) -> list[Finding]:
    findings: list[Finding] = []
    for check in checks:
        found = _run(check, context)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            findings += found
    return findings


def _counted(check: Check, context: Context) -> list[tuple[Count, Finding]]:
    """Give what a check counts; where it fails, its run has failed on the same and been told of."""
    try:
        return list(check.counted(context))
    except Exception:  # noqa: BLE001 - as for its run
        return []


def _run(check: Check, context: Context) -> list[Finding] | Problem:
    """Run one check; its failure on one post must not keep the others from their work."""
    try:
        return list(check.run(context))
    except Exception as error:  # noqa: BLE001 - any failure of a check is reported with the post's name
        return Problem(
            context.target.path,
            f"check {check.name} failed ({type(error).__name__}: {error}); please report this as a bug",
        )


def _tidy(findings: list[Finding], checks: Sequence[Check]) -> list[Finding]:
    """Drop what another check has said already, and equal findings."""
    silencers = {check.name: set(check.silenced_by) for check in checks if check.silenced_by}
    spans: dict[str, list[Span]] = {}
    for finding in findings:
        spans.setdefault(finding.origin, []).append(finding.target)
    loud = {name: Taken(spans[name]) for name in set().union(*silencers.values()) if name in spans}
    if any(EVERYTHING in names for names in silencers.values()):
        own = {check.name for check in checks if not check.asks}
        loud[EVERYTHING] = Taken(finding.target for finding in findings if finding.origin in own)
    kept: dict[tuple[str, int, int], Finding] = {}
    for finding in findings:
        names = silencers.get(finding.origin, set())
        if any(loud[name].overlaps(finding.target) for name in names if name in loud):
            continue
        kept.setdefault((finding.check, finding.target.start, finding.target.end), finding)
    return list(kept.values())


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.target.start, finding.target.end, finding.check
