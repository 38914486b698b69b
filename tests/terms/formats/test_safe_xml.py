"""XML that means harm."""

from __future__ import annotations

import pytest

from postedit.terms.formats import FORMATS, Request

BODY = (
    '<martif type="TBX"><text><body><termEntry id="a"><langSet xml:lang="en"><tig><term>{}</term></tig>'
    "</langSet></termEntry></body></text></martif>"
)
LAUGHS = """<?xml version="1.0"?>
<!DOCTYPE martif [
 <!ENTITY a "ha">
 <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
 <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
]>
""" + BODY.format("&c;")
OUTSIDE = '<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n' + BODY.format("&x;")
PARAMETER = '<!DOCTYPE martif [<!ENTITY % x SYSTEM "http://example.org/x.dtd"> %x;]>\n' + BODY.format("a")
UNKNOWN = '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n' + BODY.format("caf&eacute;")
DEEP = "<martif>" + "<a>" * 200 + "</a>" * 200 + "</martif>"


@pytest.mark.parametrize(
    ("document", "line", "reason"),
    [
        (LAUGHS, 2, "DOCTYPE"),
        (OUTSIDE, 1, "DOCTYPE"),
        (PARAMETER, 1, "DOCTYPE"),
        (UNKNOWN, 2, "eacute"),
        (DEEP, 1, "deep"),
        ("<martif>\n<text>", 2, "not well-formed"),
        ("\n\nno xml", 3, "not well-formed"),
        ("<html/>", 1, "<html>"),
    ],
)
def test_harmful_and_broken_files_are_refused(document: str, line: int, reason: str) -> None:
    """Nothing of them is read, and the problem names the line and the reason."""
    taken = FORMATS["tbx2"].read(document.encode(), Request("x.tbx"))
    assert taken.entries == ()
    (problem,) = taken.problems
    assert (problem.path, problem.line) == ("x.tbx", line)
    assert reason in problem.message


def test_a_doctype_that_names_a_dtd_is_let_pass() -> None:
    """Files of TBX 2 name their DTD; it is not looked at and the file is read."""
    document = '<!DOCTYPE martif SYSTEM "http://example.org/TBX.dtd">' + BODY.format("caf&#233;")
    (entry,) = FORMATS["tbx2"].read(document.encode(), Request()).entries
    assert entry.section("en").renderings[0].term == "café"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1"])
def test_declared_encodings_are_read(encoding: str) -> None:
    """UTF-8 with a byte-order mark, UTF-16 and Latin 1 are read."""
    name = encoding.removesuffix("-sig")
    document = f'<?xml version="1.0" encoding="{name}"?>' + BODY.format("café")
    (entry,) = FORMATS["tbx2"].read(document.encode(encoding), Request()).entries
    assert entry.id == "cafe"


def test_an_unknown_encoding_is_a_problem() -> None:
    """An encoding that nobody knows is told of, not raised."""
    document = '<?xml version="1.0" encoding="x-nobody"?>' + BODY.format("a")
    taken = FORMATS["tbx"].read(document.encode(), Request("x.tbx"))
    assert len(taken.problems) == 1
