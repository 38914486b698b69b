"""Machine translations asked from where one reads, on a server of this machine."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from tests.loopback import serving, translating
from tui.plan import Plan
from tui.screens.asking import AskingScreen
from tui.screens.edit import EditScreen
from tui.screens.parts import PartsScreen
from tui.screens.renderings import RenderingsScreen
from tui.screens.review import ReviewScreen
from tui.screens.way_back import WayBackScreen

from .conftest import Open

Told = Callable[[Pilot[None]], str]
ENGLISH = "Read [the manual](https://x.example/m) in Potter.\n\nThe pumps run for ten minutes every day.\n"
FRENCH = "Lisez [la manuelle](https://x.example/m) dans Potter.\n\nThe pumps run for ten minutes every day.\n"
ANSWERS = {
    "Read {1}the manual{2} in {3}.": "Dans {3}, lisez {1}le manuel{2}.",
    "Lisez la manuelle dans Potter.": "Read the handbook in Potter.",
    "The pumps run for ten minutes every day.": "Les pompes tournent dix minutes par jour.",
}
NAMES = """[[entry]]
id = "potter"
kind = "name"
do_not_translate = true

[entry.en]
preferred = ["Potter"]
"""


class Machine:
    """What the server answers; it waits until ``may_answer`` is set."""

    def __init__(self) -> None:
        self.answers = dict(ANSWERS)
        self.asked: list[str] = []
        self.may_answer = threading.Event()
        self.may_answer.set()

    def translate(self, text: str) -> str:
        """Give the answer to a text once it may be given."""
        self.asked.append(text)
        self.may_answer.wait(20)
        return self.answers.get(text, "?")


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    """Run a LibreTranslate server that the environment names."""
    with serving() as fake:
        state = Machine()
        fake.answer = translating(state.translate)
        monkeypatch.setenv("POSTEDIT_MT_URL", fake.url)
        yield state
        state.may_answer.set()


@pytest.fixture(autouse=True)
def _nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the developer's own engines out of the tests."""
    for name in ("BACKEND", "KEY", "TIMEOUT", "URL"):
        monkeypatch.delenv(f"POSTEDIT_MT_{name}", raising=False)


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    """Write a site of one pair with a name that stays as it is."""
    for name, text in {"a.en.md": ENGLISH, "a.fr.md": FRENCH, "glossary/own.toml": NAMES}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return Plan(tmp_path, (tmp_path / "a.fr.md",), selected=("untranslated/segment",))


async def answered(pilot: Pilot[None]) -> str:
    """Wait until all engines have answered, and give what the screen lists."""
    screen = pilot.app.screen
    assert isinstance(screen, AskingScreen)
    for _ in range(200):
        await pilot.pause(0.05)
        if None not in screen.answers:
            break
    return "\n".join(str(option.prompt) for option in screen.list.options)


def text_of(screen: ReviewScreen) -> str:
    """Give the translation in memory."""
    assert screen.reading is not None
    return screen.reading.session.text


async def test_a_rendering_is_taken_and_undone(open_review: Open, plan: Plan, machine: Machine) -> None:
    """The rendering comes with its link and names; enter makes it the edit, u takes it back."""
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("g", "k", "k", "m")
        said = await answered(pilot)
        assert "- Lisez [la manuelle](https://x.example/m)" in said
        assert "+ Dans Potter, lisez [le manuel](https://x.example/m)." in said
        await pilot.press("enter")
        await pilot.pause()
        assert text_of(screen).startswith("Dans Potter, lisez [le manuel](https://x.example/m).\n\n")
        await pilot.press("u")
        await pilot.pause()
        assert text_of(screen) == FRENCH
    assert machine.asked == ["Read {1}the manual{2} in {3}."]


async def test_a_rendering_opens_in_the_editor(open_review: Open, plan: Plan, machine: Machine) -> None:
    """The editor opens with the rendering; kept as it is, it is the edit."""
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("m")
        await answered(pilot)
        await pilot.press("e")
        await pilot.pause()
        assert isinstance(pilot.app.screen, EditScreen)
        assert pilot.app.screen.area.text == ANSWERS[machine.asked[0]]
        await pilot.press("ctrl+s")
        await pilot.pause()
        assert ANSWERS[machine.asked[0]] in text_of(screen)


async def test_parts_of_a_rendering_are_taken(open_review: Open, plan: Plan, machine: Machine) -> None:
    """What is unticked stays as it was; the text as it would stand is shown; enter takes it, u undoes it."""
    machine.answers["Read {1}the manual{2} in {3}."] = "Lisez vite {1}la manuelle{2} chez {3}."
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("g", "k", "k", "m")
        await answered(pilot)
        await pilot.press("p", "space")
        await pilot.pause()
        dialog = pilot.app.screen
        assert isinstance(dialog, PartsScreen)
        told = "Lisez [la manuelle](https://x.example/m) chez Potter."
        assert str(dialog.query_one(Static).content) == told
        await pilot.press("enter")
        await pilot.pause()
        assert text_of(screen).startswith(told + "\n")
        await pilot.press("u")
        await pilot.pause()
        assert text_of(screen) == FRENCH


async def test_parts_are_changed_in_the_editor(open_review: Open, plan: Plan, machine: Machine) -> None:
    """The ticked parts open in the editor; with none ticked enter says so and takes nothing."""
    machine.answers["Read {1}the manual{2} in {3}."] = "Lisez vite {1}la manuelle{2} chez {3}."
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("g", "k", "k", "m")
        await answered(pilot)
        await pilot.press("p", "t", "enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, PartsScreen)
        await pilot.press("space", "e")
        await pilot.pause()
        assert isinstance(pilot.app.screen, EditScreen)
        assert pilot.app.screen.area.text == "Lisez vite [la manuelle](https://x.example/m) dans Potter."
        await pilot.press("escape")
        assert text_of(screen) == FRENCH


async def test_a_new_passage_has_no_parts(
    open_review: Open, plan: Plan, machine: Machine, told: Told
) -> None:
    """Where the rendering is the text that stands already there is nothing to choose, and that is said."""
    machine.answers["The pumps run for ten minutes every day."] = "The pumps run for ten minutes every day."
    async with open_review(plan=plan) as (pilot, _):
        await pilot.press("m")
        await answered(pilot)
        await pilot.press("p")
        await pilot.pause()
        assert isinstance(pilot.app.screen, RenderingsScreen)
        assert "no parts" in told(pilot)


async def test_lost_markup_cannot_be_taken(
    open_review: Open, plan: Plan, machine: Machine, told: Told
) -> None:
    """An answer without the marks is shown with what it lacks, and enter does not take it."""
    machine.answers["Read {1}the manual{2} in {3}."] = "Lisez {1}le manuel en Potter."
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("g", "k", "k", "m")
        assert "did not come back whole" in await answered(pilot)
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, RenderingsScreen)
        assert "cannot be taken" in told(pilot)
        await pilot.press("escape")
        assert text_of(screen) == FRENCH


async def test_nothing_waits_for_an_engine(open_review: Open, plan: Plan, machine: Machine) -> None:
    """While the engine thinks the list is there, and esc leaves it."""
    machine.may_answer.clear()
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("m")
        await pilot.pause()
        assert isinstance(pilot.app.screen, RenderingsScreen)
        assert "thinking" in str(pilot.app.screen.list.options[0].prompt)
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.screen is screen
        assert text_of(screen) == FRENCH


async def test_each_engine_says_what_is_wrong(
    open_review: Open, plan: Plan, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of several engines one lacks its key and says so; the other answers."""
    monkeypatch.setenv("POSTEDIT_MT_BACKEND", "libre, deepl")
    async with open_review(plan=plan) as (pilot, _):
        await pilot.press("m")
        said = await answered(pilot)
        assert "deepl needs an API key" in said
        assert ANSWERS[machine.asked[0]].split()[2] in said


async def test_without_engines_the_setting_is_named(open_review: Open, plan: Plan, told: Told) -> None:
    """Nobody is asked whom nobody has named; the words say where to name one."""
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("m")
        await pilot.pause()
        assert pilot.app.screen is screen
        assert "POSTEDIT_MT_BACKEND" in told(pilot)


async def test_an_untranslated_segment_offers_the_engines(open_review: Open, plan: Plan, told: Told) -> None:
    """Where there is no fix the panel and the message name the key that asks."""
    async with open_review(plan=plan) as (pilot, screen):
        assert screen.reading is not None
        assert screen.reading.finding is not None
        await pilot.press("a")
        assert "m asks the engines" in told(pilot)


@pytest.mark.usefixtures("machine")
async def test_the_way_back(open_review: Open, plan: Plan) -> None:
    """The way back stands under the source, and the word that became another is marked."""
    async with open_review(plan=plan) as (pilot, _):
        await pilot.press("g", "k", "k", "b")
        said = await answered(pilot)
        assert "source Read the manual in Potter." in said
        assert "back   Read the handbook in Potter." in said
        screen = pilot.app.screen
        assert isinstance(screen, WayBackScreen)
        assert screen.answers[0] is not None
        drawn = screen.told(screen.answers[0])
        assert [drawn.plain[s.start : s.end] for s in drawn.spans if "underline" in str(s.style)] == [
            "manual",
            "handbook",
        ]


async def test_a_missing_sentence_is_put_in(open_review: Open, plan: Plan, machine: Machine) -> None:
    """Where the translation lacks a sentence its rendering is put in behind what stands above."""
    (plan.root / "a.fr.md").write_text(FRENCH.partition("\n\n")[0] + "\n", "utf-8")
    async with open_review(plan=plan) as (pilot, screen):
        await pilot.press("j", "m")
        await answered(pilot)
        await pilot.press("enter")
        await pilot.pause()
        above = FRENCH.partition("\n\n")[0]
        assert text_of(screen) == f"{above}\n\n{ANSWERS[machine.asked[0]]}\n"


async def test_who_was_not_reached_is_told_once(
    open_review: Open, plan: Plan, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check that asks somebody who does not answer says so when the post is opened."""
    monkeypatch.setenv("POSTEDIT_LANGUAGETOOL_URL", "http://127.0.0.1:9/")
    asking = Plan(plan.root, plan.paths, selected=("grammar/languagetool",))
    async with open_review(plan=asking) as (pilot, screen):
        assert "LanguageTool" in told(pilot)
        assert len(screen.notices) == 1
