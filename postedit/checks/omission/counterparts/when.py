"""When and how often something is: adverbs and turns."""

from __future__ import annotations

from typing import Final

WHEN: Final[dict[str, dict[str, str]]] = {
    "recent": {
        "fr": "récen récemm derni nouve fraîch actuel vient viens venons venez viennent",
        "de": "jüngst neu letzt kürzlich aktuell zuletzt kurzem frisch",
        "es": "recien recién últim nuev actual poco acab",
        "nl": "recent laatst nieuw onlangs pas actue kort vers",
    },
    "recently": {
        "fr": "récemm derni peu nouve vient viens venons venez viennent depuis",
        "de": "jüngst neu letzt kürzlich zuletzt kurzem gerade erst unlängst",
        "es": "recien recién últim poco acab hace",
        "nl": "recent laatst onlangs pas kort net",
    },
    "immediately": {
        "fr": "immédiat tout_de_suite aussitôt sur-le-champ sans_attendre sans_délai instant direct dès",
        "de": "sofort unmittelbar umgehend gleich direkt unverzüglich augenblicklich auf_der_Stelle",
        "es": "inmediat enseguida ya al_instante de_inmediato directamente en_el_acto nada_más",
        "nl": "onmiddellijk meteen direct gelijk terstond dadelijk",
    },
    "suddenly": {
        "fr": "soudain coup brusque subit brutal sans_prévenir",
        "de": "plötzlich auf_einmal schlagartig mit_einem_Mal unvermittelt jäh",
        "es": "repent pronto súbit golpe",
        "nl": "plots opeens ineens eensklaps",
    },
    "yesterday": {"fr": "hier veille", "de": "gestern gestrig Vortag", "es": "ayer", "nl": "gister"},
    "tomorrow": {
        "fr": "demain",
        "de": "morgen morgig zukünft",
        "es": "mañana futur",
        "nl": "morgen toekomst",
    },
    "tonight": {"fr": "soir nuit", "de": "abend nacht", "es": "noche", "nl": "vanavond vannacht avond nacht"},
    "weekly": {"fr": "hebdo semaine", "de": "wöchentl woche", "es": "seman", "nl": "wekelijks week"},
    "monthly": {"fr": "mens mois", "de": "monat", "es": "mes mens", "nl": "maand"},
    "annual": {"fr": "an", "de": "jähr jahr", "es": "anual año", "nl": "jaar"},
    "rarely": {
        "fr": "rare guère peu",
        "de": "selten kaum rar",
        "es": "rar vez apenas poc",
        "nl": "zelden nauwelijks zeld",
    },
    "overnight": {
        "fr": "nuit lendemain jour_au",
        "de": "nacht tag",
        "es": "noche día mañana",
        "nl": "nacht dag",
    },
    "daily": {
        "fr": "quotid jour",
        "de": "täglich alltäglich tag alltag",
        "es": "diari día dia cotid",
        "nl": "dagelijks dag daags",
    },
    "twice": {"fr": "deux bis double", "de": "zwei doppelt", "es": "dos doble", "nl": "twee dubbel"},
    "often": {
        "fr": "souvent fréquemment régulièrement parfois couramment volontiers",
        "de": "oft häufig meist vielfach öfter",
        "es": "menudo frecuen veces suel habitual muchas",
        "nl": "vaak dikwijls geregeld meestal veelal vak",
    },
    "previously": {
        "fr": "précéd auparavant avant déjà antér jusqu ancien encore passé",
        "de": "zuvor vorher früher bisher bereits vorige noch",
        "es": "anterior antes previ ya hasta aún todavía",
        "nl": "eerder voorheen vroeger vorige daarvoor tevoren nog al",
    },
    "originally": {
        "fr": "origin initial départ début base premi",
        "de": "ursprünglich anfang zunächst eigentlich zuerst",
        "es": "origin inicial principio en_un primer",
        "nl": "oorspronkelijk aanvankelijk origineel eerst",
    },
    "initially": {
        "fr": "initial départ début premi abord",
        "de": "anfang zunächst ursprünglich erst initial beginn",
        "es": "inicial principio primer comienz",
        "nl": "aanvankelijk eerst begin initieel oorspronkelijk",
    },
    "indefinitely": {
        "fr": "indéfin infini éternel sans_limite",
        "de": "unbestimmt unbegrenzt endlos ewig unendlich",
        "es": "indefin sin_límite infinit",
        "nl": "onbepaald eindeloos oneindig onbeperkt",
    },
    "forever": {
        "fr": "toujours jamais éternel définitiv indéfin infini sans_fin",
        "de": "immer ewig endlos unendlich",
        "es": "siempre etern indefin infinit sin_fin",
        "nl": "altijd eeuwig voorgoed eindeloos oneindig",
    },
    "meanwhile": {
        "fr": "entre-temps temps pendant cependant parallèle quant tandis alors",
        "de": "inzwischen unterdessen währenddessen mittlerweile derweil während indes dabei",
        "es": "mientras tanto entretanto entre",
        "nl": "intussen ondertussen inmiddels terwijl",
    },
    "ago": {
        "fr": "il_y_a y_a voilà avant plus_tôt depuis auparavant passé dernier",
        "de": "vor her seit früher zuvor letzte",
        "es": "hace hacía atrás antes desde pasado",
        "nl": "geleden terug voor eerder vorig",
    },
    "as soon as": {
        "fr": "dès aussitôt sitôt quand lorsqu une_fois",
        "de": "sobald sowie wenn nachdem gleich",
        "es": "cuanto pronto apenas nada_más una_vez al",
        "nl": "zodra meteen als wanneer",
    },
    "in advance": {
        "fr": "avance préalable préalab d'avance amont avant prévenir",
        "de": "voraus vorher vorab vorzeitig im_Vorfeld zuvor",
        "es": "antelación antemano adelanta anticip previ",
        "nl": "tevoren vooraf voren eerder",
    },
    "last week": {"fr": "semaine huit_jours", "de": "woche", "es": "semana", "nl": "week"},
    "last month": {"fr": "mois", "de": "monat", "es": "mes", "nl": "maand"},
    "last year": {"fr": "an année", "de": "jahr", "es": "año", "nl": "jaar"},
    "next week": {"fr": "semaine", "de": "woche", "es": "semana", "nl": "week"},
    "next month": {"fr": "mois", "de": "monat", "es": "mes", "nl": "maand"},
    "next year": {"fr": "an année", "de": "jahr", "es": "año", "nl": "jaar"},
    "this morning": {"fr": "matin", "de": "morgen früh vormittag", "es": "mañana", "nl": "morgen ochtend"},
}
"""English words to the beginnings of their renderings by language."""
