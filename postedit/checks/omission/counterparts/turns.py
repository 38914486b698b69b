"""Turns, and words that join or except."""

from __future__ import annotations

from typing import Final

TURNS: Final[dict[str, dict[str, str]]] = {
    "unfortunately": {
        "fr": "malheur hélas dommage regrett",
        "de": "leider unglücklich bedauerlich schade",
        "es": "desgracia lamenta desafort lástima pena infelizmente",
        "nl": "helaas jammer ongelukkig spijtig",
    },
    "fortunately": {
        "fr": "heureus chance bonheur bonne_nouvelle",
        "de": "glück zum_Glück",
        "es": "suerte afortun fortuna por_fortuna",
        "nl": "gelukkig",
    },
    "unless": {
        "fr": "sauf moins sinon excep hormis si",
        "de": "außer sofern wenn_nicht es_sei_denn falls wenn ansonsten",
        "es": "menos salvo excep no_ser sino si",
        "nl": "tenzij behalve mits als",
    },
    "despite": {
        "fr": "malgré bien_que dépit quoi même",
        "de": "trotz obwohl ungeachtet wenn_auch",
        "es": "pesar aunque pese no_obstante",
        "nl": "ondanks hoewel ook_al trots",
    },
    "except": {
        "fr": "sauf except hormis part à_l'exclusion autres_que",
        "de": "außer bis_auf ausgenommen mit_Ausnahme ausnahme",
        "es": "except salvo menos aparte",
        "nl": "behalve uitgezonderd uitgezond buiten",
    },
    "even though": {
        "fr": "même bien_que alors quoiqu malgré mais pourtant",
        "de": "obwohl auch obgleich trotz selbst wenn_auch doch",
        "es": "aunque pesar a_pesar pese incluso pero si_bien",
        "nl": "hoewel ook ondanks al maar",
    },
    "on purpose": {
        "fr": "exprès volontair intention délibér",
        "de": "absicht extra bewusst vorsätz mutwillig",
        "es": "propósito adrede intencion queriendo",
        "nl": "expres opzettelijk met_opzet bewust",
    },
    "from scratch": {
        "fr": "zéro début base rien vierge partir_de_zéro ex_nihilo entièrement",
        "de": "Grund null Neuem neu vorn Anfang selbst",
        "es": "cero principio nada desde",
        "nl": "nul grond begin scratch voren opnieuw",
    },
    "for free": {
        "fr": "gratuit gratis frais libre",
        "de": "kostenlos gratis umsonst frei kostenfrei",
        "es": "gratis gratuit coste libre",
        "nl": "gratis kosteloos vrij niets",
    },
    "at the same time": {
        "fr": "même_temps fois simult parall concomit tout_en temps pendant tandis alors",
        "de": "gleichzeitig zugleich zur_selben gleichen gleiche parallel während dabei",
        "es": "mismo vez simult paral mientras",
        "nl": "tegelijk zelfde gelijktijdig ondertussen gelijk terwijl",
    },
    "one by one": {
        "fr": "un_par un_à une_par une_à l'un l'une",
        "de": "ein einzeln nacheinander stück",
        "es": "uno una",
        "nl": "één een",
    },
    "side by side": {
        "fr": "côte_à côté parallèle",
        "de": "nebeneinander neben seite",
        "es": "lado junt paral",
        "nl": "naast zij",
    },
    "for example": {
        "fr": "exemple notamment ainsi telle? comme p\\.?_?ex",
        "de": "beispiel etwa z\\. bspw wie",
        "es": "ejemplo p\\. como",
        "nl": "voorbeeld bijv zoals",
    },
    "in theory": {"fr": "théori principe", "de": "theor", "es": "teor", "nl": "theor"},
    "in practice": {
        "fr": "pratique fait réalité concrèt",
        "de": "praxis praktisch",
        "es": "práctica practica",
        "nl": "prakt",
    },
    "in other words": {
        "fr": "autrement autres_termes c'est-à-dire mots",
        "de": "ander heißt sprich also",
        "es": "palabras decir términos",
        "nl": "ander wel_te oftewel",
    },
}
"""English words to the beginnings of their renderings by language."""
