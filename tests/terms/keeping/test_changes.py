"""Changing single keys of an entry."""

from __future__ import annotations

import pytest

from postedit.model import Refused
from postedit.terms.keeping.changes import Change, Deed, change_of, changed

ENTRY = """\
[[entry]]
id = "tea"
kind = "term" # a drink

# English
[entry.en]
preferred = ["tea"]

[entry.fr]
preferred = [
  "thé", # the leaf
  { term = "infusion", gender = "f" },
]
note = "hot"
"""


def change(deed: Deed, said: str, entry: str = ENTRY) -> str:
    """Give the entry with one change that is expected to work."""
    found = change_of(deed, said)
    assert isinstance(found, Change)
    new = changed(entry, found)
    assert isinstance(new, str)
    return new


@pytest.mark.parametrize(
    ("deed", "said", "old", "new"),
    [
        (Deed.SET, "fr.note=very hot", 'note = "hot"', 'note = "very hot"'),
        (Deed.SET, "kind=name", 'kind = "term" # a drink', 'kind = "name" # a drink'),
        (Deed.SET, "definition=A drink", "# a drink\n", '# a drink\ndefinition = "A drink"\n'),
        (Deed.SET, "do_not_translate=true", "# a drink\n", "# a drink\ndo_not_translate = true\n"),
        (Deed.ADD, "en.preferred=chai", '["tea"]', '["tea", "chai"]'),
        (Deed.ADD, "en.admitted=chai", '["tea"]\n', '["tea"]\nadmitted = ["chai"]\n'),
        (
            Deed.SET,
            'en.preferred={ term = "chai", alone = true }',
            '["tea"]',
            '[{ term = "chai", alone = true }]',
        ),
        (Deed.DROP, "fr.note", 'note = "hot"\n', ""),
        (Deed.DROP, "fr.preferred=infusion", '  { term = "infusion", gender = "f" },\n', ""),
        (Deed.DROP, "en.preferred=tea", 'preferred = ["tea"]\n', ""),
    ],
)
def test_one_key_changes_and_nothing_else(deed: Deed, said: str, old: str, new: str) -> None:
    """A change touches its key; comments, order and blank lines stay."""
    assert ENTRY.count(old) == 1
    assert change(deed, said) == ENTRY.replace(old, new)


def test_a_missing_language_is_added_at_the_end() -> None:
    """The first key of a language makes its table."""
    assert change(Deed.ADD, "de.deprecated=Tee") == ENTRY + '\n[entry.de]\ndeprecated = ["Tee"]\n'


def test_quotes_and_backslashes_are_escaped() -> None:
    """Whatever a person types becomes a string that reads as it was typed."""
    assert r'"say \"tea\" \\ now"' in change(Deed.SET, 'fr.note=say "tea" \\ now')


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        (Deed.SET, "fr.note"),
        (Deed.SET, "=x"),
        (Deed.ADD, "fr.note=x"),
        (Deed.SET, "a.b.c=x"),
    ],
)
def test_unreadable_changes_are_refused(deed: Deed, said: str) -> None:
    """What is not KEY=VALUE, and adding to a key that holds one value, is refused."""
    assert isinstance(change_of(deed, said), Refused)


@pytest.mark.parametrize(
    ("deed", "said"),
    [
        (Deed.ADD, "en.preferred=tea"),
        (Deed.DROP, "en.preferred=coffee"),
        (Deed.DROP, "nl.note"),
        (Deed.SET, "fr.preferred=[oops"),
    ],
)
def test_changes_that_cannot_be_made_are_refused(deed: Deed, said: str) -> None:
    """A value that is there already, one that is not there, and broken TOML are refused with the key."""
    found = change_of(deed, said)
    assert isinstance(found, Change)
    refused = changed(ENTRY, found)
    assert isinstance(refused, Refused)
    assert found.where in refused.reason
