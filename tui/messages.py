"""What the threads tell the screen. Widgets are changed only by the handlers of these."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.message import Message

from postedit.mt.renderings import Rendering
from postedit.review.checked import Checked
from postedit.review.foresight import Foresight
from postedit.review.session import Session
from postedit.site import PostPair
from tui.opened import Opened


class SiteOpened(Message):
    """The pairs of the site are known."""

    def __init__(self, opened: Opened) -> None:
        self.opened = opened
        super().__init__()


class PairsChecked(Message):
    """Some pairs have been checked."""

    def __init__(self, found: list[tuple[PostPair, Checked]]) -> None:
        self.found = found
        super().__init__()


class SessionBegun(Message):
    """A pair has been read and checked to be worked on, with what was kept of it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        super().__init__()


class DiffDrawn(Message):
    """The diff of a post is ready to be shown."""

    def __init__(self, text: Content) -> None:
        self.text = text
        super().__init__()


class WordsLearnt(Message):
    """The words that the editor completes are known."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        super().__init__()


class EditForeseen(Message):
    """What a text in the editor would come to is known."""

    def __init__(self, foresight: Foresight) -> None:
        self.foresight = foresight
        super().__init__()


class EngineAnswered(Message):
    """An engine, by its number in the list, has given its answer or the reason why there is none."""

    def __init__(self, number: int, answer: Rendering) -> None:
        self.number = number
        self.answer = answer
        super().__init__()
