"""Whom the checks of a site may ask outside, as its settings and the user's environment say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from postedit.checks.outside import Annotations, Question, Remarks
from postedit.model import Refused
from postedit.mt import Translator, every_engine
from postedit.outside import grammalecte, languagetool
from postedit.outside.cost import Cost, cost_of
from postedit.outside.failure import Failure
from postedit.outside.judge import Judge
from postedit.outside.ranking import Doubts, Ranker
from postedit.outside.whom import judge_of, languagetool_of
from postedit.site.settings import Settings

Answer = TypeVar("Answer")

AT_ONCE = 4
"""Questions to a model on their way at the same time."""


class Opinions:
    """Asks for the checks. Who did not answer once is not asked again: each post would wait in vain."""

    def __init__(self, settings: Settings, environment: Mapping[str, str]) -> None:
        self._settings = settings
        self._environment = environment
        self._failed: dict[str, Refused] = {}

    def remarks(self, program: str, paragraphs: Sequence[str], language: str) -> Remarks | Refused:
        """Ask a grammar program about paragraphs."""
        if program == "grammalecte":
            return self._unless_failed("Grammalecte", lambda: grammalecte.remarks(paragraphs))
        server = languagetool_of(self._settings.languagetool, self._environment)
        if isinstance(server, Refused):
            return server
        return self._unless_failed("LanguageTool", lambda: languagetool.remarks(server, paragraphs, language))

    def annotations(self, questions: Sequence[Question]) -> Annotations | Refused:
        """Ask the language model about translations, several at once."""
        whom = judge_of(self._settings.judge, self._environment)
        if isinstance(whom, Refused):
            return whom
        judge = Judge(*whom)
        with ThreadPoolExecutor(AT_ONCE) as threads:
            return [
                *threads.map(
                    lambda question: self._unless_failed("the model", lambda: judge.annotate(question)),
                    questions,
                )
            ]

    def scores(self, doubts: Sequence[Doubts]) -> list[tuple[float, ...] | Refused]:
        """Ask the language model how much findings matter, several questions at once."""
        whom = judge_of(self._settings.judge, self._environment)
        if isinstance(whom, Refused):
            return [whom] * len(doubts)
        ranker = Ranker(*whom)
        with ThreadPoolExecutor(AT_ONCE) as threads:
            return [
                *threads.map(
                    lambda one: self._unless_failed("the model", lambda: ranker.scores(one)),
                    doubts,
                )
            ]

    def cost_of_annotations(self, questions: Iterable[Question]) -> Cost:
        """Give what would be sent for questions; nothing where nobody may be asked."""
        whom = judge_of(self._settings.judge, self._environment)
        if isinstance(whom, Refused):
            return Cost()
        judge = Judge(*whom)
        return sum((cost_of(judge.characters(question)) for question in questions), Cost())

    def cost_of_scores(self, doubts: Iterable[Doubts]) -> Cost:
        """Give the same for an order of findings."""
        whom = judge_of(self._settings.judge, self._environment)
        if isinstance(whom, Refused):
            return Cost()
        ranker = Ranker(*whom)
        return sum((cost_of(ranker.characters(one)) for one in doubts), Cost())

    def translations(self, texts: Sequence[str], source: str, target: str) -> list[str] | Refused:
        """Ask the machine translation for texts, several at once."""
        settings = every_engine(self._environment, self._settings.mt)[0]
        if isinstance(settings, Refused):
            return settings
        return self._failed.get("mt") or self._translated(Translator(settings, source, target), texts)

    def _translated(self, translator: Translator, texts: Sequence[str]) -> list[str] | Refused:
        answers: list[str] = []
        for answer in translator.translate_all(texts):
            if isinstance(answer, Refused):
                self._failed["mt"] = answer
                return answer
            answers.append(answer)
        return answers

    def _unless_failed(self, name: str, ask: Callable[[], Answer | Failure]) -> Answer | Refused:
        if name in self._failed:
            return self._failed[name]
        answer = ask()
        if not isinstance(answer, Failure):
            return answer
        refused = Refused(f"{name} {answer.reason}")
        if not answer.of_question:
            self._failed[name] = refused
        return refused
