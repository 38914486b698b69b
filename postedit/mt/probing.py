"""Asking machine translations how they render the terms of entries, and what that will cost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import msgspec

from postedit.model import Refused
from postedit.mt.settings import Settings
from postedit.mt.translator import AT_ONCE, Translator
from postedit.outside.cost import Cost
from postedit.terms import Entry
from postedit.terms.keeping.probing import Proposal, probe, questions

Watch = Callable[[Iterable[list[Proposal | Refused | None]], int], Iterable[list[Proposal | Refused | None]]]
"""Passes answers on while it shows how many of a number have come."""


class Seen(msgspec.Struct, frozen=True):
    """A form that one or more engines write for a source term."""

    proposal: Proposal
    engines: tuple[str, ...]


class Round:
    """One engine, one language to translate to, and the entries to ask about."""

    def __init__(self, settings: Settings, entries: Sequence[Entry], source: str, target: str) -> None:
        self.engine = settings.backend
        self._entries = entries
        self._languages = (source, target)
        self._translator = Translator(settings, source, target)

    @property
    def cost(self) -> Cost:
        """Count what will be sent."""
        said = (text for entry in self._entries for text in questions(entry, self._languages[0]))
        new = [text for text in dict.fromkeys(said) if not self._translator.knows(text)]
        return Cost(len(new), sum(map(len, new)))

    def ask(self, watch: Watch) -> Iterator[Proposal | Refused | None]:
        """Ask about all entries, several at once, and give the answers in their order."""

        def one(entry: Entry) -> list[Proposal | Refused | None]:
            return [*probe([entry], *self._languages, self._translator.translate)]

        with ThreadPoolExecutor(AT_ONCE) as threads:
            for answers in watch(threads.map(one, self._entries), len(self._entries)):
                yield from answers


def merged(answers: Iterable[tuple[str, Proposal]]) -> list[Seen]:
    """Give each form that engines propose for a term once, with all the engines that do."""
    seen: dict[tuple[str, str, str], Seen] = {}
    for engine, proposal in answers:
        key = (proposal.entry.id, proposal.language, proposal.form.casefold())
        known = seen.get(key, Seen(proposal, ()))
        engines = tuple(dict.fromkeys((*known.engines, engine)))
        seen[key] = msgspec.structs.replace(known, engines=engines)
    return [*seen.values()]
