"""The shipped term base, the sample site, and what reviews two texts with chosen checks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest

from postedit.align import align
from postedit.checks import Check, Context
from postedit.checks.outside import NOBODY, Outside
from postedit.engine import Engine, Review
from postedit.post import parse, read_text
from postedit.site import PostPair
from postedit.terms import Matcher, TermBase, builtin_paths, load
from postedit.terms.word_pairs import stem_pairs

ReviewTexts = Callable[..., tuple[Engine, Review]]
MakeContext = Callable[..., Context]
MatcherOf = Callable[[str, str], Matcher]
EngineOf = Callable[..., Engine]


@pytest.fixture(scope="session")
def terms() -> TermBase:
    """Load the term bases that ship."""
    return load(builtin_paths()).base


@pytest.fixture(scope="session")
def matcher_of(terms: TermBase) -> MatcherOf:
    """Give what makes a matcher for two languages; its index takes long to build, so each pair has one."""
    return cache(lambda source, target: Matcher(terms, source, target))


@pytest.fixture(scope="module")
def engine_of(terms: TermBase, matcher_of: MatcherOf) -> Iterator[EngineOf]:
    """Give what makes an engine for some checks; the engines of a module share matchers."""
    stems = cache(lambda source, target: stem_pairs(terms, source, target))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("postedit.engine.Matcher", lambda _, source, target, __: matcher_of(source, target))
        patch.setattr("postedit.engine.stem_pairs", lambda _, source, target: stems(source, target))
        yield cache(lambda checks, outside=NOBODY: Engine(checks, terms, outside=outside))


@pytest.fixture(scope="module")
def review_texts(engine_of: EngineOf) -> ReviewTexts:
    """Give what reviews a source (None to check alone) and a target under invented paths."""

    def review(
        checks: Sequence[Check],
        source: str | None,
        target: str,
        *,
        languages: tuple[str, str] = ("en", "fr"),
        outside: Outside = NOBODY,
    ) -> tuple[Engine, Review]:
        before, after = languages
        pair = PostPair(
            Path(f"posts/example.{before}.md") if source is not None else None,
            Path("posts/translated.md"),
            before,
            after,
            "test",
        )
        engine = engine_of(tuple(checks), outside)
        return engine, engine.review_read(pair, source, target)

    return review


@pytest.fixture(scope="session")
def make_context(matcher_of: MatcherOf) -> MakeContext:
    """Give what parses and aligns two texts, so that no engine catches the failures of a check."""

    def make(source: str | None, target: str, *, languages: tuple[str, str] = ("en", "fr")) -> Context:
        before, after = languages
        theirs = parse(source, "posts/example.md", before) if source is not None else None
        ours = parse(target, "posts/translated.md", after)
        return Context(
            ours, theirs, align(theirs, ours) if theirs else None, matcher_of(before, after), before
        )

    return make


@pytest.fixture(scope="session")
def read() -> Callable[[Path], str]:
    """Give what reads a post that is known to be readable."""

    def read_post(path: Path) -> str:
        text = read_text(path)
        assert isinstance(text, str)
        return text

    return read_post
