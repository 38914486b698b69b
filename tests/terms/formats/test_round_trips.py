"""Entries written in each format and read again."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from postedit.model import Refused
from postedit.terms import (
    Entry,
    Gender,
    Kind,
    LanguageSection,
    Level,
    Number,
    Rendering,
    Status,
    builtin_paths,
    load,
)
from postedit.terms.formats import FORMATS, Field, Request, guess
from postedit.terms.formats.fields import ALL

TARGETS = ("fr", "de")
PAIR = Request(targets=("fr",))
LOSSLESS = sorted(name for name, one in FORMATS.items() if one.keeps >= ALL)
LOSSY = sorted(name for name, one in FORMATS.items() if not one.keeps >= ALL)
ENDINGS = {
    "tbx2": ".tbx",
    "omegat": ".txt",
    **{name: f".{name}" for name in ("tbx", "tsv", "xlsx", "utx", "toml")},
}

# Letters of several scripts, quotes, separators, what begins a formula, white space of all kinds.
ODD = st.text("aé œßÑ中文й\"'«’,;|\\\t\n\r=+-@#<>&[]{}_x0041_ \u00a0\u2028😀", max_size=8)
WORD = st.builds(lambda a, b, c: a + b + c, ODD, st.sampled_from(["a", "É", "中", "7"]), ODD)
MAYBE = st.one_of(st.just(""), ODD)
ID = st.from_regex(r"[a-z0-9]{0,3}[a-z](-[a-z0-9]{1,3}){0,2}", fullmatch=True)


@st.composite
def sections(draw: st.DrawFn, *, least: int = 0) -> LanguageSection:
    """Give what an entry says of a language."""
    terms = draw(st.lists(WORD, min_size=least, max_size=4, unique=True))
    statuses = draw(st.lists(st.sampled_from([*Status]), min_size=len(terms), max_size=len(terms)))
    order = [*Status]
    renderings = [
        Rendering(
            term,
            status,
            draw(st.sampled_from([None, *Gender])),
            draw(st.sampled_from([None, *Number])),
            status is Status.DEPRECATED and draw(st.booleans()),
            draw(MAYBE),
        )
        for term, status in zip(terms, sorted(statuses, key=order.index), strict=True)
    ]
    switch = st.sampled_from([None, True, False])
    return LanguageSection(
        renderings=tuple(renderings),
        pos=draw(st.sampled_from(["", "noun", "verb", "phrase", "name"])),
        note=draw(MAYBE),
        example=draw(MAYBE),
        origin=draw(MAYBE),
        exceptions=tuple(draw(st.lists(ODD, max_size=3))),
        regions=tuple(draw(st.dictionaries(ODD, st.lists(ODD, max_size=2).map(tuple), max_size=2)).items()),
        severity=draw(st.sampled_from([None, *Level])),
        do_not_translate=draw(switch),
        case_sensitive=draw(switch),
    )


@st.composite
def entries(draw: st.DrawFn) -> list[Entry]:
    """Give a small term base; each entry has an English term."""
    made = []
    for identifier in draw(st.lists(ID, min_size=1, max_size=3, unique=True)):
        english = draw(sections(least=1))
        others = draw(st.lists(st.sampled_from(TARGETS), unique=True))
        entry = Entry(
            id=identifier,
            kind=draw(st.sampled_from([*Kind])),
            severity=draw(st.sampled_from([*Level])),
            languages={"en": english, **{language: draw(sections()) for language in others}},
            definition=draw(MAYBE),
            domain=draw(MAYBE),
            case_sensitive=draw(st.booleans()),
            do_not_translate=draw(st.booleans()),
            exceptions=tuple(draw(st.lists(ODD, max_size=2))),
        )
        made.append(entry)
    return made


SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def bare(entry: Entry) -> Entry:
    """Give an entry without its place."""
    return msgspec.structs.replace(entry, path="", line=1)


def through(name: str, found: list[Entry], request: Request = PAIR) -> list[Entry]:
    """Write entries and read them again."""
    written = FORMATS[name].write(found, request)
    assert not isinstance(written, Refused)
    taken = FORMATS[name].read(written.data, request)
    assert taken.problems == ()
    return [bare(entry) for entry in taken.entries]


@pytest.mark.parametrize("name", LOSSLESS)
@given(found=entries())
@SLOW
def test_formats_that_keep_everything_give_back_what_was_written(name: str, found: list[Entry]) -> None:
    """Every field comes back as it was, white space and odd characters too, and no loss is told."""
    written = FORMATS[name].write(found, Request())
    assert not isinstance(written, Refused)
    assert written.losses == ()
    assert through(name, found, Request()) == found


@pytest.mark.parametrize("name", LOSSLESS)
def test_lossless_formats_are_those_meant(name: str) -> None:
    """The formats that promise everything are TBX, our tables and TOML."""
    assert name in {"tbx", "tbx2", "csv", "tsv", "xlsx", "toml"}


def folded(text: str) -> str:
    """Give a text without differences of white space, which bare tables do not keep."""
    return " ".join(text.split())


def pairs_of(entry: Entry, *statuses: Status) -> set[tuple[str, str]]:
    """Give the pairs of an entry: the first term of each side with all of the other."""
    sources = [one.term for one in entry.section("en").having(Status.PREFERRED, Status.ADMITTED)]
    targets = [one.term for one in entry.section("fr").having(*statuses)]
    if not targets and entry.stays("fr"):
        targets = sources[:1]
    if not sources or not targets:
        return set()
    return {(sources[0], one) for one in targets} | {(one, targets[0]) for one in sources}


def all_pairs(found: list[Entry]) -> set[tuple[str, str]]:
    """Give every pair that entries read from a bilingual format stand for."""
    return {
        (folded(source.term), folded(target.term))
        for entry in found
        for source in entry.section("en").renderings
        for target in entry.section("fr").renderings
    }


@pytest.mark.parametrize("name", ["deepl", "google"])
@given(found=entries())
@SLOW
def test_pairs_keep_source_and_preferred_rendering(name: str, found: list[Entry]) -> None:
    """Each source term comes back with the preferred rendering of the first entry that has it."""
    wanted: dict[str, str] = {}
    for entry in found:
        preferred = [one.term for one in entry.section("fr").having(Status.PREFERRED)]
        sources = [one.term for one in entry.section("en").having(Status.PREFERRED, Status.ADMITTED)]
        preferred = preferred or (sources[:1] if entry.stays("fr") else [])
        for source in sources if preferred else []:
            wanted.setdefault(folded(source), folded(preferred[0]))
    assert all_pairs(through(name, found)) == {*wanted.items()}


@pytest.mark.parametrize("name", ["omegat", "weblate"])
@given(found=entries())
@SLOW
def test_pairs_keep_all_accepted_renderings(name: str, found: list[Entry]) -> None:
    """OmegaT and Weblate bring each pair of accepted terms back."""
    wanted = {
        (folded(source), folded(target))
        for entry in found
        for source, target in pairs_of(entry, Status.PREFERRED, Status.ADMITTED)
    }
    assume(name == "weblate" or not any(source.startswith("#") for source, _ in wanted))
    assert all_pairs(through(name, found)) >= wanted


@given(found=entries())
@SLOW
def test_crowdin_keeps_concepts_with_their_statuses(found: list[Entry]) -> None:
    """Ids, definitions, all terms with status, gender and note come back from Crowdin's columns."""
    again = {entry.id: entry for entry in through("crowdin", found)}
    for entry in found:
        back = again[entry.id]
        assert (back.definition, back.domain, back.do_not_translate) == (
            entry.definition,
            entry.domain,
            entry.do_not_translate,
        )
        for language, section in entry.languages.items():
            kept = [(one.term, one.status, one.gender, one.note) for one in section.renderings]
            got = [(one.term, one.status, one.gender, one.note) for one in back.section(language).renderings]
            assert got == kept
            assert back.section(language).note == section.note


@given(found=entries())
@SLOW
def test_utx_keeps_statuses(found: list[Entry]) -> None:
    """UTX brings ids and all renderings with their statuses back, white space folded."""
    again = {entry.id: entry for entry in through("utx", found)}
    for entry in found:
        sources = [one for one in entry.section("en").renderings if one.status is not Status.DEPRECATED]
        wanted = {(folded(one.term), one.status) for one in entry.section("fr").renderings}
        if not sources or not wanted or sources[0].term.lstrip().startswith("#"):
            continue
        terms = [one for one, _ in wanted]
        if len({*terms}) < len(entry.section("fr").renderings):
            continue
        got = {(folded(one.term), one.status) for one in again[entry.id].section("fr").renderings}
        if any(status is Status.PREFERRED for _, status in wanted) or not entry.stays("fr"):
            assert got == wanted


@pytest.mark.parametrize("name", ["google-sets", "lokalise", "phrase"])
@given(found=entries())
@SLOW
def test_wide_tables_keep_one_term_a_language(name: str, found: list[Entry]) -> None:
    """The first accepted term of each language and the definition come back."""
    again = through(name, found, Request())
    for entry in found:
        sources = entry.section("en").having(Status.PREFERRED, Status.ADMITTED)
        same = [one for one in found if first(one, "en") == first(entry, "en")]
        if not sources or len(same) > 1:
            continue
        back = next(one for one in again if first(one, "en") == sources[0].term)
        assert back.definition == entry.definition
        for language in entry.languages:
            wanted = first(entry, language) or (sources[0].term if entry.stays(language) else "")
            assert first(back, language) == wanted


def first(entry: Entry, language: str) -> str:
    """Give the first accepted term of a language."""
    found = entry.section(language).having(Status.PREFERRED, Status.ADMITTED)
    return found[0].term if found else ""


@pytest.fixture(scope="module")
def shipped() -> list[Entry]:
    """Give the entries that ship."""
    return [bare(entry) for entry in load(builtin_paths()).base]


@pytest.mark.parametrize("name", LOSSLESS)
def test_shipped_term_bases_come_back_whole(name: str, shipped: list[Entry]) -> None:
    """The term bases that ship survive each format that keeps everything."""
    assert through(name, shipped, Request()) == shipped


@pytest.mark.parametrize("name", LOSSY)
def test_shipped_term_bases_come_back_in_part(name: str, shipped: list[Entry]) -> None:
    """Each lossy format brings every first French rendering that ships back, and tells what it lost."""
    written = FORMATS[name].write(shipped, PAIR)
    assert not isinstance(written, Refused)
    assert {loss.field for loss in written.losses} >= {Field.ORIGIN, Field.REGIONS}
    back = FORMATS[name].read(written.data, PAIR)
    assert back.problems == ()
    terms = {one.term for entry in back.entries for one in entry.section("fr").renderings}
    wanted = {first(entry, "fr") for entry in shipped} - {""}
    assert len(wanted - terms) <= sum(loss.count for loss in written.losses if "another" in loss.field)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_format_of_a_written_file_is_told(name: str, shipped: list[Entry]) -> None:
    """Ending and content tell the format; Google's pairs are DeepL's."""
    written = FORMATS[name].write(shipped[:20], PAIR)
    assert not isinstance(written, Refused)
    told = guess(f"terms{ENDINGS.get(name, '.csv')}", written.data)
    assert told is not None
    assert told.name == ("deepl" if name == "google" else name)


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_same_entries_give_the_same_bytes(name: str, shipped: list[Entry]) -> None:
    """Nothing of the moment gets into a file."""
    assert FORMATS[name].write(shipped[:5], PAIR) == FORMATS[name].write(shipped[:5], PAIR)
