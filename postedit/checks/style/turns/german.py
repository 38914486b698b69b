"""What German has of the build of English sentences when a machine translates them."""

from __future__ import annotations

from postedit.checks.grammar.reading import rule
from postedit.checks.style.turns import FOR_NOW, HERE_IS_HOW, LIVES_IN, ON_A_BASIS, OPENS, THAT_IS_WHY
from postedit.terms.inflection.capital import like

RULES = (
    rule(
        r"{P}(?P<at>in\s+(?:19|20)\d\d)(?![\w-]|\.\d)",
        "“in” before a year, as in English; German has “im Jahr”, or the year alone",
        source=r"\bin\s+(?:19|20)\d\d\b",
        rewrite=lambda _, old: like(old[:2], "im") + " Jahr " + old[-4:],
    ),
    rule(
        r"(?:\A|[,;:.]|{P}(?:falls|wenn|da|weil))(?![^,;:.]*\b(?:mit|damit)\b)[^,;:.]*?"
        r"(?P<at>nicht\s+(?:so\s+)?vertraut\s+(?:sind|bist|seid|ist|bin)){E}",
        "“vertraut” without what it is about, as “unfamiliar” in English; German has “nicht kennen”",
        source=r"\bunfamiliar\b(?!\s+with)|\bnot\s+familiar\b(?!\s+with)",
    ),
    rule(
        r"{P}(?P<at>für\s+mehr\s+(?:informationen|details|infos)){E}",
        "“for more information” word for word; German has “weitere Informationen finden Sie”",
        source=r"\bfor\s+more\s+(?:information|details|info)\b",
    ),
    rule(
        OPENS + r"(?P<at>also,)\s+(?:ich|wir|Sie|sie|es|er|das|was|wie|wer|wo|warum|hier|lass\w*)\b",
        "“So,” at the head of a sentence; the German “also” takes no comma, and the verb follows it",
        source=OPENS + r"so\b",
    ),
    rule(
        OPENS + r"(?P<at>(?:jedoch|schließlich|zusätzlich|außerdem|letztendlich|normalerweise|typischerweise"
        r"|derzeit|danach|zunächst|daher|deshalb|dann|jetzt|heute|offensichtlich|interessanterweise|darüber"
        r"\s+hinaus|im\s+allgemeinen|in\s+der\s+tat|tatsächlich|in\s+diesem\s+fall|zuerst|stattdessen|anschließend"
        r"|kürzlich|bisher|momentan|gestern|ursprünglich|grundsätzlich|wie\s+üblich|glücklicherweise),)\s+"
        r"(?!(?:da|wo|als|wenn|nachdem|weil|während|obwohl|sobald|dass|bevor|falls|wie|und|oder|um|so)\b)",
        "no comma stands behind an adverb that opens a German sentence",
        rewrite=lambda _, old: old[:-1],
    ),
    rule(
        OPENS + r"(?P<at>(?:zum\s+beispiel|beispielsweise|natürlich|leider|insgesamt|letztlich|idealerweise"
        r"|alternativ|somit|folglich|infolgedessen|manchmal|oft|häufig|hier|später|bald),)\s+"
        r"(?!(?:da|wo|als|wenn|nachdem|weil|während|obwohl|sobald|dass|bevor|falls|wie|und|oder|um|so|aber)\b)",
        "no comma stands behind an adverb that opens a German sentence",
        source=OPENS + r"(?:[\w-]+\s+){1,4}?[\w-]*,",
        rewrite=lambda _, old: old[:-1],
    ),
    rule(
        OPENS + r"(?P<at>für\s+(?:weitere|mehr|detaillierte|zusätzliche)\s+(?:{W}\s+)?"
        r"(?:informationen|details|infos|hinweise)(?:\s+(?!oder\b|um\b|zu\b)[^\s.,;:!?]+){,6},)\s",
        "no comma stands behind the first part of a German sentence; “Weitere Informationen finden Sie …”",
        source=r"\bfor\s+(?:more|further|additional|detailed)\b",
    ),
    rule(
        OPENS + r"(?P<at>einmal\s+\w+(?:t|en))\s*,",
        "“Once …ed” word for word; German has “Sobald …”, “Nach der …”",
        source=OPENS + r"once\s+\w+",
        unless=r"\bonce\s+(?:a|per|every|upon|more|again)\b",
    ),
    rule(
        r"{P}nicht\s+nur\s+[^.;:!?]{3,120}?(?P<at>,?\s+aber\s+auch){E}",
        "“not only … but also”; German has “sondern auch”",
        source=r"\bnot\s+(?:only|just)\b",
        rewrite=lambda *_: ", sondern auch",
    ),
    rule(
        r"{P}(?P<at>hier\s+ist,?\s+wie){E}",
        "“Here's how” word for word; German has “So”",
        source=HERE_IS_HOW,
    ),
    rule(
        r"{P}(?P<at>leb(?:t|en|te|ten)\s+in)\s+(?:dem|der|einem|einer|Ihrem|Ihrer|deinem|deiner|seinem)\s+(?:{W}\s+)?"
        r"(?:datei|ordner|verzeichnis|repository|repo|modul|paket|branch|code)",
        "a file does not live; German has “liegen”, “stehen”",
        source=LIVES_IN,
    ),
    rule(
        r"{P}(?P<at>(?:dies|das)\s+ist,?\s+warum){E}",
        "“that is why” word for word; German has “deshalb”",
        source=THAT_IS_WHY,
    ),
    rule(
        r"{P}(?P<at>auf\s+(?:einer\s+)?(?:täglich|wöchentlich|monatlich|jährlich|regelmäßig)e[rn]\s+basis){E}",
        "“on a … basis” word for word; German has “täglich”, “regelmäßig”",
        source=ON_A_BASIS,
    ),
    rule(
        r"{P}(?P<at>für\s+jetzt)(?=\s*[.,;!]|\s+(?:ist|wird|reicht|genügt|können|sollten|werden)\b)",
        "“for now” word for word; German has “vorerst”, “fürs Erste”",
        source=FOR_NOW,
        rewrite=lambda _, old: like(old, "vorerst"),
    ),
)
