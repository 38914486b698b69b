"""Whom the checks of a site may ask outside, as its settings and the user's environment say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from postedit.checks.outside import Remarks
from postedit.model import Refused
from postedit.outside import grammalecte, languagetool
from postedit.outside.consent import Secret, refusal
from postedit.outside.failure import Failure
from postedit.outside.web import Server
from postedit.site.settings import Settings

_LANGUAGETOOL_URL = "POSTEDIT_LANGUAGETOOL_URL"


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
        server = self._languagetool()
        if isinstance(server, Refused):
            return server
        return self._unless_failed("LanguageTool", lambda: languagetool.remarks(server, paragraphs, language))

    def _unless_failed(self, name: str, ask: Callable[[], Remarks | Failure]) -> Remarks | Refused:
        if name in self._failed:
            return self._failed[name]
        answer = ask()
        if not isinstance(answer, Failure):
            return answer
        self._failed[name] = Refused(f"{name} {answer.reason}")
        return self._failed[name]

    def _languagetool(self) -> Server | Refused:
        named = self._environment.get(_LANGUAGETOOL_URL, "")
        url = named or self._settings.languagetool.url
        if not url:
            return Refused(
                f"LanguageTool is not set up: name a server as url in the settings' table languagetool or in "
                f"{_LANGUAGETOOL_URL}"
            )
        refused = refusal(url, Secret(), _LANGUAGETOOL_URL, self._environment, of_site=not named)
        return refused or Server(url=url)
