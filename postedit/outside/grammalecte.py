"""Grammalecte, run as the program ``grammalecte-cli`` (https://grammalecte.net/, Debian's grammalecte-cli).

It is under the GPL and stays a program of its own: a file with a paragraph a line goes in, JSON comes out.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec

from postedit.checks.outside import Remark, Remarks
from postedit.outside.failure import Failure

PROGRAM = "grammalecte-cli"
_TIMEOUT = 60.0


class _Error(msgspec.Struct, frozen=True):
    """An error as the program gives it; offsets count code points of the line."""

    start: int = msgspec.field(name="nStart")
    end: int = msgspec.field(name="nEnd")
    rule: str = msgspec.field(name="sRuleId")
    group: str = msgspec.field(name="sType")
    message: str = msgspec.field(name="sMessage")
    replacements: tuple[str, ...] = msgspec.field(name="aSuggestions", default=())


class _Line(msgspec.Struct, frozen=True):
    """A line with errors; lines are counted from 1."""

    number: int = msgspec.field(name="iParagraph")
    errors: tuple[_Error, ...] = msgspec.field(name="lGrammarErrors")


class _Answer(msgspec.Struct, frozen=True):
    data: tuple[_Line, ...]


def remarks(paragraphs: Sequence[str], timeout: float = _TIMEOUT) -> Remarks | Failure:
    """Give what Grammalecte says of each paragraph of French, or why it says nothing.

    Args:
        paragraphs: the texts, each on one line.
        timeout: seconds after which the program is ended.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        return Failure(f"is not installed: there is no {PROGRAM} (Debian has a package of that name)")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "text.txt"
        file.write_text("".join(f"{text}\n" for text in paragraphs), "utf-8", "replace")
        answer = _run([program, "-f", str(file), "-j"], timeout)
    if isinstance(answer, Failure):
        return answer
    return _by_paragraph(answer, len(paragraphs))


def _run(command: list[str], timeout: float) -> _Answer | Failure:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    try:
        done = subprocess.run(  # noqa: S603 - the program that the user installed, without a shell
            command,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=timeout,
            check=True,
            env=environment,
        )
        return msgspec.json.decode(done.stdout, type=_Answer)
    except subprocess.TimeoutExpired:
        return Failure(f"did not answer within {timeout:g} s")
    except subprocess.CalledProcessError as error:
        return Failure(f"ended with code {error.returncode}")
    except OSError as error:
        return Failure(f"cannot be run: {error.strerror}")
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Failure("gave an answer that cannot be read")


def _by_paragraph(answer: _Answer, count: int) -> Remarks:
    found: list[list[Remark]] = [[] for _ in range(count)]
    for line in answer.data:
        if 1 <= line.number <= count:
            found[line.number - 1] += [
                Remark(one.start, one.end, one.rule, one.group, one.message, one.replacements)
                for one in line.errors
            ]
    return [tuple(one) for one in found]
