"""Checks are found by listing folders, have a page each, and are chosen by name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import postedit.checks
from postedit.checks import Check, all_checks, select
from postedit.checks.base import EVERYTHING
from postedit.checks.registry import UnknownName, page_of

FOLDER = Path(postedit.checks.__path__[0])
CATEGORIES = {
    "addition",
    "frontmatter",
    "grammar",
    "idiom",
    "judge",
    "markup",
    "mistranslation",
    "name",
    "number",
    "omission",
    "register",
    "style",
    "term",
    "typography",
    "untranslated",
}
every_check = pytest.mark.parametrize("check", all_checks().values(), ids=lambda check: check.name)


def _files(suffix: str) -> set[str]:
    """Give the files of the category folders as category/what, underscores as hyphens."""
    return {
        f"{path.parent.name}/{path.stem.replace('_', '-')}"
        for path in FOLDER.glob(f"*/*{suffix}")
        if path.stem != "__init__"
    }


def _names(*chosen: str, ignored: tuple[str, ...] = ()) -> list[str]:
    """Give the names of the checks that a selection gives."""
    checks = select(chosen, ignored)
    assert not isinstance(checks, UnknownName)
    return [check.name for check in checks]


def _unknown(*chosen: str, ignored: tuple[str, ...] = ()) -> UnknownName:
    """Give what a selection says of a name that it does not know."""
    outcome = select(chosen, ignored)
    assert isinstance(outcome, UnknownName)
    return outcome


def test_every_check_file_has_a_check_and_a_page() -> None:
    """A file in a category folder is one check of that name, and a page of that name stands beside it."""
    assert _files(".py") == set(all_checks()) == _files(".md")


@every_check
def test_the_page_stands_beside_the_code(check: Check) -> None:
    """The page that explain shows is the file beside the check's module."""
    assert page_of(check).is_file()
    assert page_of(check).with_suffix(".py").is_file()


@every_check
def test_a_check_is_named_category_and_what(check: Check) -> None:
    """Names are lower case words, and the first part is a category of the annotated posts."""
    assert re.fullmatch(r"[a-z]+/[a-z]+(-[a-z]+)*", check.name)
    assert check.category in CATEGORIES
    assert check.name.startswith(f"{check.category}/")


@every_check
def test_a_check_says_what_it_finds(check: Check) -> None:
    """The summary is a sentence, and the confidence a likelihood."""
    assert check.summary.endswith(".")
    assert 0 < check.confidence <= 1


@every_check
def test_a_check_is_silenced_by_checks_that_exist(check: Check) -> None:
    """No check names itself or an unknown check as one that makes it superfluous."""
    assert set(check.silenced_by) <= {EVERYTHING, *all_checks()} - {check.name}


def test_all_checks_come_in_the_order_of_their_names() -> None:
    """The order does not depend on the file system."""
    assert list(all_checks()) == sorted(all_checks())
    assert all(name == check.name for name, check in all_checks().items())


def test_nothing_chosen_gives_the_defaults() -> None:
    """An empty selection is all checks that run by default."""
    assert _names() == [name for name, check in all_checks().items() if check.default]


def test_a_name_chooses_one_check() -> None:
    """Case and white space around a name do not matter."""
    assert _names("markup/broken-url") == ["markup/broken-url"]
    assert _names(" Markup/Broken-URL ") == ["markup/broken-url"]


def test_a_category_chooses_its_checks() -> None:
    """A category stands for all its checks, those that are off by default too."""
    assert _names("markup") == [name for name in all_checks() if name.startswith("markup/")]


def test_names_and_categories_add_up() -> None:
    """Several names choose the union, each check once and in the order of names."""
    wanted = {"number/changed", *(name for name in all_checks() if name.startswith("frontmatter/"))}
    assert _names("number/changed", "frontmatter", "number") == sorted(
        wanted | {n for n in all_checks() if n.startswith("number/")}
    )


def test_all_chooses_everything() -> None:
    """The word all stands for every check, whether it runs by default or not, but none that asks outside."""
    assert _names("all") == [name for name, check in all_checks().items() if not check.asks]


def test_who_asks_outside_is_chosen_by_name() -> None:
    """No category chooses a check that asks somebody, nor do the defaults, to which its name adds it."""
    name = "grammar/grammalecte"
    assert name not in _names("grammar") + _names() + _names("default")
    assert _names("default", name) == sorted([*_names(), name])
    assert name not in _names("default", name, ignored=("grammar",))


def test_what_is_ignored_is_taken_away() -> None:
    """Ignoring takes from the chosen and from the defaults; ignoring all leaves nothing."""
    assert "markup/heading" not in _names("markup", ignored=("markup/heading",))
    assert not [name for name in _names(ignored=("typography",)) if name.startswith("typography/")]
    assert _names("markup", ignored=("all",)) == []


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("markup/broken-urls", "markup/broken-url"),
        ("typografy", "typography"),
        ("idiom/litteral", "idiom/literal"),
        ("markup/brokn", "markup/broken-url"),
        ("brokenurl", "markup/broken-url"),
        ("word-for-word", "idiom/word-for-word"),
    ],
)
def test_an_unknown_name_gets_the_nearest(name: str, nearest: str) -> None:
    """A misspelt name names nothing; the answer has it as it was written, and the name that is most alike."""
    unknown = _unknown(name)
    assert unknown == UnknownName(name, nearest)
    assert name in str(unknown)
    assert f"did you mean '{nearest}'?" in str(unknown)


@pytest.mark.parametrize("name", ["zzzz", "nope"])
def test_a_name_like_no_other_gets_no_hint(name: str) -> None:
    """Where nothing is alike, nothing is proposed, not even a name that has some of its letters."""
    unknown = _unknown(name)
    assert unknown.nearest is None
    assert "did you mean" not in str(unknown)


def test_an_unknown_name_is_told_wherever_it_stands() -> None:
    """One unknown name among known ones, or among those to ignore, stops the selection."""
    assert _unknown("markup", "nosuch").name == "nosuch"
    assert _unknown("markup", ignored=("headings",)).name == "headings"
