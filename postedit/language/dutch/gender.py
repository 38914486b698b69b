"""Dutch nouns by their article, as far as texts on software need them; nouns that take both are left out.

Source: Woordenlijst Nederlandse Taal (woordenlijst.org), articles.
"""

from __future__ import annotations

from postedit.language.base import words

HET = words("""
    aantal adres advies algoritme antwoord apparaat archief artikel aspect bedrijf beeld begrip beheer
    beleid bericht besturingssysteem bestand besluit bewijs bezoek boek bord budget certificaat commando
    concept contract dashboard datacenter deel detail diagram dilemma document doel domein effect einde
    element ecosysteem evenement experiment feit formaat formulier framework gebied gebruik gedrag geheim
    geheugen gereedschap gesprek getal gevaar geval gevoel gevolg gezicht hoofdstuk huis incident
    initiatief inzicht jaar kader kanaal kantoor karakter kenmerk label land leven lichaam lid materiaal
    menu middel model moment netwerk niveau nummer nut object onderdeel onderwerp onderzoek ontwerp
    overzicht pakket park perspectief plan platform potentieel prijskaartje principe probleem proces
    product programma project protocol prototype raamwerk rapport recept recht register resultaat risico
    scenario scherm schema script seizoen signaal systeem stelsel team tekort thema tijdperk toetsenbord
    type uiterlijk uur veld venster verband verhaal verkeer verschil vertrouwen verzoek virus volume
    voordeel nadeel voorbeeld voorstel vraagstuk wachtwoord werk woord woordenboek zicht abonnement
    achtervoegsel adresboek anker argument bedrag beeldscherm begin belang bereik beroep bestandssysteem
    besturingselement bestuur bewustzijn bijschrift blad bloed blok bos bureaublad cadeau cijfer comité
    dak dialoogvenster dier doelwit dorp draagvlak eiland feest forum gebouw gedeelte geheel geld geluid
    gemak gezin glas hart hoofd hotel hout hulpmiddel inkomen inlogscherm installatieprogramma internet
    interval interview invoerveld kapitaal kind klembord licentiemodel logboek medium merk metaal museum
    netwerkevenement netwerkverkeer nieuws ogenblik onderschrift onderwijs ontslag oog paard paneel papier
    percentage personeel pictogram praatje profiel publiek raster restaurant salaris spoor spreekuur
    station stuk stuurprogramma symbool tabblad tarief teken tempo tijdstip totaal touchpad traject
    trefwoord vak verleden verlies verlof vermogen voorvoegsel werkblad zoekvak
    attribuut criterium decennium document exemplaar fragment gegeven herontwerp hulpprogramma icoon
    instrument knooppunt koppelteken lettertype mechanisme patroon patent pad portaal segment sterretje
    toestel vlak stadium uitgangspunt
    """)
"""Nouns with “het”."""

DE = words("""
    aanpak aanpassing aanvraag actie afbeelding afdeling afhankelijkheid agent app applicatie architectuur
    auto basis bedreiging beslissing beveiliging bibliotheek bijdrage boot bron browser bug chatbot cliënt
    cloud code community conclusie conferentie configuratie container cursus database datum deur dienst
    discussie editor ervaring extensie factor fout fase functie functionaliteit gebruiker gemeenschap gids
    gelegenheid handleiding hulpbron implementatie infrastructuur installatie instelling instructie
    integratie interactie interface introductie kaart kans kennis keuze klant knop kolom kwaliteit laag
    les lijst limiet link locatie logica machine manier map methode microservice module mogelijkheid motor
    naam omgeving ontwikkelaar ontwikkeling oorzaak opdracht opleiding oplossing optie organisatie pagina
    parameter periode pijplijn pipeline plugin positie presentatie prijs procedure programmeertaal query
    reactie reden regel relatie repository rij richting rol sectie sensor server service sessie situatie
    sleutel sollicitatie standaard stap startpagina strategie stroom structuur taak taal tabel technologie
    techniek test toegang toepassing toekomst tool uitbreiding uitdaging uitleg update variabele
    verantwoordelijkheid verbetering verbinding versie video volgorde voorwaarde vraag waarde wachtrij
    webapp webpagina website wereld werkwijze wijziging workflow aandeelhouder achtergrond afstand agenda
    alinea analyse animatie auteur avond baan backlog beperking berekening berg bestemming bestuurder
    betekenis beurs bijeenkomst branche breedte brug cabine capaciteit categorie cel cluster collega
    community-manager computer computerwetenschap console context cursor dag demo distributie draad
    drempel driver duik eenheid eeuw eigenschap endpoint energie expressie fabrikant familie firmware
    goodiebag grafiek grens groei groep grondtoon grootte hand hardware haven hemel hoek hoeveelheid
    hoogte hulp hyperlink indeling index inhoud kamer kast kernel keynote klas kleur klok kopie koppeling
    kracht kwestie lamp laptop leider lengte leraar leverancier lezing licentie lijn livestream
    luidspreker maan maand macht man manager marge markt meetup mens minuut monitor muis muur naald nacht
    newsletter nieuwsbrief norm ochtend oever opmerking opname paal partij payload pijl plaats planning
    podcast praktijk printer provider rand rechthoek reeks regelgeving reparatie rest rivier roadmap
    rondleiding route ruimte schaal schijf school seconde sector selectie shell site snaar snippet socket
    software speler spreker sprint stad stand start-up startup status ster stoel straat string student tab
    tafel tekenreeks tekst terminal timer toestand toets trein tuin url vacature vertaling verzameling
    vlag vloer vorm vriend vrijheid vrouw waarheid waarschuwing webbrowser webinar week weergave wens
    werkplaats wet wijze workshop zee zin zon
    """)
"""Nouns with “de”."""

_BY_ENDING = (
    ("ige", "ig"),
    ("lijke", "lijk"),
    ("bare", "baar"),
    ("ieve", "ief"),
    ("ische", "isch"),
    ("ele", "eel"),
    ("ale", "aal"),
    ("ende", "end"),
    ("loze", "loos"),
    ("zame", "zaam"),
    ("ante", "ant"),
    ("ente", "ent"),
    ("euze", "eus"),
    ("eerde", "eerd"),
)
_REGULAR = words("""
    nieuw klein lang kort sterk juist correct direct indirect ander enkel bepaald modern simpel complex exact
    eenvoudig recent compact slecht echt oud jong vast licht zwaar warm koud eerlijk volgend vorig beperkt
    gebruikt gedeeld bekend onbekend verborgen gericht aangepast uitgebreid gespecialiseerd geavanceerd
    ingebouwd geschikt ingewikkeld gecentraliseerd verspreid verbeterd beveiligd afzonderlijk belangrijk
    consistent robuust specifiek uniek publiek fijn mooi rijk
    """)
"""Adjectives that add an -e, or double a consonant or lose a vowel before it."""

_BY_WORD = {
    **{form + "e": form for form in _REGULAR},
    "slimme": "slim",
    "gewone": "gewoon",
    "grote": "groot",
    "goede": "goed",
    "brede": "breed",
    "hele": "heel",
    "vrije": "vrij",
    "snelle": "snel",
    "zwakke": "zwak",
    "lage": "laag",
    "hoge": "hoog",
    "trage": "traag",
    "complete": "compleet",
    "concrete": "concreet",
    "dunne": "dun",
    "dikke": "dik",
    "schone": "schoon",
    "diepe": "diep",
}
_NO_FORM = words("""
    enige elke vele sommige weinige overige menige dergelijke soortgelijke ettelijke halve
    """)


def short_form(adjective: str) -> str | None:
    """Give the form without -e of an inflected adjective, None where it is none that is surely known."""
    if adjective in _BY_WORD:
        return _BY_WORD[adjective]
    if adjective in _NO_FORM or adjective.endswith("ste"):
        return None
    for ending, short in _BY_ENDING:
        if adjective.endswith(ending) and len(adjective) > len(ending) + 2:
            return adjective[: -len(ending)] + short
    return None


def long_form(adjective: str) -> str | None:
    """Give the form with -e of an adjective, None where it is none that is surely known."""
    if adjective in _LONG_FORMS:
        return _LONG_FORMS[adjective]
    for long, short in _BY_ENDING:
        if adjective.endswith(short) and len(adjective) > len(short) + 2:
            return adjective[: -len(short)] + long
    return None


_LONG_FORMS = {short: long for long, short in _BY_WORD.items()}
