"""XML from strangers, read without entities, without a DTD and without a network.

expat, which the standard library brings, fetches nothing by itself. What is left to an attacker are
entities that swell when they are expanded, so a document that declares any is refused. A DOCTYPE that only
names a DTD, as files of TBX 2 do, is let pass: the DTD is not looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn
from xml.parsers import expat

from postedit.late import late_regex
from postedit.model import Problem

MOST_BYTES = 256 * 1024 * 1024
DEEPEST = 100


class _Fault(Exception):  # noqa: N818 - raised in a handler and caught around the parser, never seen outside
    """Why a document is refused."""


class Handlers:
    """What is called while a document is read; the names come without their prefix.

    ``line`` gives the line that is being read; asking for it at each element would be slow.
    """

    line: Callable[[], int]

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text, in one or more pieces."""


def feed(data: bytes, handlers: Handlers, path: str) -> Problem | None:
    """Read a document and call the handlers; give why it cannot be read, None where it can."""
    if len(data) > MOST_BYTES:
        return Problem(path, f"has more than {MOST_BYTES // 2**20} MiB of XML; split it")
    parser = expat.ParserCreate()
    parser.buffer_text = True
    _guard(parser)
    _connect(parser, handlers)
    try:
        parser.Parse(data, True)
    except _Fault as fault:
        return Problem(path, f"is refused: {fault}", parser.CurrentLineNumber)
    except expat.ExpatError as error:
        return Problem(path, f"is not well-formed XML: {expat.ErrorString(error.code)}", error.lineno)
    except (LookupError, ValueError) as error:
        return Problem(path, f"cannot be decoded: {error}", parser.CurrentLineNumber)
    return None


def _connect(parser: expat.XMLParserType, handlers: Handlers) -> None:
    depth = 0
    names: dict[str, str] = {}

    def bare(name: str) -> str:
        # Files have few names and very many elements.
        if name not in names:
            names[name] = name.rpartition(":")[2]
        return names[name]

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise _Fault(f"elements lie more than {DEEPEST} deep")
        handlers.start(bare(name), attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        handlers.end(bare(name))

    handlers.line = lambda: parser.CurrentLineNumber
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handlers.text


def _guard(parser: expat.XMLParserType) -> None:
    """Refuse whatever could expand, or fetch, anything."""

    def doctype(_name: str, _system: str | None, _public: str | None, internal: int) -> None:
        if internal:
            raise _Fault(
                "it declares types or entities of its own in its DOCTYPE; take the part in brackets out"
            )

    def entity(name: str, *_: object) -> NoReturn:
        raise _Fault(f'it declares the entity "{name}"; write what the entity stands for')

    def skipped(name: str, is_parameter: bool) -> None:
        if not is_parameter:
            raise _Fault(f'it uses the entity "{name}", which only its DTD knows; write what it stands for')

    def outside(*_: object) -> NoReturn:
        raise _Fault("it refers to another file")

    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartDoctypeDeclHandler = doctype
    parser.EntityDeclHandler = entity
    parser.SkippedEntityHandler = skipped
    parser.ExternalEntityRefHandler = outside


_ESCAPES: dict[int, str | None] = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])
# A bare carriage return would be read as a newline (XML 1.0, 2.11).
_ESCAPES |= {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
_FORBIDDEN = late_regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def escape(text: str) -> tuple[str, int]:
    """Give text for an element, and how many characters were dropped because XML 1.0 cannot hold them."""
    return text.translate(_ESCAPES), len(_FORBIDDEN.findall(text))
