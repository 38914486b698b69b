"""Signs that a stretch of text is still in the source language."""

from __future__ import annotations

from functools import lru_cache

from postedit.language.base import Language, words
from postedit.late import late_regex
from postedit.terms.dictionary import is_known

_WORD = late_regex(r"(?<![\w.@/])[^\W\d_]+(?:['’][^\W\d_]+)?(?![.@/]?\w)")
_STRONG_LENGTH = 3
_CONSONANTS = late_regex(r"[bcdfghjklmnpqrstvwxz]{2,}")
_SLIP = 6
"""Letters from which a word looks like another for more than chance."""


_CODE_WORDS = words("""
    via etc vs props src void true false null foo bar baz glob title index string boolean tuple array
    stdin stdout alias loader shim shims hash token tokens url urls prompt prompts embedding
    embeddings tokenizer tokenizers guardrail guardrails chunk chunks chunking batching caching sandboxing
    benchmarking transformer transformers copilot playground worktree monorepo linting rollout
    rollouts bundler toolchain
    """)
"""Words that belong to every language or to code, whatever the dictionaries say."""

_SHARED_ENDINGS = ("tion", "sion", "able", "ible", "age", "ence", "ance", "ive", "al", "ment", "isme", "iste")
"""Endings of words that English took from French or Latin; the dictionaries lack many of the other side."""


def words_of(text: str) -> list[str]:
    """Give the words of a text, apostrophes kept inside them, in their own case."""
    return _WORD.findall(text)


@lru_cache(maxsize=16_384)
def is_foreign(word: str, source: Language, target: Language) -> bool:
    """Tell whether a word is one of the source language and none of the target's, loan words included.

    Function words of both languages (``a``, ``on``, ``or``) tell nothing.
    """
    plain = word.casefold().replace("’", "'")
    if plain in source.interjections and plain not in target.interjections:
        return True
    if plain in _CODE_WORDS or plain.endswith(_SHARED_ENDINGS):
        return False
    if plain in target.function_words or plain in target.loan_words or _stem(plain) in target.loan_words:
        return False
    if plain in source.function_words:
        return not is_known(plain, target.code)
    return len(plain) >= _STRONG_LENGTH and is_known(plain, source.code) and not is_known(plain, target.code)


def is_slip(word: str, target: Language) -> bool:
    """Tell a word that is one of the target's with a consonant too many: “project” for “projet”.

    English keeps the groups of consonants of Latin where its neighbours have let one go (“traffic”,
    “official”), and so people misspell a word that both languages share; a machine translates it.
    """
    plain = word.casefold()
    grouped = {at for found in _CONSONANTS.finditer(plain) for at in range(*found.span())}
    shorter = {plain[:at] + plain[at + 1 :] for at in grouped}
    return len(plain) >= _SLIP and any(is_known(one, target.code) for one in shorter)


def foreign_words(text: str, source: Language, target: Language) -> list[str]:
    """Give the words of ``text`` that only the source language has, names (capitals inside a line) left out.

    A capital counts as that of a name only where the words around it are not capitalised too, because
    English titles capitalise every word.
    """
    return [word for word in words_of(text) if not _is_name(word) and is_foreign(word, source, target)]


def _is_name(word: str) -> bool:
    """Tell acronyms and names with capitals inside from words."""
    return word.isupper() or any(c.isupper() for c in word[1:])


def _stem(word: str) -> str:
    return word[:-1] if word.endswith("s") else word


def is_source_text(text: str, source: Language, target: Language) -> bool:
    """Tell whether a stretch reads as the source language: its function words outvote the target's."""
    plain = [word.casefold().replace("’", "'") for word in words_of(text)]
    theirs = sum(w in source.function_words and w not in target.function_words for w in plain)
    ours = sum(w in target.function_words and w not in source.function_words for w in plain)
    return theirs >= 2 and theirs > 2 * ours
