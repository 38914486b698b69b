"""How language models build Dutch sentences after English ones."""

from __future__ import annotations

import re

from postedit.checks.grammar.reading import Sentence, rule
from postedit.checks.style.turns import OPENS
from postedit.language.base import words
from postedit.terms.dictionary import is_known
from postedit.terms.inflection.capital import like

_FINITE = (
    r"(?:is|zijn|was|waren|kan|kunt|kun|kunnen|kon|konden|moet|moeten|moest|wordt|worden|werd|werden|zal|zult|zul"
    r"|zullen|zou|zouden|wil|wilt|willen|wilde|heb|hebt|heeft|hebben|had|hadden|mag|mogen|gaat|gaan|ga|ziet|zie|zien"
    r"|vindt|vind|vinden|leert|leren|leer|gebruik|gebruikt|gebruiken|maak|maakt|maken|krijgt|krijg|krijgen|dient"
    r"|hoeft|hoef|hoeven|bespreken|bekijken|doorlopen|zorg|zorgt|bestaat|bestaan|biedt|bieden|open|klik|selecteer"
    r"|voer|kies|ga|start|bekijk|raadpleeg|lees|geeft|geef|geven|komt|komen|blijft|blijven|staat|staan|werkt|werken)"
)
_MONTH = (
    r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|20[012]\d"
    r"|(?:de|het|deze|dit)\s+(?:{W}\s+)?(?:maand|week|jaar|kwartaal|decennium|periode|eeuw|dag|weekend))"
)
_SOFTWARE = (
    r"(?:release|version|feature|update|patch|beta|support|app|build|code|fix|v?\d+\.\d|product|module|plugin|docs"
    r"|PR|PRs|pull\s+requests?|commits?|branch|client|software|tool)s?"
)
_NO_PARTICIPLE = words(
    "bekend weekend vriend betreffend betreffende aangaande gedurende volgend volgende duizend"
)


def _is_participle(match: re.Match[str], _: Sentence) -> bool:
    """Tell a present participle, by the infinitive it is made of."""
    word = match["participle"]
    return word not in _NO_PARTICIPLE and is_known(word.removesuffix("e").removesuffix("d"), "nl")


SENTENCES = (
    rule(
        r"(?:,\s+)(?P<at>(?P<participle>[a-zà-ÿ]{3,}ende?)\s+(?:de|het|een|dat|dit|deze|hun|zijn|haar|je|uw|alle))\s",
        "a participle that opens a clause, as in English; Dutch has “waarbij”, “en” or a sentence of its own",
        source=r",\s+(?:\w+ly\s+)?\w+ing\b",
        test=_is_participle,
    ),
    rule(
        r",\s+(?P<at>(?:introductie|financiering|uitbreiding|toewijzing|definiëring|definitie|vervanging|invoering"
        r"|toevoeging|verwijdering|verbetering|vermindering|verhoging|vestiging|creatie|aanpak|groei)\s+(?:van|naar))\s",
        "a noun for an “…ing” that opens a clause; Dutch has “waarbij”, “en” or a sentence of its own",
        source=r",\s+(?:introducing|funding|extending|expanding|allocating|defining|replacing|adding|removing|improving"
        r"|reducing|increasing|establishing|creating|addressing|driving|growing)\b",
        unless=r"\bing\b[^,]*,\s+(?:and\s+)?\w+ing\b",
    ),
    rule(
        OPENS
        + r"(?:in\s+)?(?:{W}\s+)?(?P<at>"
        + _MONTH
        + r"\s+(?:zag(?:en)?|ziet|zien))\s+(?!ik\b|we\b|wij\b|je\b|u\b"
        r"|hij\b|ze\b|zij\b|het\b|men\b|er\b|jullie\b)",
        "a month sees nothing in Dutch; “In december kwamen …”, “Er waren …”",
        source=r"\b(?:saw|sees|seen|see)\b",
        test=lambda match, sentence: not sentence.text[: match.start("at")].rstrip().endswith("in"),
    ),
    rule(
        r"{P}(?P<at>verschee?p(?:t|te|ten|en)?){E}",
        "software is not put on a ship; Dutch has “uitbrengen”, “leveren”, “verschijnen”",
        source=r"\bship(?:s|ped|ping)?\b",
        unless=r"\b(?:cargo|freight|goods|parcels?|orders?|warehouses?|vessels?|boats?|harbou?r|ports?|sea|overseas|items?"
        r"|address|containers?|cables?|pounds?|weight|customs|carriers?)\b",
    ),
    rule(
        r"{P}(?P<at>land(?:de|den|t|en)|geland){E}",
        "software does not land; Dutch has “verschijnen”, “uitkomen”",
        source=r"\bland(?:s|ed|ing)?\b.*\b" + _SOFTWARE + r"\b|\b" + _SOFTWARE + r"\b.*\bland(?:s|ed|ing)?\b",
        unless=r"\b(?:plane|planes|aircraft|drones?|rockets?|moon|mars|airports?|flights?|jobs?|page|pages|countr\w+|ship"
        r"|boats?|spacecraft|lander|runway|people)\b",
    ),
    rule(
        r"{P}(?P<at>raak(?:te|ten|t)|geraakt){E}",
        "“to hit” word for word; Dutch has “bereiken”, “uitkomen”, “tegen … aan lopen”",
        source=r"\bhit(?:s|ting)?\s+(?:the\s+|a\s+|an\s+|its\s+|our\s+)?(?:[\w-]+\s+)?(?:store|stores|shelves|market|milestone"
        r"|milestones|front\s+page|production|roadblock|snag|wall|limit|limits|ceiling|web|news|headlines|road|\d\w*)\b",
    ),
    rule(
        r"\A\W*(?P<at>hoe(?:\s+te)?:|hoe\s+te)\s*\Z",
        "“How to:” word for word; Dutch has “Zo werkt het”, “Werkwijze”",
        source=r"\A\W*how\s+to\W*\Z",
    ),
    rule(
        r"{P}(?P<at>hoe\s+te\s+om){E}",
        "“how to” word for word; Dutch has “hoe je …”, “om te …”",
        source=r"\bhow\s+to\b",
    ),
    rule(
        r"{P}(?P<at>(?:lee?rt?|leren|leerde|geleerd|uitlegt|uitleggen|laat\s+zien|laten\s+zien|toont|tonen|beschrijft"
        r"|weet|weten|weet\s+niet|over)\s+hoe\s+te){E}",
        "“how to” word for word; Dutch has “hoe je …”",
        source=r"\bhow\s+(?:not\s+)?to\b",
    ),
    rule(
        r"{P}(?P<at>(?:dit|dat|hier)\s+is\s+(?:waar|wanneer|hoe))\s+(?:{W}|[\ufffc]+)",
        "“this is where”, “here is how” word for word; Dutch has “hier”, “zo”, “dan”",
        source=r"\b(?:this|that|here|it)(?:\s+is|['’]s)\s+(?:exactly\s+|also\s+)?(?:where|when|how)\b",
        unless=r"\b(?:question|issue|problem)\s+is\b",
    ),
    rule(
        OPENS + r"(?P<at>gebruik\s?makend\s+van){E}",
        "“Using …” word for word; Dutch has “Met …”, “Door … te gebruiken”",
        source=OPENS + r"(?:by\s+|when\s+)?(?:using|leveraging|utili[sz]ing)\b",
    ),
    rule(
        r"{P}(?P<at>ga(?:at|an)\s+over\s+het\s+{W}en){E}",
        "“is about doing” word for word; Dutch has “draait om”, “betekent dat”",
        source=r"\b(?:is|are|was)\s+(?:all\s+|mainly\s+|really\s+)?about\s+\w+ing\b",
        unless=r"\b(?:chapters?|sections?|articles?|posts?|books?|pages?|guides?|tutorials?|lessons?|talks?|videos?"
        r"|episodes?|parts?|documents?|questions?|courses?|modules?|series)\b",
    ),
    rule(
        r"{P}(?P<at>uitgaande\s+van\s+dat){E}",
        "“assuming that”; Dutch has “ervan uitgaande dat”",
        rewrite=lambda _, old: (like(old, "ervan")) + " uitgaande dat",
    ),
    rule(
        OPENS + r"(?P<at>(?:in|op|met|voor|na|tijdens|bij|via|sinds|binnen|vanaf|naast|volgens|zonder|ondanks"
        r"|dankzij)\s+(?:(?!te\b|die\b|dat\b|wat\b|als\b|om\b|of\b|waar\w*\b|en\b|je\b|we\b|ik\b)[^\s,.;:!?()]+\s+){1,6}?"
        r"(?!te\b|die\b|dat\b)[^\s,.;:!?()]+,)\s+" + _FINITE + r"{E}(?![^.!?]{0,12},)",
        "no comma stands behind the first part of a Dutch sentence",
        source=r",",
        rewrite=lambda _, old: old[:-1],
    ),
    rule(
        r",\s+(?P<at>(?P<participle>[a-zà-ÿ]{3,}end)\s+[a-zà-ÿ]{3,}(?:en|s))(?=\s*[.,;]|\s+(?:en|van|in|voor|met|op)\b)",
        "a participle that opens a clause, as in English; Dutch has “waarbij”, “en” or a sentence of its own",
        source=r",\s+\w+ing\b",
        test=_is_participle,
    ),
    rule(
        r"{P}(?P<at>gebruikend){E}",
        "“using” word for word; Dutch has “met”, “door … te gebruiken”",
        source=r"\busing\b",
    ),
    rule(
        r"{P}(?P<at>(?:voordat|nadat|wanneer|terwijl)\s+het\s+{W}en\s+(?:van|met|in|aan|op))\s",
        "“before doing” word for word; Dutch has “voordat je …”, “voor het …”",
        source=r"\b(?:before|after|when|while)\s+\w+ing\b",
    ),
    rule(
        OPENS + r"(?P<at>wel,)\s",
        "“Well,” word for word; Dutch has “Nou,”, “Tja,”, or nothing",
        source=r"\bwell,",
    ),
    rule(
        r"{P}(?P<at>(?:is|was)\s+(?:het\s+)?(?:meer|allemaal|helemaal|vooral)\s+over)\s+(?:het|de|een)\b",
        "“is about” word for word; Dutch has “gaat om”, “draait om”",
        source=r"(?:\b(?:is|was|are|were)|['’]s)\s+(?:more|all|mostly|really|largely)\s+about\b",
    ),
    rule(
        r"\A\W*(?P<at>(?:het\s+)?(?:begrijpen|verkennen|beheersen|ontdekken|introduceren|kennen|omarmen)\s+van)\s+{W}",
        "an “-ing” title word for word; Dutch has the infinitive at the end, or a noun",
        source=r"\A\W*\w+ing\s+(?!of\b)[\w-]+(?:\s+[\w-]+){,5}\W*\Z",
        unless=r"[.!?]\s*\Z",
    ),
)
