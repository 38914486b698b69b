"""Common German nouns by gender, in one place for what inflects them and for what checks their determiners.

Their genders are Duden's, held against those of Wiktionary. Longer words are read as compounds of these, so a
noun also stands here where its ending, or a word at its end, would tell another gender.
"""

from __future__ import annotations

from postedit.language.base import words

GENDERS = {
    "m": words("""
        abend absatz abschnitt admin advocate aktionär algorithmus alltag anbieter anfang anruf ansatz anteil
        antrag antrieb anwalt arbeitsplatz artikel aspekt aufruf auftrag aufwand ausdruck bau baum baumstamm
        bedarf befehl beginn begriff beirat beitrag beleg bereich bericht beruf besuch betrag betrieb beweis
        bezug bildschirm blick blog boden bote branch brief browser buchstabe bug build cache charakter chat
        check chef client cluster code commit container content desktop developer dialog dienst drachen draht
        druck durchschnitt editor einblick eindruck einfluss einkauf einstieg eintrag eintritt empfang
        engineer entwickler erfolg ertrag evangelist experte faden fahrer fall fan feed fehler fehlercode
        fleck fluss fortschritt freund friede gang gast gedanke gewinn glaube griff grund grundton guide
        hackathon hafen henkel hersteller hintergrund hinweis hub hund hut hype imbiss impuls index ingenieur
        inhalt irrtum job kanal kasten katalog keks kern klick knochen knopf knoten kollege kommentar
        konflikt konsum kopf kuchen kunde kurs laden lauf lautsprecher lebenslauf leiter link manager mann
        markt maßstab mitschnitt monat morgen nachteil name neustart nutzen nutzer ordner ort park pfad
        pfosten plan planet platz port post posten prediger preis prozess punkt quellcode rahmen rand raum
        rechner reichtum rest ruf satz schein schlag schlüssel schmerz schnee schritt schub server service
        sinn spaß speaker speicherplatz sprint sprung stack stakeholder stamm stand standard standort stapel
        start stein stempel stern stick stil strand stream string strom swag tag talk tauchgang teil termin
        test text thread tisch titel token ton track traum treiber trend trick turm typ umfang umschlag
        unterschied user verein vergleich verkauf verkäufer verlauf versuch vertrag vertreter vertrieb
        vorgang vorrat vorschlag vorteil vortrag wald weg wein wert wille wind workflow workshop wunsch
        zeitplan zeitpunkt zeitraum zug zugang zugriff zustand zweck zweig überblick
        """),
    "f": words("""
        absicht adresse advocacy analyse anfrage angst ankunft anleitung ansicht antwort anwendung api app
        arbeit art aufgabe ausgabe auswahl bank basis begegnung beute bibliothek billion box branche cloud
        community datei datenbank datenquelle dauer demo einführung eingabe entwicklung erfahrung erkenntnis
        erlaubnis experience fachmesse fahrt faser feder feier figur firewall firma flucht form formel frage
        frau frist funktion fähigkeit geburt gefahr gegend gemeinschaft geschichte geschwindigkeit gruppe
        hand hardware herausforderung herkunft hülle idee installation issue kabine kammer karte kenntnis
        keynote klammer klasse konferenz konfiguration kraft kultur kunst legende leistung library liste luft
        lust lösung macht mail maschine mauer menge messe methode metrik million muschel musik mutter
        möglichkeit nachricht nacht natur note notiz nummer nuss nutzlast oberfläche page partei party person
        pipeline plattform position power qualität quelle queue rede regel reihe reihenfolge religion roadmap
        rolle sache saite schale schicht schnittstelle schnur schrift schuld schulter schwester seite sekunde
        session shell show sicherheit sicht sitzung skala software spalte sprache sprechstunde spur stadt
        stelle story straße strecke struktur stunde suche syntax tabelle tasche taste technik technologie
        temperatur tochter tür uhr umgebung unterstützung url variable verbindung version verwaltung view
        wahl webseite website welt werkstatt woche zahl zeile zeit ziffer zukunft zustimmung überwachung
        """),
    "n": words("""
        abenteuer alter angebot archiv argument attribut auge auto backend backup bein beispiel bild blatt
        boot brett buch budget byte büro cookie dashboard date design detail diagramm dokument dorf
        durcheinander dutzend element ende engineering ereignis ergebnis event feature feedback feld fenster
        fest feuer finale format formular foto framework frontend gadget gateway gebäude gefühl gegenteil
        gehirn geld gemüse gerät geschenk geschäft gesicht gespräch gewicht gewinde glück handle haus hemd
        herz hobby holz homeoffice hosting hotel image interesse interface internet intervall interview jahr
        kabel kapitel kind konto konzept labor lager land laufwerk leben leck licht log logo magazin mal
        management marketing material meer meetup merkmal messer mitglied mittel modell modul muster
        networking netz netzteil netzwerk niveau notebook objekt ohr onboarding opfer paar paket panel papier
        passwort personal plugin portal poster prinzip problem produkt profil programm projekt protokoll
        prozent pulver quartal recht regal register release repo repository restaurant resultat rezept schiff
        semester signal skript smartphone snippet spiel studio stück system szenario talent team telefon
        template theater thema thermometer tier tool treffen tutorial ufer unternehmen update upgrade urteil
        verhalten verzeichnis video volk volumen wasser web webinar werk werkzeug wesen wetter whitepaper
        wort wunder zeichen zeug ziel zimmer zitat zuhause
        """),
}
"""Nouns by gender (m, f, n), the commoner one where there are two."""
_FURTHER = {
    "m": words("""
        backup cookie event gateway handle issue log messer page poster queue release url view
        """),
    "f": words("""
        feature gang leiter mittel post release
        """),
    "n": words("""
        app blog build cache cluster commit demo feed hype issue keks knoten laden mail morgen nutzen posten
        queue rahmen tag teil token view
        """),
    "p": words("""
        abenteuer alter anbieter artikel blatt browser byte cluster container developer drachen durcheinander
        dutzend engineer entwickler fahrer fehler fenster feuer finale gebäude gemüse gewinde henkel
        hersteller kabel kapitel keks knochen knoten kuchen laden lager lautsprecher leben leiter mal manager
        messer mittel morgen muster nutzen nutzer opfer ordner paar panel pfosten posten poster prediger
        prozent pulver rahmen rechner register schlüssel semester server speaker stakeholder stapel stempel
        stück theater thermometer titel token treffen treiber ufer unternehmen user verkäufer vertreter
        volumen wasser wesen whitepaper wunder zeichen zimmer
        """),
}
"""Those that have another gender, too, at least in another sense, and under p those whose plural may be like
their singular (*die Server*)."""


def readings_of(noun: str) -> str:
    """Give each gender of a noun in lower case, and p where it may be a plural; nothing if it is unlisted."""
    return "".join(
        reading for table in (GENDERS, _FURTHER) for reading, nouns in table.items() if noun in nouns
    )
