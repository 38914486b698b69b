"""Asking a machine translation: cached, with retries, from several threads."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import msgspec

from postedit.model import Refused
from postedit.mt.backends import make
from postedit.outside.cache import Cache
from postedit.outside.failure import Failure, failure_of
from postedit.outside.patience import repeatedly

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from postedit.mt.session import Requests
    from postedit.mt.settings import Settings

AT_ONCE = 4
"""Questions on their way at the same time; more, and public servers ask to slow down."""


class Translator:
    """Translates from one language to another. Threads may share it: each has a back end of its own.

    Google's, shared by threads, gives one thread the answer to another's question.
    """

    def __init__(
        self,
        settings: Settings,
        source: str,
        target: str,
        cache: Cache | None = None,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._settings = settings
        self._languages = (source, target)
        self._cache = cache or Cache("mt", settings.backend, settings.url, source, target)
        self._sleep = sleep
        self._local = threading.local()

    def knows(self, text: str) -> bool:
        """Tell whether a translation can be given without asking."""
        return not text.strip() or self._cache.get(text) is not None

    def translate(self, text: str) -> str | Refused:
        """Give the translation of a text, from the cache where it has been asked for before, or why not."""
        if not text.strip():
            return text
        kept = self._cache.get(text)
        if kept is not None:
            return kept
        settings = self._settings
        answer = repeatedly(lambda: self._ask(text), settings.retries, settings.pause, self._sleep)
        if isinstance(answer, Failure):
            return Refused(f"{settings.backend} {answer.reason}")
        self._cache.put(text, answer)
        return answer

    def translate_all(self, texts: Iterable[str]) -> list[str | Refused]:
        """Give the translation of each text, in order. Several are asked for at once, equal ones once.

        When one is refused no further ones are asked for: they would be refused as well.
        """
        wanted = [*texts]
        different = [*dict.fromkeys(wanted)]
        refused: list[Refused] = []

        def one(text: str) -> str | Refused:
            answer = refused[0] if refused and not self.knows(text) else self.translate(text)
            if isinstance(answer, Refused):
                refused.append(answer)
            return answer

        with ThreadPoolExecutor(AT_ONCE) as threads:
            answers = dict(zip(different, threads.map(one, different), strict=True))
        return [answers[text] for text in wanted]

    def _ask(self, text: str) -> str | Failure:
        requests: Requests | None = None
        try:
            backend, requests = self._backend()
            requests.configure(self._settings.timeout)
            answer = backend.translate(text)
        except Exception as error:  # noqa: BLE001 - back ends raise whatever their answer makes them raise
            if requests is None:
                return failure_of(error, 0, self._settings.timeout)
            failure = failure_of(requests.error or error, requests.status, self._settings.timeout)
            return msgspec.structs.replace(failure, wait=requests.wait)
        if answer is None and self._settings.backend == "google":  # the text needs no translation, it says
            return text
        return answer if isinstance(answer, str) else Failure("gave an answer that is no text")

    def _backend(self) -> tuple[Any, Requests]:
        if not hasattr(self._local, "backend"):
            self._local.backend = make(self._settings, *self._languages)
        backend: tuple[Any, Requests] = self._local.backend
        return backend
