"""What something is like, and where."""

from __future__ import annotations

from typing import Final

WHAT: Final[dict[str, dict[str, str]]] = {
    "private": {
        "fr": "priv confid particul",
        "de": "privat vertraulich nicht_öffentlich",
        "es": "priva confid particul",
        "nl": "priv besloten",
    },
    "temporary": {
        "fr": "temp provis éphém intérim",
        "de": "temporär vorübergehend befristet zeitweil vorläufig provisor",
        "es": "tempor provis",
        "nl": "tijdelijk voorlop temp",
    },
    "anonymous": {"fr": "anonym", "de": "anonym", "es": "anónim anonim", "nl": "anoniem anonie"},
    "nearby": {
        "fr": "proximité près proche environ alentour voisin côté",
        "de": "nah nähe umgebung benachbart umlieg",
        "es": "cerca cercan próxim alrededor",
        "nl": "buurt nabij dichtbij omgeving",
    },
    "elsewhere": {
        "fr": "ailleurs autre_part autres_endroits",
        "de": "anders woanders sonst andere",
        "es": "otr demás",
        "nl": "elders ergens_anders andere",
    },
    "everywhere": {
        "fr": "partout tous tout_endroit",
        "de": "überall allerorts",
        "es": "part sitios lados lugares doquier",
        "nl": "overal alom",
    },
    "several": {
        "fr": "plusieurs quelques divers différent nombre maint multiple",
        "de": "mehrere einige verschiedene etliche diverse ein_paar",
        "es": "vari algun diferent divers múltiple numeros much",
        "nl": "meerdere verschillende enkele diverse een_aantal",
    },
    "external": {
        "fr": "extern extéri tiers",
        "de": "extern äußer außen fremd",
        "es": "extern exteri",
        "nl": "extern buiten",
    },
    "internal": {"fr": "intern", "de": "intern inner", "es": "intern", "nl": "intern inwendig"},
    "optional": {
        "fr": "option facultat",
        "de": "optional fakultativ wahlweise freiwillig optional zusatz",
        "es": "opcion facultat",
        "nl": "optione facultatief eventueel keuze",
    },
    "mandatory": {
        "fr": "oblig impér",
        "de": "obligat pflicht verpflicht zwing verbindlich vorgeschrieben",
        "es": "oblig",
        "nl": "verplicht",
    },
    "invisible": {"fr": "invisib", "de": "unsichtbar", "es": "invisib", "nl": "onzichtbaar"},
    "expensive": {
        "fr": "cher chèr coût oner onér prix dispend",
        "de": "teuer kostspielig kosten teur",
        "es": "car[oa]s? costos precio caros",
        "nl": "duur dure prijzig kost",
    },
    "dangerous": {
        "fr": "danger risqu péril",
        "de": "gefähr riskant",
        "es": "peligr arriesg",
        "nl": "gevaar riskant",
    },
    "tiny": {
        "fr": "petit minus infim mini minime",
        "de": "klein winzig mini",
        "es": "pequeñ diminut mini",
        "nl": "klein piep minuscu nietig",
    },
    "huge": {
        "fr": "énorm immens gros gigant grand consid",
        "de": "riesig groß gewaltig enorm immens",
        "es": "enorm inmens gran gigant",
        "nl": "enorm groot grote gigant reus immens",
    },
    "brand-new": {"fr": "neuf neuve nouve flambant", "de": "neu", "es": "nuev", "nl": "nieuw"},
    "unofficial": {"fr": "offici officieu", "de": "offiziell", "es": "oficial ofici", "nl": "officie"},
    "unlimited": {
        "fr": "illimit sans_limite limite",
        "de": "unbegrenzt unbeschränkt unlimit grenzenlos",
        "es": "ilimit sin_límite",
        "nl": "onbeperkt ongelimiteerd onbegrensd",
    },
    "handwritten": {"fr": "main manuscr", "de": "hand", "es": "mano manuscr", "nl": "hand"},
    "homemade": {"fr": "maison main fait", "de": "selbst hausgemacht", "es": "caser hech", "nl": "zelf huis"},
}
"""English words to the beginnings of their renderings by language."""
