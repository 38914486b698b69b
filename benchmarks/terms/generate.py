"""A term base and a text of invented words, always the same for the same seed."""

from __future__ import annotations

from random import Random

_SYLLABLES = "ba con der fi gra lo mi net or pla que ran sto ter vi zen cha pro"
_TERM_LENGTHS = (1, 2, 2, 2, 3)
_TERM_WORDS = 60_000
_ORDINARY_WORDS = 5_000
_SENTENCE = (8, 24)
_TERM_SHARE = 0.05
"""Terms per word of running text; posts on software have one in twenty words or so."""
_USED = 2_000
"""Terms that a text uses again and again, of the many that a term base has for other texts."""
_SMALL_SHARE = 0.45
_SMALL = {"en": "the of and to a in for", "fr": "le la les de du des et à un une"}


class Words:
    """Invents words, terms and entries from one seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311 - nothing here is secret
        words = list(dict.fromkeys(self._word() for _ in range(_TERM_WORDS + _ORDINARY_WORDS)))
        self._ordinary, self._special = words[:_ORDINARY_WORDS], words[_ORDINARY_WORDS:]
        self._terms: dict[str, list[str]] = {"en": [], "fr": []}

    def _word(self) -> str:
        return "".join(self._random.choices(_SYLLABLES.split(), k=self._random.randint(2, 4)))

    def term(self, language: str) -> str:
        """Give a new term of one to three words."""
        term = " ".join(self._random.choices(self._special, k=self._random.choice(_TERM_LENGTHS)))
        self._terms[language].append(term)
        return term

    def term_base(self, entries: int) -> str:
        """Give as TOML entries of one English term, one preferred and two deprecated French renderings."""
        return "\n".join(
            f'[[entry]]\nid = "entry-{number}"\nkind = "term"\n'
            f'[entry.en]\npreferred = ["{self.term("en")}"]\n'
            f'[entry.fr]\npreferred = ["{self.term("fr")}"]\n'
            f'deprecated = ["{self.term("fr")}", "{self.term("fr")}"]\n'
            for number in range(entries)
        )

    def text(self, language: str, letters: int) -> list[str]:
        """Give sentences of about ``letters`` letters together, a word in twenty beginning a term."""
        small = _SMALL[language].split()
        sentences: list[str] = []
        while letters > 0:
            size = self._random.randint(*_SENTENCE)
            sentences.append(" ".join(self._next(language, small) for _ in range(size)) + ".")
            letters -= len(sentences[-1])
        return sentences

    def _next(self, language: str, small: list[str]) -> str:
        draw = self._random.random()
        if draw < _TERM_SHARE:
            return self._random.choice(self._terms[language][:_USED])
        return self._random.choice(small if draw < _TERM_SHARE + _SMALL_SHARE else self._ordinary)
