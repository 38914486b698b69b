"""Which servers to ask, from the user's environment and a site's settings."""

from __future__ import annotations

from collections.abc import Mapping

from postedit.model import Refused
from postedit.outside.consent import Secret, key_in, refusal
from postedit.outside.web import Server
from postedit.site.settings import JudgeTable, LanguageToolTable

_LANGUAGETOOL_URL = "POSTEDIT_LANGUAGETOOL_URL"
_JUDGE_URL = "POSTEDIT_JUDGE_URL"
_JUDGE_MODEL = "POSTEDIT_JUDGE_MODEL"
_JUDGE_KEY = "POSTEDIT_JUDGE_KEY"
_WELL_KNOWN = frozenset({"MISTRAL_API_KEY", "OPENAI_API_KEY", "OPENROUTER_API_KEY"})
_THINKING = 60.0
"""Seconds that a model may take for an answer."""


def languagetool_of(table: LanguageToolTable, environment: Mapping[str, str]) -> Server | Refused:
    """Give the LanguageTool server, or say what is missing."""
    named = environment.get(_LANGUAGETOOL_URL, "")
    url = named or table.url
    if not url:
        return Refused(
            "LanguageTool is not set up: name a server as url in the settings' table languagetool or in "
            f"{_LANGUAGETOOL_URL}"
        )
    return refusal(url, Secret(), _LANGUAGETOOL_URL, environment, of_site=not named) or Server(url=url)


def judge_of(table: JudgeTable, environment: Mapping[str, str]) -> tuple[Server, str] | Refused:
    """Give the server of a language model and the model's name, or say what is missing."""
    named = environment.get(_JUDGE_URL, "")
    url, model = named or table.url, environment.get(_JUDGE_MODEL) or table.model
    if not url or not model:
        return Refused(
            "no language model is set up: name url and model in the settings' table judge or in "
            f"{_JUDGE_URL} and {_JUDGE_MODEL}"
        )
    key = key_in(environment, table.key_env or _JUDGE_KEY, _WELL_KNOWN)
    if isinstance(key, Refused):
        return key
    refused = refusal(url, key, _JUDGE_URL, environment, of_site=not named)
    return refused or (Server(url=url, key=key, timeout=_THINKING), model)
