"""What Spanish has of the build of English sentences when a machine translates them."""

from __future__ import annotations

from postedit.checks.grammar.reading import rule
from postedit.checks.style.turns import HERE_IS_HOW, LIVES_IN, MAKES_SENSE, ON_A_BASIS, OPENS
from postedit.terms.inflection.capital import like

_SENDING = (
    r"(?:env[ií]|manda|recib|obt[eiu]|retorn|devuelv|devolv|escrib|convert|conviert|cambi|transfier|transfer|vincul"
    r"|enla[zc]|redirig|report|inform|entreg|copi|respond|escal|pas|empuj|alimen|canali|propag|migr|traduc|mapea"
    r"|fusion|sincroni)[a-záéíóúñ]*"
)
_TOLD = (
    r"(?:preguntad|dich|dad|ofrecid|pedid|gritad|mostrad|contad|prometid|permitid|negad|respondid|explicad"
    r"|concedid)[oa]s?"
)
RULES = (
    rule(
        rf"{{P}}(?P<at>(?:soy|fui|fuimos|somos|eres|fuiste|seré|seremos|he\s+sido|hemos\s+sido|has\s+sido)\s+{_TOLD}"
        r"|ser\s+gritad[oa]s?){E}",
        "a person as the subject of “was told”, “was asked”; Spanish has “me dijeron”, “me preguntaron”",
        source=r"\b(?:told|asked|given|offered|yelled|shown|promised|allowed|denied|granted|answered|explained)\b",
    ),
    rule(
        r"{P}(?P<at>(?:h[ea]|has|hemos|han|había)\s+estado\s+{W}ndo(?:\s+{W}){,4}?\s+(?:por|para)\s+"
        r"(?:\d+|un|una|dos|tres|cuatro|cinco|diez|varios|varias|muchos|algunos|unos)\s+"
        r"(?:años?|meses|mes|semanas?|días?|horas?|tiempo|rato)){E}",
        "“have been doing for two years” word for word; Spanish has “llevar dos años haciendo”",
        source=r"\b(?:have|has|had|'ve|’ve)\s+been\s+\w+ing\b",
    ),
    rule(
        rf"{{P}}{_SENDING}\s+(?:{{W}}\s+){{,4}}?(?P<at>de\s+vuelta)(?!\s+(?:a\s+casa|al\s+trabajo|al\s+mundo)){{E}}",
        "“back” word for word; the verb says it (“devolver”, “volver a”), or nothing need",
        source=r"\bback\b",
        unless=r"\bback\s+(?:home|to\s+work|from)\b|\b(?:came|come|coming|comes|be|is|are|was)\s+back\b",
    ),
    rule(
        r"{P}(?P<at>vale\s+la\s+pena\s+(?:not|mencion)ar){E}",
        "“worth noting” word for word; Spanish has “cabe señalar”, “conviene señalar”",
        source=r"\bworth\s+(?:noting|mentioning)\b",
    ),
    rule(
        r"{P}(?P<at>no\s+fue\s+hace\s+(?:tanto|mucho)\s+(?:tiempo\s+)?(?:que|cuando)){E}",
        "“it wasn't long ago that” word for word; Spanish has “no hace tanto que”",
        source=r"\bago\b",
    ),
    rule(
        r"{P}(?P<at>(?:est(?:é|és|éis|én|á|ás|áis|án)\s+familiarizad[oa]s?)){E}(?!\s+con\b)",
        "“to be unfamiliar” word for word, without what it is about; Spanish has “no conocer”",
        source=r"\b(?:un)?familiar\b(?!\s+with)",
    ),
    rule(
        r"{P}(?P<at>(?:hace|hacen|hacer|hacía|hizo|hará)\s+(?:mucho\s+|más\s+)?sentido){E}",
        "“to make sense” word for word; Spanish has “tener sentido”",
        source=MAKES_SENSE,
    ),
    rule(
        r"{P}(?P<at>(?:toma|toman|tomar|tomó|tomará|tomaron)\s+lugar){E}",
        "“to take place” word for word; Spanish has “tener lugar”",
        source=r"\b(?:take|takes|took|taking|taken)\s+place\b",
    ),
    rule(
        OPENS + r"(?P<at>entonces)(?=,?\s+(?!que\b)[a-záéíóúñ])",
        "“So” at the head of a sentence; “entonces” tells of time, Spanish has “así que”",
        source=OPENS + r"so\b(?!\s+(?:far|much|many|long|that\b))",
        unless=r"\bthen\b",
        rewrite=lambda _, old: like(old, "así que"),
    ),
    rule(
        OPENS + r"(?P<at>aquí\s+hay\s+(?:un|una|unos|unas|algunos|algunas|varios|varias|otro|otra)){E}",
        "“Here is a …” word for word; Spanish has “He aquí”, “Este es”, “Aquí tiene”",
        source=OPENS + r"here(?:\s+(?:is|are)|['’]s)\b",
    ),
    rule(
        OPENS + r"(?P<at>aquí\s+(?:está|es)\s+cómo){E}",
        "“Here's how” word for word; Spanish has “Así”",
        source=HERE_IS_HOW,
    ),
    rule(
        r"(?:{OPENING}|[.!?:]\s*)(?P<at>no\s+realmente)(?=\s*[.,!;:]|\Z)",
        "“Not really” word for word; Spanish has “En realidad, no”, “La verdad es que no”",
        source=r"\bnot\s+really\b",
    ),
    rule(
        OPENS + r"(?P<at>adicionalmente){E}",
        "“Additionally” word for word; Spanish has “Además”",
        source=r"\badditionally\b",
        rewrite=lambda _, old: like(old, "además"),
    ),
    rule(
        OPENS + r"(?P<at>basad[oa]s?\s+en)\s+[^.:]{4,120}?,\s",
        "“Based on …, …” word for word; Spanish has “Según”, “A partir de”",
        source=OPENS + r"based\s+on\b",
    ),
    rule(
        r"{P}(?P<at>{W}\s+conteniendo){E}",
        "a gerund that qualifies a noun; Spanish has “que contiene”",
        source=r"\bcontaining\b",
    ),
    rule(
        r"{P}(?P<at>depend(?:e|en|a|an|ía|iendo|er|erá)\s+en)\s+(?!(?:gran|buena|parte|cierta|cierto|última)\b)",
        "“to depend on” word for word; Spanish has “depender de”",
        source=r"\bdepend\w*\s+(?:up)?on\b",
        rewrite=lambda _, old: old[:-2] + "de",
    ),
    rule(
        r"{P}(?P<at>consist(?:e|en|ía|ían|ir|iendo|irá)\s+de){E}",
        "“to consist of” word for word; Spanish has “constar de”, “consistir en”",
        source=r"\bconsist",
    ),
    rule(
        r"{P}(?P<at>viv(?:e|en|ía|ían|irá)\s+en)\s+(?:el|la|un|una|tu|su)\s+(?:{W}\s+)?"
        r"(?:archivo|fichero|carpeta|directorio|repositorio|módulo|paquete|rama|código|base)s?",
        "a file does not live; Spanish has “estar”, “encontrarse”",
        source=LIVES_IN,
    ),
    rule(
        r"{P}(?P<at>en\s+base\s+a(?:l)?){E}",
        "“en base a” for “based on”; Spanish has “según”, “a partir de”, “sobre la base de”",
        source=r"\bbas(?:ed|is|ing)\b|\bbase\s+\w+\s+on\b|\baccording\b|\bdepending\b",
    ),
    rule(
        r"{P}(?P<at>(?:sobre|en)\s+una\s+base\s+(?:diaria|semanal|mensual|anual|regular|continua)){E}",
        "“on a … basis” word for word; Spanish has “a diario”, “con regularidad”",
        source=ON_A_BASIS,
    ),
)
