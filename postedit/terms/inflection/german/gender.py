"""The gender and the singular of a German noun, by its last part or its ending.

After Duden, *Die Grammatik*, "Genus"; forms are held against simplemma's dictionary.
"""

from __future__ import annotations

from postedit.language.base import words
from postedit.terms.dictionary import look_up

_GENDERS = {
    "m": words("""
        pfosten posten beitrag anwalt vertreter prediger beirat vortrag stand dienst aufruf ruf raum platz
        name tag teil fall text bericht weg plan kurs code blog post talk hackathon workshop track swag
        thread build bug branch commit cluster container token server sprint stack stream job lauf
        lebenslauf schlüssel browser treiber editor anbieter hersteller manager developer engineer advocate
        evangelist speaker stakeholder user fahrer verkäufer lautsprecher leiter anruf einkauf imbiss
        grundton ton baumstamm stamm keks griff henkel charakter faden bau laden boden tauchgang gang sprung
        test link artikel absatz index wert typ stil satz schritt punkt gedanke kollege kunde experte nutzer
        entwickler zugriff zugang inhalt ordner eintrag zeitplan aktionär kern hut schnee strom bildschirm
        rechner preis fehler termin vorschlag hinweis beleg verkauf arbeitsplatz bereich einstieg mitschnitt
        zeitraum abend morgen kanal kasten titel pfad baum feed hype
        """),
    "f": words("""
        kabine erfahrung nachricht rede note spur rolle stelle seite liste art zeit arbeit frage antwort
        hand stadt welt kraft macht nacht woche idee sache klasse methode karte tabelle datei spalte zeile
        menge sprache suche quelle anfrage ausgabe aufgabe eingabe demo keynote shell app api url community
        metrik branche messe muschel hülle schale schnur saite taste partei party beute werkstatt experience
        konferenz sprechstunde feier figur software hardware firma cloud roadmap pipeline issue queue
        session story firewall website webseite page unterstützung tasche fachmesse umgebung lösung version
        begegnung strecke advocacy einführung zustimmung erkenntnis wahl zahl form uhr tür regel nummer
        gefahr basis analyse library view
        """),
    "n": words("""
        gespräch treffen feedback meetup onboarding networking engineering event team projekt problem
        produkt system programm protokoll zeichen unternehmen wort buch bild licht geld jahr spiel ziel ende
        interesse auge thema framework tool repository repo backend frontend plugin feature dashboard
        snippet template tutorial video webinar interview cookie format ergebnis ereignis werkzeug netzwerk
        management marketing verzeichnis skript dokument paket modul element objekt attribut argument
        fenster muster poster messer wetter labor papier lager feuer zimmer kapitel mittel mail brett panel
        gewinde gebäude geschäft gehirn leben wesen volk haus blatt logo foto auto studio handle log leck
        netz gerät stück hosting design release update upgrade whitepaper budget image gateway interface
        fest homeoffice kabel hub
        """),
}
_ENDINGS = (
    (
        "f",
        (
            "ung",
            "keit",
            "heit",
            "schaft",
            "tion",
            "sion",
            "tät",
            "ik",
            "ei",
            "enz",
            "anz",
            "ur",
            "in",
            "thek",
            "logie",
        ),
    ),
    ("n", ("chen", "lein", "ment", "tum", "ing", "um", "nis")),
    ("m", ("ling", "ismus", "ist", "or", "ent", "ant", "eur", "er", "ig")),
    ("f", ("e", "ie")),
)
_SHORTEST = 3


def gender_of(word: str) -> str | None:
    """Give m, f or n of a noun in any form, by its last part or ending; None where neither tells."""
    for form in dict.fromkeys((word, singular_of(word))):
        if (found := _listed(form.casefold())) is not None:
            return found
    lower = singular_of(word).casefold()
    return next((gender for gender, endings in _ENDINGS if lower.endswith(endings)), None)


def _listed(lower: str) -> str | None:
    tails = [lower[at:] for at in range(len(lower) - _SHORTEST + 1)] or [lower]
    return next((gender for tail in tails for gender, found in _GENDERS.items() if tail in found), None)


def singular_of(word: str) -> str:
    """Give the nominative singular of a noun, the word itself where the dictionary does not know it."""
    lemma = look_up(word, "de")
    if lemma is not None:
        return lemma if lemma[:1].isupper() else word
    tail = known_tail(word)
    if tail is None:
        bare = word.removesuffix("s")
        return bare if look_up(bare, "de") or _listed(bare.casefold()) else word
    lemma = look_up(tail, "de") or tail
    return word[: len(word) - len(tail)] + lemma.lower()


def is_noun(word: str) -> bool:
    """Tell whether the dictionary has a word as a noun, under a capital."""
    return (look_up(word, "de") or "")[:1].isupper()


def known_tail(word: str) -> str | None:
    """Give the longest last part of a compound that the dictionary has as a noun, with its capital."""
    for at in range(1, len(word) - _SHORTEST):
        tail = word[at:].lstrip("-").capitalize()
        if len(tail) > _SHORTEST and is_noun(tail):
            return tail
    return None
