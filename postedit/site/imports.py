"""Which file of the site a name in JavaScript or TypeScript comes from."""

from __future__ import annotations

from pathlib import Path

import msgspec

from postedit.late import late_regex

ENDINGS = (".js", ".mjs", ".cjs", ".ts", ".mts", ".cts")
WHOLE = "default"
"""Names all that a file exports."""

_LOCAL = r"""["'](\.{1,2}/[^"'\n]*)["']"""
_IMPORT = late_regex(rf"\b(?:import|export)\s+([\w$,{{}}*\s]+?)\s+from\s*{_LOCAL}")
_REQUIRE = late_regex(
    rf"\b(?:const|let|var)\s+([\w$,{{}}:\s]+?)\s*=\s*(?:require|await\s+import)\(\s*{_LOCAL}"
)
_LISTED = late_regex(r"([\w$]+)(?:(?:\s+as\s+|\s*:\s*)([\w$]+))?")
_LARGEST = 500_000
"""Bytes; settings are smaller."""


class Import(msgspec.Struct, frozen=True):
    """The file a name comes from, as it is written, and the name there."""

    path: str
    name: str


def imports_of(code: str) -> dict[str, Import]:
    """Give the imports of files beside or below, by the names that they have here."""
    found = {}
    for match in (*_IMPORT.finditer(code), *_REQUIRE.finditer(code)):
        listed, path = match.groups()
        whole, _, inner = listed.partition("{")
        if plain := whole.replace("* as", "").strip(" ,\n"):
            found[plain] = Import(path, WHOLE)
        for one in _LISTED.finditer(inner):
            found[one[2] or one[1]] = Import(path, one[1])
    return found


def imported_file(root: Path, importer: str, path: str) -> Path | None:
    """Give the file below ``root`` that ``importer`` means by ``path``, None where there is none."""
    base = (root / importer).parent / path
    named = [base, *(base.with_name(base.name + ending) for ending in ENDINGS)]
    for file in (*named, *(base / f"index{ending}" for ending in ENDINGS)):
        if (
            file.is_file()
            and file.resolve().is_relative_to(root.resolve())
            and file.stat().st_size < _LARGEST
        ):
            return file.resolve()
    return None
