"""What a sentence holds that its translation should hold too, as tokens that two languages share.

The first character of a token tells its kind: ``@`` an address, a back-tick code, ``#`` a number, ``!`` a
mark of punctuation, ``w`` the beginning of a word (a cognate or a name), ``c`` a concept of the lexicon.

Cognates are words that begin with the same four letters: Simard, Foster and Isabelle, "Using cognates to
align sentences in bilingual corpora", TMI 1992.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable

from postedit.late import late_regex
from postedit.post.structure import OPAQUE

_NUMBER = late_regex(r"\d+")
_INITIALS = late_regex(r"[A-Z](?<!\w.)[A-Z0-9]+\b")  # as with \b before it, which is slower to look for
_CLOSING = OPAQUE + ' \r\n*_)"»”'
_QUOTE = late_regex('[«»"“”„]')
_PREFIX = 4
_REMEMBERED = 20_000


class Remembered(dict[str, str]):
    """What a function makes of words, worked out once for each while there are not too many."""

    def __init__(self, function: Callable[[str], str]) -> None:
        super().__init__()
        self._function = function

    def __missing__(self, word: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        made = self[word] = self._function(word)
        return made


def tokens(
    prose: str, words: Iterable[str], addresses: Iterable[str], codes: Iterable[str]
) -> frozenset[str]:
    """Give the tokens of one stretch of prose; those of the lexicon depend on the other language.

    Args:
        prose: the stretch, with OPAQUE for what is none.
        words: its words.
        addresses: where its links lead.
        codes: the code in it.
    """
    found = set(map(_cognates.__getitem__, words))
    found.discard("")
    found.update([f"w{word}" for word in _INITIALS.findall(prose)])
    found.update([f"#{int(number)}" for number in _NUMBER.findall(prose) if len(number) < 20])
    found.update([f"@{url}" for url in addresses], [f"`{code}" for code in codes], _marks(prose))
    return frozenset(found)


def _cognate(word: str) -> str:
    """Give the token of the first letters of a word, without case and accents; none of a short word."""
    if len(word) < _PREFIX:
        return ""
    if word.isascii():
        return f"w{word[:_PREFIX].lower()}"
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return f"w{''.join(c for c in decomposed if not unicodedata.combining(c))[:_PREFIX]}"


_cognates = Remembered(_cognate)


def _marks(prose: str) -> list[str]:
    """Give the mark that ends a sentence, where it is no full stop, and those that enclose."""
    last = prose.rstrip(_CLOSING)[-1:]
    found = [f"!{last}"] if last in ("?", "!", ":") else []
    if ";" in prose:
        found.append("!;")
    if "(" in prose:
        found.append("!(")
    if _QUOTE.search(prose):
        found.append('!"')
    return found
