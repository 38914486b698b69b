"""Opening a site."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from postedit.model import Problem
from tui.opened import open_plan
from tui.plan import Plan
from tui.widgets.bead_view import BeadView
from tui.widgets.finding_panel import FindingPanel
from tui.widgets.pair_list import PairList
from tui.widgets.row_strips import Shape
from tui.widgets.status_line import status_text

from .conftest import CLEAN, ENGLISH, Open

Told = Callable[[Pilot[None]], str]


def notice_of(screen: object) -> str:
    """Give the words that stand in the place of texts."""
    return str(screen.query_one("#notice", Static).content)  # type: ignore[attr-defined]


async def test_first_post_is_open_at_its_first_finding(open_review: Open, target: Path) -> None:
    """The first post is open and its first finding is current."""
    async with open_review() as (_, screen):
        assert screen.open_pair is not None
        assert screen.open_pair.target == target
        assert screen.reading is not None
        assert screen.reading.at == 0
        assert [spot.finding.check for spot in screen.reading.spots] == ["markup/broken-url"] * 2


async def test_list_shows_counts_of_all_pairs(open_review: Open) -> None:
    """The list has a line for each pair with its open findings, language and short name."""
    async with open_review() as (_, screen):
        lines = [str(screen.pair_list.line(n)).split() for n in range(screen.pair_list.count)]

        assert lines == [["2", "fr", "one"], ["1", "fr", "three"], ["✓", "fr", "two"]]


async def test_status_counts_posts_findings_and_unwritten(open_review: Open) -> None:
    """The status tells reviewed posts, findings, and posts with unwritten changes where there are any."""
    async with open_review() as (pilot, screen):
        assert screen.workspace is not None
        assert status_text(screen.workspace.totals()) == "1/3 posts  3 findings"

        await pilot.press("a")

        assert status_text(screen.workspace.totals()) == "1/3 posts  2 findings  1 unwritten"


async def test_panel_tells_of_the_finding(open_review: Open) -> None:
    """The panel names check, severity and place, and shows the fix with signs before and after."""
    async with open_review() as (_, screen):
        text = screen.query_one(FindingPanel).text.plain

    assert "markup/broken-url" in text
    assert "1 of 2" in text
    assert "\n- " in text
    assert "https:␣//example.org/manual" in text
    assert "\n+ " in text
    assert "safe" in text


@pytest.mark.parametrize(
    ("size", "shape", "has_list"),
    [((80, 24), Shape.COLUMNS, False), ((100, 30), Shape.COLUMNS, True), ((160, 50), Shape.COLUMNS, True)],
)
async def test_every_size_works(
    open_review: Open, size: tuple[int, int], shape: Shape, has_list: bool
) -> None:
    """At each size the texts are readable, keys work, and the list stands where there is room for it."""
    async with open_review(size) as (pilot, screen):
        beads = screen.query_one(BeadView)
        assert beads.shape is shape
        assert screen.query_one(PairList).display is has_list
        assert beads.size.height >= 8
        for key in (
            "j",
            "k",
            "]",
            "[",
            "}",
            "{",
            "g",
            "G",
            "a",
            "u",
            "i",
            "u",
            "1",
            "2",
            "3",
            "?",
            "escape",
            "|",
        ):
            await pilot.press(key)
        await pilot.resize_terminal(40, 12)
        await pilot.press("j")


async def test_list_beside_narrow_text_stacks_the_languages(open_review: Open) -> None:
    """On 80 columns the list comes by key 1, and the texts stand one above the other beside it."""
    async with open_review((80, 24)) as (pilot, screen):
        await pilot.press("1")
        assert screen.query_one(PairList).has_focus
        assert screen.query_one(BeadView).shape is Shape.STACKED

        await pilot.press("enter")
        assert not screen.query_one(PairList).display
        assert screen.query_one(BeadView).has_focus


async def test_no_findings_is_a_friendly_state(open_review: Open, site: Path) -> None:
    """Where nothing is found, the text is shown and the panel says that nothing is left to do."""
    plan = Plan(site, (site / "content" / "two",), selected=("markup/broken-url",))
    async with open_review(plan=plan) as (_, screen):
        assert screen.reading is not None
        assert screen.reading.rows
        assert "No findings in this post. Nothing is left to do" in screen.query_one(FindingPanel).text.plain


async def test_no_pairs_tells_how_to_give_them(open_review: Open, told: Told, tmp_path: Path) -> None:
    """A folder without translations tells what was found and how pairs are given."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "post.en.md").write_text(ENGLISH, "utf-8")
    async with open_review(plan=Plan(tmp_path / "empty")) as (pilot, screen):
        words = notice_of(screen)
        assert "No pairs" in words
        assert "--pair SOURCE TARGET" in words
        assert "post.en.md: no translation" in words
        await pilot.press("0")
        assert "there is no pair of posts to show" in told(pilot)
        for key in ("a", "i", "u", "j", "]", "}", "enter", "d", "ctrl+s", "space", "?", "escape", "q"):
            await pilot.press(key)


async def test_unreadable_post_says_why(open_review: Open, site: Path, target: Path) -> None:
    """A post that is no UTF-8 is marked in the list, told of, and does not keep the others from opening."""
    target.write_bytes(b"caf\xe9")
    async with open_review() as (pilot, screen):
        assert "is not UTF-8" in notice_of(screen)
        assert str(screen.pair_list.line(0)).split()[0] == "!"

        await pilot.press("}")
        assert screen.reading is not None
        assert screen.reading.rows


async def test_named_pair_is_opened_alone(open_review: Open, tmp_path: Path) -> None:
    """A pair that a person names is opened, and nothing else."""
    (tmp_path / "a.md").write_text(ENGLISH, "utf-8")
    (tmp_path / "b.md").write_text(CLEAN, "utf-8")
    plan = Plan(tmp_path, pairs=((tmp_path / "a.md", tmp_path / "b.md"),))
    async with open_review(plan=plan) as (_, screen):
        assert screen.workspace is not None
        assert [pair.target.name for pair in screen.workspace.pairs] == ["b.md"]


async def test_translation_without_source_is_one_column(open_review: Open, tmp_path: Path) -> None:
    """A translation without its source is shown alone over the whole width."""
    (tmp_path / "alone").mkdir()
    (tmp_path / "alone" / "post.fr.md").write_text(CLEAN, "utf-8")
    async with open_review(plan=Plan(tmp_path / "alone")) as (_, screen):
        assert screen.query_one(BeadView).shape is Shape.SINGLE


async def test_unknown_check_is_told(
    open_review: Open, site: Path, told: Callable[[Pilot[None]], str]
) -> None:
    """A selector that names nothing is told of with the nearest name."""
    async with open_review(plan=Plan(site, selected=("markup/broken-urls",))) as (pilot, _):
        assert "did you mean 'markup/broken-url'" in told(pilot)


def test_named_pair_that_is_missing_is_a_problem(tmp_path: Path) -> None:
    """A named file that does not exist is a problem with its path, not an exception."""
    opened = open_plan(Plan(tmp_path, pairs=((tmp_path / "no.md", tmp_path / "none.md"),)))

    assert opened.pairs == ()
    assert [type(problem) for problem in opened.problems][-1:] == [Problem]
    assert opened.problems[-1].path.endswith("no.md")


async def test_stale_and_unedited_posts_are_marked(site: Path, open_review: Open) -> None:
    """The list marks a translation that is older or unedited; the panel says why where no finding is."""
    path = site / "content" / "two" / "index.fr.md"
    head = CLEAN.replace("---\n", "---\ndrifted_from_default: true\n", 1)
    path.write_text(f"{head}\nCet article a été traduit automatiquement.\n", "utf-8")
    async with open_review() as (pilot, screen):
        lines = [str(screen.pair_list.line(n)).split() for n in range(screen.pair_list.count)]
        assert lines[2] == ["✓", "fr", "two", "older", "unedited"]

        await pilot.press("}", "}")
        await pilot.pause()
        text = screen.query_one(FindingPanel).text.plain
        assert "This translation is older than its source: marked drifted_from_default" in text
        assert "not edited after machine translation: “Cet article a été traduit automatiquement.”" in text


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (160, 50)])
async def test_the_first_finding_is_in_sight_at_once(
    open_review: Open, target: Path, size: tuple[int, int]
) -> None:
    """However far down it is, the post is opened where it is."""
    for path in (target, target.with_name("index.en.md")):
        text = path.read_text("utf-8")
        long = "\n\n".join(["Word."] * 120)
        path.write_text(text.replace("## ", f"{long}\n\n## ", 1), "utf-8")
    async with open_review(size) as (_, screen):
        beads = screen.beads
        top = beads.scroll_offset.y
        assert beads.row > 100
        assert top < beads._tops[beads.row] < top + beads.size.height


@pytest.mark.parametrize("size", [(80, 24), (100, 30)])
async def test_keys_go_to_the_text_after_a_new_look(
    open_review: Open, target: Path, size: tuple[int, int]
) -> None:
    """Words that stood in place of the text do not give its keys away, nor does a dialog that closes."""
    async with open_review(size) as (pilot, screen):
        await pilot.press("R")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert screen.beads.has_focus
        await pilot.press("?", "escape", "g", "j")
        assert screen.beads.has_focus
        assert screen.open_pair is not None
        assert screen.open_pair.target == target
        assert screen.reading is not None
        assert screen.beads.row == screen.reading.row > 0
