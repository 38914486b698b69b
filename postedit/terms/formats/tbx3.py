"""TBX-Basic of ISO 30042:2019, written with data categories as tags (DCT), read in that style and in DCA.

Which element belongs to which module, and what it may hold, follows the TBX-Basic dialect 1.2
(github.com/LTAC-Global/TBX-Basic_dialect).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.formats import tbx_read, tbx_write
from postedit.terms.formats.base import Format
from postedit.terms.formats.fields import ALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request, Written

_MODULES = {
    "subjectField": "min",
    "partOfSpeech": "min",
    "administrativeStatus": "min",
    "definition": "basic",
    "context": "basic",
    "source": "basic",
    "grammaticalGender": "basic",
}
_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dct" xml:lang="{language}" xmlns="urn:iso:std:iso:30042:ed-2"
    xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>{origin}: exported term base</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
"""
_FOOT = "    </body>\n  </text>\n</tbx>\n"


def _item(category: str, text: str) -> str:
    name = f"{_MODULES[category]}:{category}"
    return f"<{name}>{text}</{name}>"


_STYLE = tbx_write.Style(_HEAD, _FOOT, "conceptEntry", "langSec", "termSec", _item)


def _write(entries: Sequence[Entry], request: Request) -> Written:
    return tbx_write.write(entries, request, _STYLE)


FORMAT = Format(
    name="tbx",
    title="TBX-Basic (ISO 30042:2019)",
    keeps=ALL,
    write=_write,
    read=tbx_read.read,
    remark="What TBX-Basic has no element for stands in notes that begin with `postedit:`.",
)
