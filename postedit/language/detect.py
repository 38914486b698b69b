"""Which of a few languages a text is in: by its function words, and by langdetect's profiles.

langdetect costs time to import and ships 55 profiles; here it is imported when first needed, and
only the candidates' profiles are loaded, into a factory of our own with a fixed seed. The answer
depends on the text and the candidates alone, and langdetect's own global factory stays as it was.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

import msgspec

from postedit.late import late_regex

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.resources.abc import Traversable

MIN_LETTERS: Final = 20
"""Below this many letters langdetect guesses (one sentence in five is wrong): no answer is given."""
MAX_LENGTH: Final = 10_000
"""Code points that are looked at; langdetect itself reads no further."""

_ADDRESS = late_regex(r"https?://\S+|www\.\S+|\S+@\S+")
_PROFILES = {"zh": "zh-cn", "zh-hans": "zh-cn", "zh-hant": "zh-tw", "zh-tw": "zh-tw", "nb": "no", "nn": "no"}


class Detection(msgspec.Struct, frozen=True):
    """A language, written as the caller wrote the candidate, and a confidence from 0 to 1."""

    language: str
    confidence: float


def detect(text: str, candidates: Sequence[str]) -> Detection | None:
    """Tell which of ``candidates`` a text is in.

    Args:
        text: plain text; addresses in it are left out of account, and what follows the first
            10,000 code points is not read.
        candidates: language codes. Those without a profile in langdetect are left out; of two
            that share a profile (``pt``, ``pt-BR``) the first is answered.

    Returns:
        The likeliest candidate, or None where the text has fewer than 20 letters or fewer than two
        candidates can be told apart.
    """
    plain = _ADDRESS.sub(" ", text[:MAX_LENGTH])
    if sum(map(str.isalpha, plain)) < MIN_LETTERS:
        return None
    by_profile: dict[str, str] = {}
    for code in candidates:
        profile = _profile_name(code)
        if profile is not None:
            by_profile.setdefault(profile, code)
    if len(by_profile) < 2:
        return None
    best = _ask(plain.lower() if plain.isupper() else plain, tuple(sorted(by_profile)))
    return None if best is None else Detection(by_profile[best[0]], best[1])


def _profile_name(code: str) -> str | None:
    """Give the name of langdetect's profile for a language code, or None where it has none."""
    code = code.replace("_", "-").lower()
    base = code.partition("-")[0]
    name = _PROFILES.get(code) or _PROFILES.get(base, base)
    return name if name in _profile_names() else None


def _folder() -> Traversable:
    from importlib.resources import files  # noqa: PLC0415 -- see _factory

    return files("langdetect").joinpath("profiles")


@cache
def _profile_names() -> frozenset[str]:
    return frozenset(entry.name for entry in _folder().iterdir())


@lru_cache(maxsize=64)
def _factory(profiles: tuple[str, ...]) -> Any:
    from langdetect.detector_factory import DetectorFactory  # noqa: PLC0415 -- 19 ms that start-up need not pay

    folder = _folder()
    factory = DetectorFactory()
    factory.load_json_profile([folder.joinpath(name).read_text(encoding="utf-8") for name in profiles])
    factory.set_seed(0)  # on the instance: the class attribute is everyone's
    return factory


def _ask(text: str, profiles: tuple[str, ...]) -> tuple[str, float] | None:
    from langdetect.lang_detect_exception import LangDetectException  # noqa: PLC0415 -- see _factory

    detector = _factory(profiles).create()
    detector.append(text)
    try:
        ranking = detector.get_probabilities()
    except LangDetectException:  # none of the text's letters is in a profile
        return None
    return (ranking[0].lang, min(1.0, ranking[0].prob)) if ranking else None
