"""TBX 2 (ISO 30042:2008, the ``martif`` element), which OmegaT, Weblate and older tools read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postedit.terms.formats import tbx_read, tbx_write
from postedit.terms.formats.base import Format
from postedit.terms.formats.fields import ALL

if TYPE_CHECKING:
    from collections.abc import Sequence

    from postedit.terms.entry import Entry
    from postedit.terms.formats.base import Request, Written

_ELEMENTS = {
    "subjectField": "descrip",
    "definition": "descrip",
    "context": "descrip",
    "source": "admin",
    "partOfSpeech": "termNote",
    "administrativeStatus": "termNote",
    "grammaticalGender": "termNote",
    "translationNote": "termNote",
}
_HEAD = """\
<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX-Basic" xml:lang="{language}">
  <martifHeader>
    <fileDesc>
      <sourceDesc>
        <p>{origin}: exported term base</p>
      </sourceDesc>
    </fileDesc>
    <encodingDesc>
      <p type="XCSURI">TBXBasicXCSV02.xcs</p>
    </encodingDesc>
  </martifHeader>
  <text>
    <body>
"""
_FOOT = "    </body>\n  </text>\n</martif>\n"


def _item(category: str, text: str) -> str:
    name = _ELEMENTS[category]
    return f'<{name} type="{category}">{text}</{name}>'


# Weblate takes a translationNote that says "no" for "do not translate" (docs.weblate.org, formats/tbx).
_STYLE = tbx_write.Style(
    _HEAD, _FOOT, "termEntry", "langSet", "tig", _item, unusual=_item("translationNote", "no")
)


def _write(entries: Sequence[Entry], request: Request) -> Written:
    return tbx_write.write(entries, request, _STYLE)


FORMAT = Format(
    name="tbx2",
    title="TBX 2 (ISO 30042:2008, martif)",
    keeps=ALL,
    write=_write,
    read=tbx_read.read,
    remark="As TBX-Basic; names that stay get Weblate's `translationNote` *no*.",
)
