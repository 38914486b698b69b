"""French: nouns with their determiners and adjectives, verbs, and phrases that stay as they are."""

from __future__ import annotations

from postedit.language import get
from postedit.language.base import words
from postedit.model import Edit
from postedit.terms.inflection.capital import like
from postedit.terms.inflection.french import determiner, noun
from postedit.terms.inflection.french.adjective import form, postnominal, prenominal
from postedit.terms.inflection.french.gender import gender_of
from postedit.terms.inflection.french.plural import is_borrowed
from postedit.terms.inflection.french.sound import sounds_as_vowel
from postedit.terms.inflection.french.verb import conjugated, is_infinitive, verb_of
from postedit.terms.inflection.scene import Scene, Word
from postedit.terms.inflection.value import Agreed

_ADJECTIVES = frozenset({"prêt", "digne", "propre", "clair", "facile", "simple", "libre", "fidèle"})
_PREPOSITIONS = frozenset({"à", "de", "en", "par", "pour", "sur", "d", "clé"})
_CONTRACTIONS = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}
_AUXILIARIES = frozenset({"été", "eu", "est", "sont", "a", "ont"})
_HELPERS = words("""
    a ai as ont avons avez avait avaient aura auront avoir ayant est es sont suis sommes êtes était
    étaient sera seront été être étant fut soit soient
    """)
_UNINFLECTED = frozenset({"adverb", "phrase", "interjection", "preposition", "conjunction"})
SKIPPED = get("fr").function_words
"""Words before a noun that never agree with it."""


def agree(scene: Scene) -> Agreed:
    """Inflect a French rendering by what it is: a verb, a noun, an adjective or a fixed phrase."""
    parts = scene.new.term.replace("'", " ").replace("’", " ").split()
    if not parts:
        return Agreed(scene.new.term)
    first = parts[0]
    if scene.new.gender is not None or scene.new.number is not None:
        return _noun(scene)
    if first.casefold() in {"se", "s"} or (is_infinitive(first) and not _is_loan(scene)):
        return _verb(scene, first)
    if _is_phrase(scene, parts):
        return _phrase(scene)
    if scene.pos == "adjective" or (scene.pos == "" and _is_adjectival(scene, parts)):
        return _adjective(scene, parts)
    return _noun(scene)


def stands_before(word: str) -> bool:
    """Tell a determiner or a numeral."""
    return determiner.family(word) is not None or determiner.is_counting(word)


def takes_article(scene: Scene, word: str) -> bool:
    """Tell whether ``word``, with which the old wording begins, stays as determiner of the new."""
    first = scene.new.term.replace("’", "'").partition("'")[0].split()[:1]
    small = get("fr").function_words | get("fr").optional_words
    own = first[:1] != [] and (first[0].casefold() in small or is_infinitive(first[0]))
    return determiner.is_article(word) and not own and scene.pos not in {*_UNINFLECTED, "verb", "adjective"}


def _noun(scene: Scene) -> Agreed:
    made = noun.agree(scene)
    first = scene.old_words[0].casefold() if scene.old_words else ""
    noun_there = gender_of(first) is not None or any(map(_is_article, scene.left[:3]))
    other = first in get("fr").function_words or _was_verb(scene) or postnominal(first) is not None
    odd = not noun_there and other
    return Agreed(made.term, made.edits, (*made.notes, "check how it fits the sentence")) if odd else made


def _is_loan(scene: Scene) -> bool:
    """Tell a borrowed noun that looks like an infinitive, which several words or the entry show."""
    return is_borrowed(scene.new.term) and (scene.pos == "noun" or " " in scene.new.term)


def _is_phrase(scene: Scene, parts: list[str]) -> bool:
    """Tell whether a rendering brings its own small word ("au bout du compte") or is an adverb."""
    french = get("fr")
    small = french.function_words | french.optional_words
    if scene.pos == "verb" and verb_of(parts[0]) not in {None, parts[0].casefold()}:
        return True  # a verb given in a form of its own: "entrons dans le vif du sujet"
    return scene.pos in _UNINFLECTED or parts[0].casefold() in small


def _is_adjectival(scene: Scene, parts: list[str]) -> bool:
    """Tell an adjective, with a complement ("prêt à l'emploi") or for an adjective that is no noun here."""
    if len(parts) == 1 and _is_plain(scene):
        return postnominal(parts[0]) is not None and any(map(postnominal, scene.old_words[:1]))
    if len(parts) < 2 or parts[1].casefold() not in _PREPOSITIONS:
        return False
    first = parts[0].casefold()
    return first in _ADJECTIVES or (first.endswith("é") and postnominal(first) is not None)


def _phrase(scene: Scene) -> Agreed:
    """Leave the phrase as it is; only *que* and *de* before it elide or contract."""
    odd = scene.pos == "verb" or _was_verb(scene)
    notes = ("check how it fits the sentence",) if odd else ()
    if postnominal(scene.new.term) is not None:
        notes = (f"check that “{scene.new.term}” agrees",)
    if not scene.left:
        return Agreed(scene.new.term, notes=notes)
    word = scene.left[0]
    name = word.lower + ("'" if word.elided else "")
    row = determiner.family(name)
    article, _, rest = scene.new.term.partition(" ")
    if (name, article) in _CONTRACTIONS and rest:
        edit = Edit(word.start, word.end, like(word.text, _CONTRACTIONS[name, article]))
        return Agreed(rest, (edit,), notes)
    if row is None and not prenominal(word.text):
        return Agreed(scene.new.term, notes=notes)
    if row is None or name not in determiner.LINKS:
        return Agreed(scene.new.term, notes=(f"check “{word.text}” before it", *notes))
    written = row.form(feminine=False, plural=False, vowel=sounds_as_vowel(scene.new.term))
    if written.endswith("'") == word.elided:
        return Agreed(scene.new.term, notes=notes)
    mark = "’" if written.endswith("'") else " "
    edit = Edit(word.start, word.end + 1, like(word.text, written.removesuffix("'")) + mark)
    return Agreed(scene.new.term, (edit,), notes)


def _was_verb(scene: Scene) -> bool:
    """Tell whether the old wording begins with a verb that no determiner makes a noun."""
    return bool(scene.old_words) and verb_of(scene.old_words[0]) is not None and _is_plain(scene)


def _verb(scene: Scene, first: str) -> Agreed:
    """Give the verb in the form of the one it replaces, else in the infinitive."""
    old = next((word for word in scene.old_words[:2] if verb_of(word)), None)
    if first.casefold() in {"se", "s"}:
        is_infinitive_there = old is not None and verb_of(old) == old.lower()
        return Agreed(
            scene.new.term,
            notes=() if is_infinitive_there and _is_plain(scene) else ("write the verb in its form",),
        )
    made = conjugated(first.casefold(), old) if old and _is_verb_there(scene, old) else None
    if made is None or old is None:
        return Agreed(scene.new.term, notes=("write the verb in its form",))
    term = made + scene.new.term[len(first) :]
    sure = (
        _is_plain(scene)
        and old.lower() not in _AUXILIARIES
        and old == scene.old_words[0]
        and not old.lower().endswith(("e", "es", "ent", "is", "it", "u", "us", "s"))
    )
    return Agreed(term, _elision(scene, term), () if sure else ("check the verb",))


def _is_verb_there(scene: Scene, old: str) -> bool:
    """Tell whether a form of a verb is used as one: no article before, an auxiliary before a participle."""
    participle = old.lower().endswith(("é", "ée", "és", "ées")) or gender_of(old) is not None
    near = {word.lower for word in scene.left} | {word.lower() for word in scene.old_words}
    return _is_plain(scene) and (not participle or bool(near & _HELPERS))


def _is_plain(scene: Scene) -> bool:
    """Tell whether no determiner before shows that the old wording was used as a noun."""
    return not scene.left or not _is_article(scene.left[0])


def _is_article(word: Word) -> bool:
    name = word.lower + ("'" if word.elided else "")
    return name not in determiner.LINKS and determiner.family(name) is not None


def _elision(scene: Scene, term: str) -> tuple[Edit, ...]:
    """Give the edit of a small word before a verb that must elide or no longer may (de, que, ne, je, se)."""
    if not scene.left:
        return ()
    word = scene.left[0]
    full = {"d": "de", "qu": "que", "n": "ne", "j": "je", "m": "me", "t": "te", "s": "se", "l": "le"}
    vowel = sounds_as_vowel(term)
    if word.elided and not vowel and word.lower in full:
        return (Edit(word.start, word.end + 1, like(word.text, full[word.lower]) + " "),)
    short = {whole: cut for cut, whole in full.items()}
    if not word.elided and vowel and word.lower in short and word.gap[:1] in {" ", "\u00a0"}:
        return (Edit(word.start, word.end + 1, like(word.text, short[word.lower]) + "’"),)
    return ()


def _adjective(scene: Scene, parts: list[str]) -> Agreed:
    """Give the adjective in the form of the one it replaces; one with a complement stays as it is."""
    old = next((word for word in scene.old_words if postnominal(word)), None)
    base = postnominal(parts[0])
    if len(parts) > 1 or old is None or base is None:
        alone = is_borrowed(scene.new.term) or base is None
        return Agreed(
            scene.new.term,
            notes=(f"check that “{parts[0]}” agrees",) if not alone else ("check the agreement",),
        )
    pattern = postnominal(old) or old
    found = [
        (f, p)
        for f in (False, True)
        for p in (False, True)
        if form(pattern, feminine=f, plural=p) == old.lower()
    ]
    feminine, plural = found[0] if found else (False, False)
    notes = () if len(found) == 1 else ("check the agreement",)
    return Agreed(form(base, feminine=feminine, plural=plural), notes=notes)
