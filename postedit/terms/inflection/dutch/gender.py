"""Gender and singular of a Dutch noun, by its last part or its ending.

After *Algemene Nederlandse Spraakkunst*, "Het genus van het substantief".
"""

from __future__ import annotations

from postedit.language.base import words
from postedit.terms.dictionary import look_up
from postedit.terms.entry import Gender

_NEUTER = words("""
    bericht artikel probleem team event netwerk project platform framework dashboard boek woord bedrijf
    systeem programma onderwerp verhaal gesprek doel resultaat voorbeeld idee bestand menu scherm gebruik
    beheer werk huis jaar blok veld beeld bord paneel spoor ontwerp overzicht verzoek onderzoek antwoord
    formulier document pakket model apparaat evenement moment proces product budget geld kantoor deel
    einde gebouw touw draagvlak spreekuur feest protocol logboek log cv curriculum script sjabloon
    template repo issue account bewijs onderschrift bijschrift schema stuurprogramma inzicht licentiemodel
    praatje label netwerkevenement aantal certificaat wachtwoord internet forum weblog interview type punt
    adres hoofdstuk concept kanaal stuk thema publiek component venster pictogram dialoogvenster vak
    gebied tabblad object geval begin bestandssysteem profiel toetsenbord archief klembord werkblad
    diagram anker patroon gedrag verschil nummer karakter besturingssysteem formaat feit papier onderdeel
    rapport hulpmiddel image touchpad effect land getal totaal element geheugen interval volume
    achtervoegsel voorvoegsel trefwoord risico raster geluid bureaublad beeldscherm argument adresboek
    tijdstip station medium verlies bereik merk register symbool blad beleid gemak geheel ogenblik gezicht
    oog hart leven uur begrip belang gevolg advies voordeel nadeel verkeer gevoel teken doelwit verband
    bezoek contact contract abonnement gedeelte kenmerk niveau tarief tempo traject signaal glas dak hotel
    restaurant museum park water licht vuur metaal hout weer dorp eiland bos dier paard kind lichaam hoofd
    bloed cadeau nieuws cijfer percentage bedrag salaris inkomen kapitaal verlof ontslag beroep personeel
    bestuur comité gezin vermogen verleden vertrouwen bewustzijn onderwijs recht plan perspectief principe
    netwerkverkeer installatieprogramma besturingselement inlogscherm zoekvak invoerveld
    """)
_COMMON = words("""
    blog post talk keynote meetup workshop hackathon cloud server cluster container token sprint bug
    feature commit pull request branch code app website site sleutel stand cabine tekenreeks snaar fout
    les conclusie functie baan rol editor driver browser manager developer engineer advocate spreker
    gebruiker ontwikkelaar leverancier bestuurder podcast livestream newsletter nieuwsbrief bibliotheek
    branche sector demo planning agenda community track start-up startup beurs stap dag week maand vraag
    taak lijst tabel regel versie release update api url data software hardware paal partij werkplaats
    grondtoon luidspreker pagina opname aandeelhouder stroom opmerking string build stack hub endpoint
    plugin snippet query tool deploy roadmap backlog thread payload webinar experience community-manager
    bijdrage presentatie lezing bijeenkomst vacature kwestie map tag link handleiding rondleiding
    goodiebag duik analyse uitleg limiet naam tekst installatie cursor knop optie computer vertaling
    inhoud afbeelding wet schijf muis tab verbinding plaats grootte sectie opdracht kernel vorm alinea
    groep toets manier selectie categorie pijl rand waarde koppeling variabele mogelijkheid positie
    achtergrond terminal taal distributie lijn index cel basis rest weergave volgorde kaart omgeving
    indeling hyperlink afstand shell firmware kolom instelling machine hoeveelheid kans keuze auteur kopie
    dienst wijziging praktijk methode lengte eigenschap actie parameter kleur hand sessie richting
    rechthoek macro grafiek focus fabrikant context architectuur toestand structuur ruimte reden zin
    voorwaarde video test term marge extensie breedte betekenis socket oorzaak licentie klok hoogte fase
    console status printer monitor laptop hoek bestemming wereld waarheid verzameling reeks reparatie
    expressie eenheid capaciteit berekening webpagina webbrowser timer route rij provider module schaal
    service animatie periode oplossing kracht kwaliteit hulp ervaring kennis energie prijs markt groei
    klant wens auto trein stad straat school klas toekomst wijze oever brug deur muur tuin kamer vloer
    stoel tafel boot haven zee berg rivier weg hemel zon maan ster nacht avond ochtend tijd minuut seconde
    eeuw mens vrouw man vriend familie collega baas leider speler leraar student arts naald draad vlag
    hoed jas schoen broek zak doos fles pan pot lamp kast computerwetenschap regelgeving beperking grens
    drempel macht vrijheid waarschuwing norm standaard
    """)
_OF_EITHER = words("""
    "" punt idee blog sjabloon label account tag issue aantal type team event plan deel venster script hub
    tijd weg weer standaard image token patroon recht term ""
    """)
"""Nouns that writers give either gender, or that have two meanings."""
_NEUTER_ENDINGS = ("je", "um", "ment", "isme", "gram", "sel")
_COMMON_ENDINGS = (
    *(
        "ing",
        "heid",
        "teit",
        "tie",
        "sie",
        "schap",
        "aar",
        "eur",
        "ist",
        "er",
        "ij",
        "uur",
        "ica",
        "logie",
        "fie",
    ),
    *("iek", "theek", "nis", "ent", "or", "age", "de", "te", "ie"),
)
LOANS = words("""
    blog post talk keynote meetup workshop hackathon server cluster container token sprint bug feature
    commit request branch app website site stand team event framework dashboard account script template
    issue editor driver browser manager developer engineer advocate podcast livestream newsletter tool
    endpoint plugin snippet build stack hub thread payload webinar tag link release update track startup
    start-up label interview string goodiebag
    """)


def gender_of(word: str) -> Gender | None:
    """Give neuter or common gender of a noun, by its last part or ending; None where neither tells."""
    lower = singular_of(word)
    tails = [lower[at:] for at in range(max(1, len(lower) - 2))]
    for tail in tails:
        if tail in _NEUTER:
            return Gender.NEUTER
        if tail in _COMMON:
            return Gender.COMMON
    if lower.endswith(_NEUTER_ENDINGS) and not lower.endswith("tje-"):
        return Gender.NEUTER
    return Gender.COMMON if lower.endswith(_COMMON_ENDINGS) else None


def sure_gender_of(word: str) -> Gender | None:
    """Give the gender of a noun in the singular of which there is no doubt: by the lists or an ending."""
    lower = word.casefold()
    if lower in _OF_EITHER or is_plural_form(lower):
        return None
    if lower in _NEUTER:
        return Gender.NEUTER
    if lower in _COMMON or lower.endswith(("heid", "teit", "atie", "schappij")):
        return Gender.COMMON
    return None


def singular_of(word: str) -> str:
    """Give the singular in lower case, as far as the dictionary and endings tell."""
    lower = word.casefold()
    if lower in _NEUTER or lower in _COMMON:
        return lower
    for stem in (lower.removesuffix("'s").removesuffix("’s"), lower.removesuffix("s")):
        if stem != lower and (stem in _NEUTER or stem in _COMMON or stem in LOANS):
            return stem
    lemma = look_up(lower, "nl")
    if lemma and lemma != lower and lemma[:2] == lower[:2] and lower.endswith(("en", "s")):
        if not lemma.endswith("en"):
            return lemma
        if not lower.startswith("ge"):
            return _unspelled(lower)
    if lemma is None:
        for at in range(2, len(lower) - 3):
            tail = look_up(lower[at:], "nl")
            if tail and tail != lower[at:] and lower.endswith(("en", "s")) and not tail.endswith("en"):
                return lower[:at] + tail
    return lower


def _unspelled(word: str) -> str:
    """Give the stem of a plural in -en: a doubled consonant is single at the end, an open vowel double."""
    stem = word.removesuffix("en")
    if stem[-2:-1] == stem[-1:]:
        return stem[:-1]
    return stem


def is_plural_form(word: str) -> bool:
    """Tell whether a noun is written in the plural."""
    return len(word) > 3 and not word.isupper() and singular_of(word) != word.casefold()
