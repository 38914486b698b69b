"""deep-translator's translators, made for one pair of languages."""

from __future__ import annotations

import importlib
import threading
from typing import TYPE_CHECKING, Any

from postedit.language import get
from postedit.mt.session import NO_KEY, Requests

if TYPE_CHECKING:
    from postedit.mt.settings import Settings

_FREE_KEY = ":fx"
"""DeepL's keys for its free service end so."""

_NOTICE = "MYMEMORY WARNING"

_LOCK = threading.Lock()


def make(settings: Settings, source: str, target: str) -> tuple[Any, Requests]:
    """Give a translator and what it sends its requests through. Loads deep-translator.

    Args:
        settings: which one.
        source: a language code; a region after ``-`` is left out of account.
        target: the same of the language to translate to.

    Raises:
        Exception: whatever deep-translator raises, for instance for a language that it does not know.
    """
    module: Any = importlib.import_module(f"deep_translator.{settings.backend}")
    with _LOCK:
        if not isinstance(module.requests, Requests):
            module.requests = Requests()
    build = {
        "libre": _libre,
        "deepl": _deepl,
        "google": _google,
        "microsoft": _microsoft,
        "mymemory": _mymemory,
    }[settings.backend]
    return build(module, settings, get(source), get(target)), module.requests


def _libre(module: Any, settings: Settings, source: Any, target: Any) -> Any:
    translator = module.LibreTranslator(
        source="en", target="es", api_key=settings.key.value or NO_KEY, custom_url=settings.url or None
    )
    # Its own list of languages lacks some that servers have, such as Dutch; it is looked at here only.
    translator.source, translator.target = source.code, target.code
    return translator


def _deepl(module: Any, settings: Settings, source: Any, target: Any) -> Any:
    key = settings.key.value
    return module.DeeplTranslator(
        source=source.code, target=target.code, api_key=key, use_free_api=key.endswith(_FREE_KEY)
    )


def _google(module: Any, _settings: Settings, source: Any, target: Any) -> Any:
    return module.GoogleTranslator(source=source.code, target=target.code)


def _microsoft(module: Any, settings: Settings, source: Any, target: Any) -> Any:
    class Spared(module.MicrosoftTranslator):  # type: ignore[misc]
        """Takes the languages as they are told, where the library asks the service for its list each time."""

        def _get_supported_languages(self) -> dict[str, str]:
            return {language.name.lower(): language.code for language in (source, target)}

    return Spared(
        source=source.code, target=target.code, api_key=settings.key.value, region=settings.region or None
    )


def _mymemory(module: Any, _settings: Settings, source: Any, target: Any) -> Any:
    class Plain(module.MyMemoryTranslator):  # type: ignore[misc]
        """Takes the notice that comes once a day's share is used up for no translation."""

        def translate(self, text: str) -> Any:
            answer = super().translate(text)
            if str(answer).upper().startswith(_NOTICE):
                raise module.TooManyRequests
            return answer

    return Plain(source=source.name.lower(), target=target.name.lower())
