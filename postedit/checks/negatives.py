"""Words by which a sentence denies, refuses or excepts something, by language."""

from __future__ import annotations

import re
from typing import Final

from postedit.late import late_regex

_AUXILIARY = r"(?:do|does|did|is|are|was|were|has|have|had|could|would|should|must|can|may|might|will)"

PLAIN_NOT: Final = late_regex(
    rf"\b(?<!\bwhy )(?<!\bWhy )(?:(?:{_AUXILIARY}n|can|won)['’]t|cannot|never|{_AUXILIARY}\s+not)\b"
    r"(?!\s+(?:only|just|merely|simply|necessarily|until|unless|forget|miss|hesitate|worry|agree\s+more|wait|help"
    r"|matter|mind|be\s+(?:afraid|shy))\b)(?!\s+(?:it|they|he|she|we|you|I|there)\b)"
)
"""English that denies the verb, but for questions and turns that other languages put without a negation."""

NOT_SIGNS: Final = ("n't", "n’t", "not", "never")
"""Texts of which each match of that holds one."""

NEGATIVES: Final[dict[str, re.Pattern[str]]] = {
    "fr": late_regex(
        r"\b(?:ne|pas|jamais|aucune?s?|rien|sans|non|ni|plus|personne|guère|peu|sauf|hormis|seule?(?:s|ment)?"
        r"|i[nmlr]\w+[ai]bles?|impossib\w+|ill[ée]g\w+|illimit\w+|irr[ée]\w+|mécon\w+|dés(?:activ|accord|avant)\w*"
        r"|in(?:connu|act|compl|corr|suffis|util|exist|achev|cap|trouv|dispo|satisf|cert|égal|stab|visib|cohér|valid)\w*"
        r"|déconn\w+|dépourv\w+|dépass\w+|ignor\w+|manqu\w+|évit\w+|échou\w+|échec\w*|refus\w+|interdi\w+|empêch\w+"
        r"|absen\w+|rare\w*|moins|difficil\w+|diffé\w+|loin|oubli\w+|cess\w+|pourquoi|hors|contrair\w+|au\s+lieu"
        r"|plutôt|faux|fauss\w+|mauvais\w*|arrêt\w*|perd\w+|nul\w*|autre\w*|sinon|intact\w*|corrig\w+)\b|\bn['’]",
        re.IGNORECASE,
    ),
    "de": late_regex(
        r"\b(?:nicht\w*|nie\w*|kein\w*|ohne\w*|weder|noch|kaum|un(?!d\b|s\b|ser|ter|gefähr)\w+|\w+los(?:e[nrsm]?)?"
        r"|\w+frei\w*|selten|außer\w*|weniger|statt|anstatt|\w*verbot\w*|\w*verbiet\w*|falsch\w*|\w*fehl\w*|weiger\w*"
        r"|vermeid\w*|vermied\w*|erst|nur|scheiter\w*|\w*hör(?:en|t|te)|verg(?:ess|aß)\w*|schlecht\w*|anders\w*|andere\w*"
        r"|verhinder\w*|mangel\w*|in(?:kompatib|korrekt|aktiv)\w*|ignorier\w*|ablehn\w*|verpass\w*|entgeh\w*|sonst|andernfalls|schwer\w*|intakt\w*)\b",
        re.IGNORECASE,
    ),
    "es": late_regex(
        r"\b(?:no|nunca|jamás|nada|nadie|ningun\w*|ningún|sin|ni|tampoco|apenas|i[nmlr]\w+ibles?|i[nmlr]\w+ables?|impos\w+"
        r"|in(?:activ|compl|correct|sufic|útil|exist|capa|ciert|estab|coher|válid)\w*|ileg\w+|desact\w+|descon\w+|ignor\w+"
        r"|evit\w+|falt\w+|salvo|excepto|menos|solo|sólo|rara\w*|dej\w+|poc\w+|lejos|mal\w*|fall\w*|fracas\w*|en\s+lugar"
        r"|en\s+vez|prohib\w+|neg\w+|niega\w*|difícil\w*|distint\w+|difer\w+|otr\w+|imped\w+|impid\w+|olvid\w+|fuera|contrario|intact\w+|corregi\w+)\b",
        re.IGNORECASE,
    ),
    "nl": late_regex(
        r"\b(?:niet\w*|nooit|geen\w*|zonder|noch|nauwelijks|niemand|on(?!s\b|ze\b|der|geveer|line)\w+|\w+loos|\w+loze"
        r"|zelden|behalve|minder|pas|nergens|mis(?:lukt?|sen|t|te|lukken)?|fout\w*|weiger\w*|voorkom\w*|verb[oi]\w+|alleen"
        r"|slechts?\w*|lukt\w*|ander\w*|verge\w+|moeilijk\w*|\w+vrij\w*|belet\w*|ontbr\w+|negeer\w*|incompat\w+|intact\w*|lastig\w*)\b",
        re.IGNORECASE,
    ),
}
"""Words with which a sentence may deny or turn down something; wide, for where one stands nothing is said."""
