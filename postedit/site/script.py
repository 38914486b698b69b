"""The few values that postedit needs from settings written in JavaScript or TypeScript.

Nothing is run. A value is read where it is written out after its key, or where a name stands for such a value
in the same file or in a file of the site that it imports; whatever else stands there counts as None.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from postedit.late import late_regex
from postedit.site.imports import WHOLE, Import, imported_file, imports_of
from postedit.site.literals import STRING, Literals

_COMMENT = late_regex(rf"(?P<string>{STRING})|//[^\n]*|/\*.*?\*/", re.DOTALL)
_WHOLE = late_regex(r"\bexport\s+default\s+|\bmodule\.exports\s*=\s*")
_DEEP = 4
"""Names are followed no further, from file to file or from name to name."""
_FAR = 2
"""Keys are looked for in files no more imports away."""


class Script(msgspec.Struct, frozen=True, dict=True):
    """A settings file by its name below the site; without a file, name and text are empty.

    ``root`` is the site's folder, in which imported files are looked for; None where they are not. ``depth``
    counts the steps from the first file.
    """

    name: str = ""
    text: str = ""
    root: Path | None = None
    depth: int = 0

    @property
    def found(self) -> bool:
        """Tell whether there is such a file."""
        return bool(self.name)

    def values(self, key: str) -> Iterator[Any]:
        """Give what is written after ``key:`` or ``key =``, in the file's order, then in imported files."""
        key = re.escape(key)
        typed = rf"\b(?:const|let|var)\s+{key}\s*:[^=\n]*="
        assigned = rf"""(?<![\w$.])["']?{key}["']?\s*(?::|=(?![=>]))"""
        for match in re.finditer(rf"(?:{typed}|{assigned})\s*", self._code):
            yield Literals(self._code, match.end(), self._named).value()
        if self.depth < _FAR:
            for path in {one.path: None for one in self._imports.values()}:
                yield from self._opened(path).values(key)

    def string(self, key: str) -> str | None:
        """Give the first string after ``key``."""
        return next((value for value in self.values(key) if isinstance(value, str)), None)

    def names(self, key: str) -> tuple[str, ...]:
        """Give the strings of the first list after ``key``, or the keys of the first object."""
        found = next((value for value in self.values(key) if isinstance(value, list | dict) and value), ())
        return tuple(name for name in found if isinstance(name, str))

    def table(self, key: str) -> dict[str, Any]:
        """Give the first object after ``key``, empty where there is none."""
        return next((value for value in self.values(key) if isinstance(value, dict)), {})

    def is_unread(self, key: str) -> bool:
        """Tell whether ``key`` stands here and no names could be read after it: code works them out."""
        return re.search(rf"\b{re.escape(key)}\b", self._code) is not None and not self.names(key)

    def is_string_unread(self, key: str) -> bool:
        """Tell whether ``key`` stands here and no string could be read after it: code works it out."""
        return re.search(rf"\b{re.escape(key)}\b", self._code) is not None and self.string(key) is None

    @cached_property
    def _code(self) -> str:
        """The text without comments."""
        return _COMMENT.sub(lambda match: match["string"] or " ", self.text)

    @cached_property
    def _imports(self) -> dict[str, Import]:
        return imports_of(self._code)

    def _named(self, word: str) -> Any:
        """Give what a name stands for; ``config.locales`` by its parts."""
        first, *keys = word.split(".")
        if self.depth >= _DEEP or not first:
            return None
        value = self._stands_for(first)
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        return value

    def _stands_for(self, name: str) -> Any:
        if name not in self._known:
            self._known[name] = self._found(name)
        return self._known[name]

    def _found(self, name: str) -> Any:
        if name in self._imports:
            origin = self._imports[name]
            return self._opened(origin.path)._exported(origin.name)
        start = re.search(rf"\b(?:const|let|var)\s+{re.escape(name)}\s*(?::[^=\n]*)?=(?![=>])\s*", self._code)
        return Literals(self._code, start.end(), self._deeper._named).value() if start else None

    @cached_property
    def _deeper(self) -> Script:
        return msgspec.structs.replace(self, depth=self.depth + 1)

    @cached_property
    def _known(self) -> dict[str, Any]:
        """What names were found to stand for, so that each is looked up once."""
        return {}

    def _exported(self, name: str) -> Any:
        """Give what this file exports by a name."""
        if name != WHOLE:
            found = self._named(name)
            whole = self._exported(WHOLE) if found is None else None
            return whole.get(name) if isinstance(whole, dict) else found
        if self.name.endswith(".json"):
            return _json(self.text)
        start = _WHOLE.search(self._code)
        return Literals(self._code, start.end(), self._named).value() if start else None

    def _opened(self, path: str) -> Script:
        """Give an imported file; an empty one where the site has none."""
        file = imported_file(self.root, self.name, path) if self.root and self.depth < _DEEP else None
        if self.root is None or file is None:
            return Script()
        text = file.read_bytes().decode("utf-8", "replace")
        return Script(file.relative_to(self.root.resolve()).as_posix(), text, self.root, self.depth + 1)


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
