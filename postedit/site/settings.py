"""The settings of a site as frozen values: the one list of keys, read by the program and by its documents."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec

from postedit.model import Severity
from postedit.site.layouts import AUTO

TextList = tuple[str, ...]
"""A list of strings in the settings file."""


def _says(description: str, example: Any) -> msgspec.Meta:
    """Document a key: what it does, and a value to start from."""
    return msgspec.Meta(description=description, examples=[example])


class _Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """A table whose keys are written in kebab-case, and in which unknown keys are faults."""


_KEY_ENV = (
    "The environment variable that holds the API key, which never stands here: one that begins with "
    "`POSTEDIT_` or that the service's own programs read."
)


class EngineTable(_Table, frozen=True, kw_only=True):
    """How to reach a machine translation."""

    engine: Annotated[str, _says("The machine translation to ask.", "libre")] = ""
    url: Annotated[str, _says("The address of a server of one's own.", "http://localhost:5000/")] = ""
    key_env: Annotated[str, _says(_KEY_ENV, "POSTEDIT_MT_KEY")] = ""
    region: Annotated[
        str, _says("Where Microsoft's resource is, unless it is a global one.", "westeurope")
    ] = ""
    price: Annotated[
        float, _says("What the engine takes for a million characters, for the estimate before a batch.", 25.0)
    ] = 0.0


class LanguageToolTable(_Table, frozen=True, kw_only=True):
    """How to reach a LanguageTool server."""

    url: Annotated[
        str, _says("The address of a LanguageTool server, without `/v2`.", "http://localhost:8081/")
    ] = ""


class JudgeTable(_Table, frozen=True, kw_only=True):
    """How to reach a language model that gives a second opinion."""

    url: Annotated[
        str, _says("The address of an OpenAI-compatible endpoint.", "http://localhost:11434/v1")
    ] = ""
    model: Annotated[str, _says("The model to ask.", "mistral-small")] = ""
    key_env: Annotated[str, _says(_KEY_ENV, "POSTEDIT_JUDGE_KEY")] = ""
    price: Annotated[
        float, _says("What the model takes for a million tokens, for the estimate before a batch.", 2.0)
    ] = 0.0


class Settings(_Table, frozen=True, kw_only=True):
    """What a site's settings file says; everything has a default."""

    source_language: Annotated[
        str,
        _says("The language that posts are translated from; by default the site generator's own.", "en"),
    ] = ""
    languages: Annotated[
        TextList,
        _says("The site's languages; posts in others are left alone. By default those found.", ["en", "fr"]),
    ] = ()
    layout: Annotated[
        str,
        _says("How the site tells languages apart, where it is not recognised by itself.", "suffix"),
    ] = ""
    roots: Annotated[
        dict[str, str],
        _says(
            "A folder for each language; posts at the same place below them are translations.",
            {"en": "docs", "fr": "traduction/docs"},
        ),
    ] = {}
    pairs: Annotated[
        tuple[tuple[str, str], ...],
        _says(
            "Posts paired by hand, source before translation.",
            [["posts/hello.md", "billets/bonjour.md"]],
        ),
    ] = ()
    exclude: Annotated[
        TextList, _says("Files and folders that hold no posts, as .gitignore writes them.", ["drafts/"])
    ] = ()
    respect_gitignore: Annotated[bool, _says("Whether what git ignores is left out.", False)] = True
    select: Annotated[
        TextList,
        _says("Checks or categories to run; by default those that are on.", ["markup", "term/literal"]),
    ] = ()
    ignore: Annotated[
        TextList, _says("Checks or categories to leave out.", ["typography/missing-space"])
    ] = ()
    per_file_ignores: Annotated[
        dict[str, TextList],
        _says(
            "Checks or categories to leave out in some translations, by pattern.",
            {"legal/**": ["typography"]},
        ),
    ] = {}
    glossary: Annotated[
        TextList,
        _says(
            "Term bases: files, folders, `builtin:NAME`, or `-builtin:NAME` to leave one out.",
            ["-builtin:idioms", "glossary/house.toml"],
        ),
    ] = ()
    register: Annotated[
        dict[str, str],
        _says("How each language addresses its reader.", {"fr": "vous", "de": "du"}),
    ] = {}
    fail_on: Annotated[Severity, _says("The least severity for which `check` exits with 1.", "major")] = (
        Severity.MINOR
    )
    mt: Annotated[EngineTable, _says("Machine translation for second opinions.", {})] = EngineTable()
    languagetool: Annotated[
        LanguageToolTable, _says("A LanguageTool server for `grammar/languagetool`.", {})
    ] = LanguageToolTable()
    judge: Annotated[JudgeTable, _says("A language model for second opinions.", {})] = JudgeTable()


def with_layout(settings: Settings, layout: str) -> Settings:
    """Give the settings with another layout, or as they are where that is ``auto``."""
    return settings if layout == AUTO else msgspec.structs.replace(settings, layout=layout)
