"""What Grammalecte says of French grammar."""

from __future__ import annotations

from collections.abc import Iterator

from postedit.checks.base import EVERYTHING, Hit, check
from postedit.checks.context import Context
from postedit.checks.outside import Remark
from postedit.checks.remarks import remarked
from postedit.late import late_regex
from postedit.model import Severity

_GROUPS = frozenset({"conf", "conj", "eleu", "gn", "infi", "inte", "maj", "ppas", "vmode"})
"""Groups measured right on machine translation and quiet on translations by people: words confused, verb
forms, elision, agreement of nouns, infinitives, questions, capitals, participles, moods. Left out are
spelling; spaces and marks, which have checks of their own or are house style; commas and pleonasms; and
imperatives, which take each "Définit …" of a reference for a mistake."""

_BEHIND_COMPLEMENT = late_regex(r"g\d__gn_.*_a4_\d+")
"""Rules that look past a complement ("des fichiers de test intégrés") and take the wrong one of two nouns: on
translations by people 8 of 11 were false alarms."""

_APPOSED = frozenset({"client", "clé", "côté", "pull", "racine", "serveur", "source", "type", "utilisateur"})
"""Nouns that technical French puts behind another without agreement ("les données utilisateur"), and the
first word of *pull request*, which Grammalecte takes for a jumper."""


@check(
    severity=Severity.MAJOR,
    confidence=0.85,
    languages=("fr",),
    needs_source=False,
    silenced_by=(EVERYTHING,),
    asks=True,
)
def grammalecte(context: Context) -> Iterator[Hit]:
    """Grammalecte, a program that you have installed, finds a mistake in French grammar."""
    return remarked(context, "grammalecte", _is_wanted)


def _is_wanted(remark: Remark, words: str) -> bool:
    if remark.group not in _GROUPS or _BEHIND_COMPLEMENT.fullmatch(remark.rule):
        return False
    return _APPOSED.isdisjoint(words.split())
