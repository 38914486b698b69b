"""Asking a person for a new entry, step by step."""

from __future__ import annotations

import click

from postedit.cli.glossary.adding import Wish
from postedit.cli.terminal import tell
from postedit.site.languages import language_of_tag
from postedit.terms import Gender, Kind

_ENOUGH = ""


def ask(wish: Wish) -> Wish:
    """Ask for what is needed and what is useful; an empty answer leaves a thing out. Prompts go to stderr."""
    kind = click.prompt("Kind", default=wish.kind, type=click.Choice([kind.value for kind in Kind]), err=True)
    source = _language("Language of the source", "en")
    terms = [f"{source}:{word}" for word in _several("Term in the source")]
    if not terms:
        raise click.UsageError("an entry needs a term")
    kept = kind == Kind.NAME.value and click.confirm("Is it kept as it is in translations?", True, err=True)
    said: dict[str, list[str]] = {"preferred": [], "admitted": [], "deprecated": [], "gender": [], "note": []}
    while code := _language("Language of renderings (empty: no more)", _ENOUGH):
        _ask_language(code, said)
    return Wish(
        identifier=wish.identifier,
        kind=kind,
        term=terms,
        definition=_one("What does it mean?"),
        domain=_one("Domain"),
        do_not_translate=kept,
        case_sensitive=kept,
        preferred=said["preferred"],
        admitted=said["admitted"],
        deprecated=said["deprecated"],
        gender=said["gender"],
        note=said["note"],
    )


def _ask_language(code: str, said: dict[str, list[str]]) -> None:
    """Ask for the renderings of one language."""
    preferred = _several("What to write (preferred)")
    said["preferred"] += [f"{code}:{word}" for word in preferred]
    gender = _one(f"Its gender ({', '.join(gender.value for gender in Gender)})") if preferred else ""
    said["gender"] += [f"{code}:{gender}"] if gender else []
    said["admitted"] += [f"{code}:{word}" for word in _several("What may be written too (admitted)")]
    said["deprecated"] += [f"{code}:{word}" for word in _several("What machines write (deprecated)")]
    note = _one("A remark for reviewers")
    said["note"] += [f"{code}:{note}"] if note else []


def _one(question: str) -> str:
    return str(click.prompt(question, default="", show_default=False, err=True)).strip()


def _several(question: str) -> list[str]:
    """Ask for words, parted by semicolons."""
    return [word.strip() for word in _one(f"{question}, several with ;").split(";") if word.strip()]


def _language(question: str, default: str) -> str:
    while True:
        code = str(click.prompt(question, default=default, show_default=bool(default), err=True)).strip()
        if not code or language_of_tag(code) is not None:
            return code
        tell(f'"{code}" is no language code; write it as fr')
