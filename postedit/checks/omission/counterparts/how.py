"""How something is done, and how far."""

from __future__ import annotations

from typing import Final

HOW: Final[dict[str, dict[str, str]]] = {
    "completely": {
        "fr": "compl total enti plein tout absol parfait radical de_a_à_z",
        "de": "vollkommen völlig vollständ komplett ganz gänzlich absolut total restlos rundum voll",
        "es": "compl total enter absol pleno plena todo por_entero",
        "nl": "volledig compleet helemaal geheel totaal volkomen absoluut gans volstrekt",
    },
    "entirely": {
        "fr": "compl total enti plein tout absol exclusiv intégral uniquement",
        "de": "vollkommen völlig vollständ komplett ganz gänzlich absolut total ausschließlich rein",
        "es": "compl total enter absol plena todo exclusiv íntegr",
        "nl": "volledig compleet helemaal geheel totaal volkomen absoluut uitsluitend gans volstrekt",
    },
    "automatically": {
        "fr": "auto tout_seul d'office elle-même lui-même eux-mêmes",
        "de": "auto selbst von_allein",
        "es": "auto sol",
        "nl": "auto vanzelf zelf",
    },
    "manually": {
        "fr": "manu main",
        "de": "manuell hand",
        "es": "manual mano",
        "nl": "handmatig hand manueel",
    },
    "approximately": {
        "fr": "environ à_peu_près approxim près quelque \\w+aine",
        "de": "etwa ungefähr circa zirka ca\\. rund annähernd schätzungsweise",
        "es": "aproxim unos unas alrededor cerca más_o_menos",
        "nl": "ongeveer circa ca\\. rond plusminus zo'n",
    },
    "simultaneously": {
        "fr": "simul même_temps temps parall fois pendant tandis",
        "de": "gleichzeitig simultan zugleich parallel zeitgleich während",
        "es": "simult vez tiempo paral mientras",
        "nl": "gelijktijdig tegelijk simultaan parallel terwijl",
    },
    "permanently": {
        "fr": "perman définiti toujours durable",
        "de": "dauerhaft permanent endgültig ständig immer",
        "es": "perman definitiv siempre",
        "nl": "permanent definitief blijvend altijd voorgoed",
    },
    "separately": {
        "fr": "sépar part indép individ distinct",
        "de": "separat getrennt einzeln gesondert eigen extra",
        "es": "separ parte indep individ",
        "nl": "apart afzonderlijk los gescheiden",
    },
    "secretly": {
        "fr": "secr cachette discr furtiv",
        "de": "heimlich geheim insgeheim",
        "es": "secret escond",
        "nl": "stiekem geheim heimelijk",
    },
    "anonymously": {"fr": "anonym", "de": "anonym", "es": "anónim anonim", "nl": "anoniem"},
    "wirelessly": {
        "fr": "sans_fil",
        "de": "drahtlos kabellos funk",
        "es": "inalámbric sin_cable",
        "nl": "draadloos",
    },
    "backwards": {
        "fr": "arrière envers rebours recul rétro antér ascendant",
        "de": "rückwärts abwärts zurück verkehrt hinten",
        "es": "atrás revés retro inver hacia anterior",
        "nl": "achteruit achterwaarts terug omgekeerd achterste",
    },
    "quickly": {
        "fr": "vite rapid prompt tôt accél bref éclair temps",
        "de": "schnell rasch zügig flott bald fix eil kurz",
        "es": "rápid rapid pront velo deprisa ágil poco_tiempo",
        "nl": "snel vlug rap vlot gauw kort",
    },
    "slowly": {
        "fr": "lent doucement petit_à_petit progressiv peu_à_peu",
        "de": "langsam allmählich nach_und_nach schleich",
        "es": "lent despacio poco_a_poco paulatin gradual",
        "nl": "langzaam traag geleidelijk stilaan",
    },
    "carefully": {
        "fr": "soign attent précaut prud minutieu soin bien",
        "de": "sorgfältig vorsichtig genau behutsam aufmerksam gründlich sorgsam",
        "es": "cuidad detenid atent deten minucios precau",
        "nl": "zorgvuldig voorzichtig aandachtig goed nauwkeurig",
    },
    "regularly": {
        "fr": "réguli souvent périod fréquem",
        "de": "regelmäßig oft häufig",
        "es": "regular con_frecuencia periód frecuent menudo",
        "nl": "regelmatig geregeld vaak",
    },
    "constantly": {
        "fr": "const cesse perman contin toujours sans_arrêt",
        "de": "ständig dauernd stets konstant immer laufend permanent andauernd unentwegt",
        "es": "const siempre contin perman sin_parar",
        "nl": "constant voortdurend steeds altijd continu",
    },
    "continuously": {
        "fr": "contin cesse perman const toujours",
        "de": "kontinuierlich ständig dauernd fortlaufend laufend durchgehend unterbrech",
        "es": "contin const perman siempre sin_parar",
        "nl": "continu voortdurend doorlopend steeds",
    },
    "randomly": {
        "fr": "hasard aléat",
        "de": "zufällig willkür random zufall Zufall",
        "es": "azar aleat",
        "nl": "willekeurig random toeval",
    },
    "remotely": {
        "fr": "distance télé",
        "de": "fern remote entfernt",
        "es": "remot distancia",
        "nl": "afstand remote",
    },
    "publicly": {"fr": "publi", "de": "öffentlich publik", "es": "públic publi", "nl": "openbaar publiek"},
    "partially": {
        "fr": "parti pas_tout",
        "de": "teil",
        "es": "parci parte",
        "nl": "deels gedeeltelijk partieel ten_dele",
    },
    "slightly": {
        "fr": "légère peu un_poil",
        "de": "leicht etwas ein_wenig geringfügig minimal ein_bisschen",
        "es": "liger poco leve algo",
        "nl": "licht iets enigszins beetje",
    },
    "almost": {
        "fr": "presque quasi près pratiquement peu_s'en faill",
        "de": "fast beinahe nahezu knapp praktisch quasi annähernd so_gut_wie",
        "es": "casi prácticamente cerca punto",
        "nl": "bijna haast nagenoeg vrijwel zowat praktisch",
    },
    "nearly": {
        "fr": "presque quasi près pratiquement faill environ",
        "de": "fast beinahe nahezu knapp annähernd",
        "es": "casi cerca prácticamente",
        "nl": "bijna haast nagenoeg vrijwel ongeveer",
    },
    "gradually": {
        "fr": "progress peu_à_peu petit_à_petit graduel fur_et_à_mesure",
        "de": "allmählich schrittweise nach_und_nach stufenweise graduell",
        "es": "gradual poco_a_poco progresiv paulatin",
        "nl": "geleidelijk stapsgewijs langzaam",
    },
}
"""English words to the beginnings of their renderings by language."""
