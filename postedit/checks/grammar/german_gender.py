"""German determiners that no case of their noun has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from postedit.checks.base import Hit, check
from postedit.checks.context import Context
from postedit.checks.grammar.reading import Sentence, find, rule
from postedit.language import get
from postedit.language.base import words
from postedit.model import Severity
from postedit.terms.dictionary import is_known

# Nouns whose singular is no plural, too, in the order masculine, feminine, neuter.
_NOUNS = (
    words("""
    ansatz antrag auftrag bedarf befehl begriff beitrag bereich bericht beruf beweis bildschirm brief
    client code dienst eindruck einfluss eintrag erfolg fall fehlercode fluss fortschritt gedanke grund
    hafen hinweis hintergrund inhalt kunde kurs lebenslauf link markt monat ort pfad platz plan preis
    prozess punkt quellcode raum satz schritt service sinn speicherplatz stand standort start strand strom
    tag text ton turm umfang unterschied vertrag verlauf versuch vorgang vorschlag vorteil nachteil wald
    wert wunsch zeitpunkt zugang zugriff zustand zweck
    """),
    words("""
    adresse anfrage anleitung antwort anwendung aufgabe ausgabe auswahl bibliothek community datei
    datenbank datenquelle eingabe entwicklung erfahrung fähigkeit frage funktion gemeinschaft geschichte
    geschwindigkeit gruppe hardware herausforderung idee installation klasse konfiguration kraft leistung
    liste lösung maschine menge methode möglichkeit nachricht oberfläche plattform position qualität
    quelle reihe reihenfolge schnittstelle seite sicherheit sitzung software sprache stadt straße struktur
    stunde suche tabelle technik technologie temperatur überwachung umgebung unterstützung variable
    verbindung version verwaltung webseite website welt woche zahl zeit zeile zukunft
    """),
    words("""
    attribut auge backup beispiel bild boot buch dashboard dokument dorf element ende ereignis ergebnis
    event feature feld formular framework gebäude geld gerät geschäft haus image interface internet
    interview jahr konto konzept land leben licht meer merkmal modell modul netzwerk objekt ohr paket
    passwort plugin problem produkt programm projekt protokoll recht release repository schiff skript
    spiel system team thema tool tutorial update verhalten verzeichnis video wasser werkzeug wetter wort
    ziel
    """),
)
_DETERMINERS = (
    words("das die dieses diese eine einer meine meiner unsere unserer jedes jede keine keiner"),
    words("""
    das dem den des dieses diesem diesen ein einem eines einen mein meinem meinen unser unserem unseren
    jedes jedem jeden kein keinem keines keinen
    """),
    words("""
    die der den diese dieser diesen eine einer einen meine meiner meinen unsere unserer unseren jede jeder
    jeden keine keiner keinen
    """),
)
"""In the same order, what stands before none of their cases in the singular."""


def _is_impossible(match: re.Match[str], _: Sentence) -> bool:
    noun, adjective = match["noun"].lower(), match["adjective"]
    if adjective is not None and (
        adjective == "bisschen" or adjective in get("de").function_words or not is_known(adjective, "de")
    ):
        return False
    return any(
        noun in nouns and match["determiner"].lower() in others
        for nouns, others in zip(_NOUNS, _DETERMINERS, strict=True)
    )


_RULES = (
    rule(
        r"(?<![\w,-])(?<!,\s)(?P<at>(?P<determiner>[Dd](?:er|ie|as|en|em|es)|[Dd]iese[rsnm]?|[Ee]in(?:e[nmrs]?)?"
        r"|[Mm]ein(?:e[nmr]?)?|[Uu]nser(?:e[nmr]?)?|[Jj]ede[rsnm]?|[Kk]ein(?:e[nmrs]?)?)\s+"
        r"(?:(?P<adjective>[a-zäöüß]{3,}e[nrsm]?)\s+)?(?:\w+-)?(?P<noun>[A-ZÄÖÜ][a-zäöüß]+))(?![\w-])"
        r"(?!\s+[A-ZÄÖÜ„\"\ufffc\d‚])",
        "determiner and noun differ in gender, whatever the case",
        cased=True,
        test=_is_impossible,
    ),
)


@check(
    severity=Severity.MINOR,
    confidence=0.85,
    needs_source=False,
    languages=("de",),
    silenced_by=("untranslated/segment", "addition/link-echo"),
)
def german_gender(context: Context) -> Iterator[Hit]:
    """A German determiner is one that no case of its noun takes: “die Projekt”, “einem Lösung”.

    Source: Duden, *Die Grammatik*, for the forms of determiners; the genders are those of any dictionary.
    """
    yield from find(context, _RULES)
