"""A person's own editor on a copy of a text. No shell is asked, so nothing in a path is ever a command."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

import msgspec

from postedit.model import Problem, Refused
from postedit.post import read_text

_USUAL = ("nano", "vim", "vi")
"""What is tried where the environment names no editor."""

_LINE_BEHIND = frozenset({"subl", "hx", "helix", "zed"})
"""Editors that take FILE:LINE."""
_GOTO = frozenset({"code", "codium", "code-insiders", "cursor", "windsurf"})
"""Editors that take --goto FILE:LINE."""
_LINE_BEFORE = frozenset(
    {"vi", "vim", "nvim", "view", "nano", "emacs", "emacsclient", "micro", "joe", "kak", "ne", "mg", "jed"}
)
"""Editors that take +LINE FILE."""
_WINDOWS = _GOTO | {"subl", "zed"}
"""Editors that come back at once unless they are told to wait."""


class Returned(msgspec.Struct, frozen=True):
    """What came back from the editor, and where the copy is kept until ``drop``."""

    text: str
    copy: Path

    def drop(self) -> None:
        """Remove the copy and its folder."""
        shutil.rmtree(self.copy.parent, ignore_errors=True)


def editor_command(environment: Mapping[str, str], path: Path, line: int) -> list[str] | Refused:
    """Give the command that opens a file at a line, from VISUAL or EDITOR.

    An editor of which it is not known how it takes a line gets the file alone.
    """
    named = environment.get("VISUAL") or environment.get("EDITOR") or ""
    try:
        words = shlex.split(named)
    except ValueError as error:
        return Refused(f"the variable VISUAL or EDITOR cannot be read ({error}): {named}")
    if not words:
        found = next((name for name in _USUAL if shutil.which(name)), None)
        if found is None:
            return Refused("no editor is known: set the variable VISUAL or EDITOR")
        words = [found]
    name = Path(words[0]).name
    if name in _WINDOWS and not {"--wait", "-w"} & set(words):
        words.append("--wait")
    if name in _GOTO:
        return [*words, "--goto", f"{path}:{line}"]
    if name in _LINE_BEHIND:
        return [*words, f"{path}:{line}"]
    return [*words, f"+{line}", str(path)] if name in _LINE_BEFORE else [*words, str(path)]


def edit_copy(environment: Mapping[str, str], name: str, text: str, line: int) -> Returned | Refused:
    """Open a copy of a text in the editor and wait for its end.

    Args:
        environment: where VISUAL or EDITOR is looked up.
        name: the name of the copy, by which editors know the language.
        text: what the copy holds.
        line: the line to begin at, from 1.
    """
    copy = Path(tempfile.mkdtemp(prefix="postedit-")) / name
    command = editor_command(environment, copy, line)
    if isinstance(command, Refused):
        copy.parent.rmdir()
        return command
    try:
        copy.write_bytes(text.encode())
        # The words come from the person's own environment, and no shell reads them.
        code = subprocess.run(command, check=False).returncode  # noqa: S603
    except (OSError, UnicodeEncodeError) as error:
        shutil.rmtree(copy.parent, ignore_errors=True)
        return Refused(f"{command[0]} cannot be run: {getattr(error, 'strerror', None) or error}")
    read = read_text(copy)
    if isinstance(read, Problem):
        return Refused(f"nothing was taken: {read}")
    if code != 0 and read != text:
        return Refused(f"{command[0]} ended with {code}: nothing was taken; your text is kept in {copy}")
    returned = Returned(read, copy)
    if code != 0:
        returned.drop()
        return Refused(f"{command[0]} ended with {code}: nothing was taken")
    return returned
