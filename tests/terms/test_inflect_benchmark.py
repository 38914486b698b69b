"""The benchmark of inflected replacements keeps its promises, and its page is up to date."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("fr", "de", "es", "nl", "en")


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    """Give the runner, which is no part of a package."""
    spec = importlib.util.spec_from_file_location("inflection_run", ROOT / "benchmarks/inflection/run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", LANGUAGES)
def test_nine_in_ten_are_right_and_no_sure_one_is_wrong(benchmark: ModuleType, language: str) -> None:
    """What the table promises holds, on enough cases."""
    outcomes = [benchmark.outcome(case) for case in benchmark.cases(language)]
    counts = benchmark.tally(outcomes)
    assert counts.cases >= (60 if language == "fr" else 30)
    assert counts.right >= 0.9 * counts.cases
    assert [one.written for one in outcomes if one.sure and not one.right] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_around_the_span_is_untouched(benchmark: ModuleType, language: str) -> None:
    """Every case begins and ends as it did outside the span that is announced."""
    for case in benchmark.cases(language):
        made = benchmark.inflected(case.text, case.span, case.rendering, language, case.pos)
        assert made is not None
        written = benchmark.outcome(case).written
        behind = case.text[made.span.end :]
        assert written.startswith(case.text[: made.span.start])
        assert written.endswith(behind)
        assert made.span.start <= case.span.start
        assert made.span.end >= case.span.end


@pytest.mark.parametrize("language", LANGUAGES)
def test_writing_the_rendering_again_changes_nothing(benchmark: ModuleType, language: str) -> None:
    """Where a rendering has been written without markup, replacing it by itself gives the same text."""
    for case in benchmark.cases(language):
        written = benchmark.outcome(case).written
        at = written.find(case.rendering.term)
        again = case.expected.count(case.rendering.term) == 1 and at >= 0 and "[" not in written
        end = at + len(case.rendering.term)
        if not again or written[end : end + 1].strip(" .,!?*") or written != case.expected:
            continue
        span = benchmark.Span(at, end)
        made = benchmark.inflected(written, span, case.rendering, language, case.pos)
        assert written[: made.span.start] + made.text + written[made.span.end :] == written


def test_the_page_shows_the_present_figures(benchmark: ModuleType) -> None:
    """docs/inflection.md has the table that the runner prints."""
    outcomes = {
        language: [benchmark.outcome(case) for case in benchmark.cases(language)] for language in LANGUAGES
    }
    table = benchmark.table({language: benchmark.tally(found) for language, found in outcomes.items()})
    assert table in (ROOT / "docs/inflection.md").read_text("utf-8")
