"""Files as other programs write them."""

from __future__ import annotations

import pytest

from postedit.terms import Entry, Gender, Kind, Number, Status
from postedit.terms.formats import FORMATS, Request, Taken, guess

FR = Request("x", targets=("fr",))

DCA = """<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc>
<sourceDesc><p>Some tool</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1">
  <descrip type="subjectField">astronomy</descrip>
  <descripGrp><descrip type="definition">A group of
     stars.</descrip><admin type="source">Oxford</admin></descripGrp>
  <transacGrp><transac type="transactionType">origination</transac><date>2020-01-01</date></transacGrp>
  <xref type="xGraphic" target="https://example.org/x.png">x.png</xref>
  <note>Seen in spring.</note>
  <langSec xml:lang="en-US"><termSec><term>open
     cluster</term><termNote type="partOfSpeech">noun</termNote></termSec>
    <termSec><term>galactic cluster</term>
      <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec>
  <langSec xml:lang="fr"><termSec><term>amas ouvert</term>
    <termNote type="grammaticalGender">masculine</termNote>
    <termNote type="grammaticalNumber">singular</termNote>
    <note>usual</note>
    <descripGrp><descrip type="context">Un amas ouvert brille.</descrip></descripGrp></termSec></langSec>
  <langSec xml:lang="fr-CA"><termSec><term>amas d'étoiles</term></termSec></langSec>
</conceptEntry></body></text></tbx>"""
WEBLATE = """<?xml version="1.0"?><martif type="TBX" xml:lang="en"><martifHeader/><text><body>
<termEntry id="7"><langSet xml:lang="en"><ntig><termGrp><term>Weblate</term></termGrp></ntig></langSet>
<langSet xml:lang="fr"><tig><term>Weblate</term><termNote type="translationNote">no</termNote></tig>
<tig><term>Trame</term><termNote type="administrativeStatus">forbidden</termNote></tig>
<tig><term>Toile</term><termNote type="administrativeStatus">obsolete</termNote></tig></langSet></termEntry>
</body></text></martif>"""


def one(name: str, text: str, request: Request = FR) -> Entry:
    """Read a file with one entry and without a problem."""
    taken = FORMATS[name].read(text.encode(), request)
    assert taken.problems == ()
    (entry,) = taken.entries
    return entry


def terms(entry: Entry, language: str) -> list[tuple[str, Status]]:
    """Give the renderings with their statuses."""
    return [(rendering.term, rendering.status) for rendering in entry.section(language).renderings]


def test_tbx_in_dca_style_of_another_tool() -> None:
    """Types stand for elements, white space is folded, a region is kept, the id is made of the term."""
    entry = one("tbx", DCA)
    assert (entry.id, entry.domain, entry.definition) == ("open-cluster", "astronomy", "A group of stars.")
    assert terms(entry, "en") == [
        ("open cluster", Status.PREFERRED),
        ("galactic cluster", Status.DEPRECATED),
    ]
    french = entry.section("fr")
    assert terms(entry, "fr") == [("amas ouvert", Status.PREFERRED)]
    rendering = french.renderings[0]
    assert (rendering.gender, rendering.number, rendering.note) == (
        Gender.MASCULINE,
        Number.SINGULAR,
        "usual",
    )
    assert (french.example, french.regions) == ("Un amas ouvert brille.", (("fr-CA", ("amas d'étoiles",)),))
    assert (entry.section("en").note, entry.section("en").origin) == ("Seen in spring.", "Oxford")


def test_what_entries_have_no_place_for_is_counted() -> None:
    """Transactions, graphics and the region of the only English are told as losses."""
    lost = {loss.field: loss.count for loss in FORMATS["tbx"].read(DCA.encode(), FR).losses}
    assert lost == {"transactions": 1, "xGraphic": 1, "region of en-US": 1}


def test_weblates_statuses_in_tbx() -> None:
    """Forbidden and obsolete are deprecated, and a translationNote "no" means that a name stays."""
    entry = one("tbx2", WEBLATE)
    assert entry.do_not_translate
    assert terms(entry, "fr") == [
        ("Weblate", Status.PREFERRED),
        ("Trame", Status.DEPRECATED),
        ("Toile", Status.DEPRECATED),
    ]


def test_two_concepts_of_one_term_stay_two() -> None:
    """Homographs of a file get ids of their own."""
    section = '<langSec xml:lang="en"><termSec><term>bank</term></termSec></langSec>'
    row = f'<conceptEntry id="c{{}}">{section}</conceptEntry>'
    document = f"<tbx><text><body>{row.format(1)}{row.format(2)}</body></text></tbx>"
    assert [entry.id for entry in FORMATS["tbx"].read(document.encode(), FR).entries] == ["bank", "bank-2"]


def test_deepl_export_names_its_languages() -> None:
    """The languages of an exported file win over those asked for."""
    entry = one("deepl", "Haus,maison,DE,FR\n", Request("x", targets=("nl",)))
    assert terms(entry, "de") == [("Haus", Status.PREFERRED)]
    assert terms(entry, "fr") == [("maison", Status.PREFERRED)]


@pytest.mark.parametrize("name", ["deepl", "google", "omegat", "weblate"])
def test_a_file_without_languages_asks_for_the_target(name: str) -> None:
    """Nothing is guessed: the problem says which option is missing."""
    taken = FORMATS[name].read(b"source\ttarget\na\tb\n", Request("x"))
    assert taken.entries == ()
    assert "--target" in taken.problems[0].message


def test_omegat_alternatives_and_comments() -> None:
    """Rows of one term are alternatives, the third column is a note, a hash begins a comment."""
    text = "# -*- coding: UTF-8 -*-\nbooth\tstand\tat a fair\nbooth\tkiosque\tin Canada\n"
    entry = one("omegat", text)
    assert terms(entry, "fr") == [("stand", Status.PREFERRED), ("kiosque", Status.ADMITTED)]
    assert entry.section("fr").note == "at a fair\nin Canada"


def test_utx_of_another_tool() -> None:
    """Languages stand in the first line, statuses are UTX's, a hyphen is no part of speech."""
    text = (
        "\ufeff#UTX 1.11; en-US/fr-FR; 2011-10-04T10:00:00+09:00; copyright: X (2011); license: CC-by 3.0\r\n"
        "#description: x;\r\n"
        "#src\ttgt\tsrc:pos\tterm status\tsrc:comment\tconcept ID\r\n"
        "computer\tordinateur\tnoun\tapproved\t\tC002\r\n"
        "computer\tcomputeur\tnoun\tforbidden\t\tC002\r\n"
        "dog\tchien\t-\t\t\tC003\r\n"
    )
    computer, dog = FORMATS["utx"].read(text.encode(), Request("x")).entries
    assert (computer.id, computer.section("en").pos) == ("computer", "noun")
    assert terms(computer, "fr") == [("ordinateur", Status.PREFERRED), ("computeur", Status.DEPRECATED)]
    assert (dog.section("en").pos, terms(dog, "fr")) == ("", [("chien", Status.PREFERRED)])


def test_lokalise_flags() -> None:
    """A term that is not translatable stays, a forbidden one is deprecated, tags give kind and domain."""
    text = (
        "term;description;casesensitive;translatable;forbidden;tags;fr_FR;fr_FR_description\n"
        "Hugo;A generator;yes;no;no;name,tools,x;Hugo;as it is\n"
        "Hugoo;;no;yes;yes;;;\n"
    )
    hugo, wrong = FORMATS["lokalise"].read(text.encode(), Request("x")).entries
    assert (hugo.do_not_translate, hugo.case_sensitive, hugo.kind, hugo.domain) == (
        True,
        True,
        Kind.NAME,
        "tools",
    )
    assert (hugo.definition, hugo.section("fr").note) == ("A generator", "as it is")
    assert terms(wrong, "en") == [("Hugoo", Status.DEPRECATED)]


def test_phrase_columns_in_any_order() -> None:
    """Locale columns may stand anywhere, and underscores for spaces."""
    entry = one("phrase", "de-DE,translatable,term,case_sensitive\nHaus,true,house,TRUE\n")
    assert (terms(entry, "en"), terms(entry, "de")) == (
        [("house", Status.PREFERRED)],
        [("Haus", Status.PREFERRED)],
    )
    assert (entry.case_sensitive, entry.do_not_translate) == (True, False)


def test_crowdin_rows_of_one_term_are_one_concept() -> None:
    """Without concept ids rows are joined by their source term; "obsolete" is deprecated."""
    text = (
        "Term [en],Description [en],Part of Speech [en],Term [fr],Status [fr],Gender [fr]\n"
        "booth,,noun,stand,preferred,masculine\nbooth,,noun,cabine,obsolete,feminine\n"
    )
    entry = one("crowdin", text)
    assert terms(entry, "fr") == [("stand", Status.PREFERRED), ("cabine", Status.DEPRECATED)]
    assert (entry.section("fr").renderings[1].gender, entry.section("en").pos) == (Gender.FEMININE, "noun")


def test_a_table_with_a_language_a_column() -> None:
    """A person's spreadsheet is read by its header, the region beside its language."""
    entry = one("csv", "en;fr;fr-CA;notes\nbooth;stand;kiosque;at a fair\n")
    assert terms(entry, "fr") == [("stand", Status.PREFERRED)]
    assert entry.section("fr").regions == (("fr-CA", ("kiosque",)),)
    assert entry.section("en").note == "at a fair"


def test_terms_without_a_word_are_left_out_and_told() -> None:
    """A rendering of signs alone cannot be matched; its entry comes without it."""
    taken = FORMATS["deepl"].read(b"a,b\nc,?!\n", FR)
    assert [terms(entry, "fr") for entry in taken.entries] == [[("b", Status.PREFERRED)], []]
    assert [(problem.line, "no word" in problem.message) for problem in taken.problems] == [(2, True)]


def test_a_row_with_an_unknown_word_is_told() -> None:
    """A gender, kind or language that is none is named with its line, and the other rows are read."""
    text = (
        "id,language,term,status,gender,kind\na,en,house,preferred,,term\n"
        "a,fr,maison,preferred,x,\nb,en,c,,,nope\nc,FRA!,d,,,\n"
    )
    taken: Taken = FORMATS["csv"].read(text.encode(), Request("x"))
    assert [problem.line for problem in taken.problems] == [3, 4, 5]
    assert terms(taken.entries[0], "en") == [("house", Status.PREFERRED)]


@pytest.mark.parametrize(
    ("path", "data", "name"),
    [
        ("x.csv", "a,b\n", "deepl"),
        ("x.tsv", "a\tb\n", "deepl"),
        ("x.tsv", "a\tb\tc\n", "omegat"),
        ("x.csv", "source,target,context\n", "weblate"),
        ("x.csv", "en,fr\nhouse,maison\n", "google-sets"),
        ("x.csv", "just words\n", None),
        ("x.bin", "\udcff", None),
    ],
)
def test_formats_are_told(path: str, data: str, name: str | None) -> None:
    """Two bare columns are DeepL's, three with tabs OmegaT's, a header tells the rest."""
    told = guess(path, data.encode("utf-8", "surrogateescape"))
    assert (told.name if told else None) == name
