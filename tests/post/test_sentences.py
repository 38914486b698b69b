"""Sentences: hand-made cases in five languages, laws that hold for every text, and an oracle.

In the cases a ``|`` stands where a sentence must end; it is taken out before the text is cut.
"""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import choppa
import pytest
from choppa import SrxDocument, SrxTextIterator
from hypothesis import given, settings
from hypothesis import strategies as st

from postedit.post.sentences import split

ENGLISH = [
    "We ship today.| The docs are next.",
    "Is it fast?| Yes!| It is.",
    "Really?!| I had no idea...| None at all.",
    "Dr. Lee met Mrs. Jones at 5 p.m. in St. Louis.| They talked.",
    "Use a linter, e.g. Ruff, or a type checker, i.e. Mypy.| Both help.",
    "It runs on boards, sensors, etc.| The rest follows.",
    "She works for Acme Inc. in Boston.| He does not.",
    "He moved to the U.S. in May.| She stayed.",
    "The U.S. Army uses it.| So do we.",
    "Version 2.0.1 costs $3.50 a month.| That is cheap.",
    "See www.example.com for more.| Then edit main.py and go.",
    "Read https://example.com/a.b?c=d.| Then come back.",
    "J. R. R. Tolkien wrote it.| We read it.",
    "He said “stop.”| Then he left.",
    '"Are you there?" she asked.| Nobody was.',
    "It broke (again.)| We fixed it.",
    'The "U.S." Army and (approx.) Five others, *e.g.* Ruff.| That is all.',
    "**This is bold.**| This is not.",
    "_Done._| *Next.*| Last.",
    "See [the docs.](https://example.com/a_(b).html)| Then start.",
    "Run `git add . && ls. Now`.| Then commit.",
    "Call `foo.`and wait.| Good.",
    "I said no.| See no. 5 for why, and fig. 3.",
    "Wait . . . what was that?| Nothing.",
    "Well… maybe not.| We shall see…| Later.",
    "It works.\u00a0Once I tried.".replace("\u00a0", "|\u00a0"),
    "It works! 🎉| Next one :-)",
    "Done. :tada:| Now rest.",
    "🚀 Fast.| 🔒 Safe.| 🎉 Fun.",
    "First line.\nstill of the".replace(".\n", ".|\n") + " same post.",
    "A line that\nbreaks in the middle.  \n|And a hard one.\\\n|Last.",
    "Everyone left early.| nobody saw the machine lose a capital.",
    "1. Install it.| Then run it.",
    "Three things: Speed, size and cost.| That is all.",
    "See the note.[^1]| And the other one.[2]| Good.",
    "One.<br>|Two.<br/>|Three.",
    "Use .NET.| Node.js is fine too.",
    'An <img alt="One. Two." src="a.png"> image.| Text.',
    'A {{< figure caption="One. Two." >}} figure.| Text.',
    "A title\n\n|A paragraph",
    "A title\r\n\r\n|a paragraph.\\\r\n|Another.",
    "We use Python 3.| The rest is easy.",
    "Run it.| `npm test` must pass.| iOS is next.",
]
FRENCH = [
    "Nous publions ce soir.| La suite demain.",
    "Est-ce rapide ?| Oui !| Très rapide.",
    "Est-ce rapide\u00a0?| Oui\u202f!| Très rapide.",
    "Vraiment ?!| Je ne savais pas...| Pas du tout.",
    "M. Durand et Mme. Petit sont là.| Le Dr. Martin aussi.",
    "M. Le Goff arrive.| Il est tard.",
    "J.-P. Dupont est venu.| Sa sœur aussi.",
    "Un outil, p. ex. Vale, suffit.| Il est libre.",
    "Des capteurs, des cartes, etc.| Le reste suit.",
    "Des capteurs, des cartes, etc. pour la maison.| Le reste suit.",
    "Il naquit en 52 av. J.-C. à Rome.| Il mourut ailleurs.",
    "La version 3.14 coûte 2.50 euros.| C'est peu.",
    "Voir l'art. 5 et la fig. 2 p. 12.| Puis revenir.",
    "Il aime l'art.| Elle aussi.",
    "Elle a dit « stop. »| Puis elle est partie.",
    "Elle a dit «\u00a0stop.\u00a0»| Puis elle est partie.",
    "« Qui est là ? » demanda-t-elle.| Personne.",
    "« Qui est là\u00a0?\u00a0»| Personne ne répondit.",
    "C'est **fini.**| Enfin.",
    "Lisez [la page.](https://example.com)| Ensuite, codez.",
    "Attention : Les majuscules ne coupent rien.| Voilà.",
    "Il attend… puis il part.| Elle reste…| Lui non.",
    "Bravo ! 🎉| La suite arrive.",
    "Ça marche.|\u00a0Une fois testé.",
    "Une phrase finit.| la machine a perdu une majuscule.",
    "Lancez `npm i. Puis` maintenant.| Attendez.",
    "1. Installez.| Puis lancez.",
    "Rendez-vous sur example.org.| On y parle de Node.js et de main.py.",
    "Il a dit (non !) et il est parti.| Fin.",
    "Le n. 5 est sorti.| Le voici.",
    "Allez-y.| Elle vient du R.-U. et de l'O.N.U. depuis hier.| Ah.",
]
GERMAN = [
    "Das ist gut.| Das auch.",
    "Am 3. Oktober wird gefeiert.| Danach nicht mehr.",
    "Werkzeuge, z. B. Ruff oder z.B. Mypy, helfen.| Sie sind frei.",
    "Das heißt, d. h. Arbeit für alle.| So ist es.",
    "Sensoren bzw. Platinen usw. gibt es hier.| Die sind billig.",
    "Er hat Sensoren, Platinen usw.| Das reicht.",
    "Dr. Meier und Prof. Schulz kommen.| Sie bleiben.",
    "„Ist das so?“ fragte er.| Ja.",
    "Er sagte: „Das ist so.“| Dann ging er.",
    "Es kostet 2,5 Mio. Euro.| Das ist viel.",
    "Im Jahr 2019. war Schluss.".replace(". war", ".| War"),
    "Siehe Abb. 3 und Kap. 4.| Dann weiter.",
    "Das ist das 2. Mal.| Es ist genug.",
    "»Neu.« steht da.| Gut. »Neu« nicht.".replace("Gut. »", "Gut.| »"),
]
SPANISH = [
    "Esto es bueno.| Esto también.",
    "¿Es rápido?| ¡Sí!| ¿Seguro?",
    "El Sr. García y la Dra. López llegaron.| Se quedaron.",
    "Vive en EE. UU. desde mayo.| Le gusta.",
    "Sensores, placas, etc.| El resto sigue.",
    "Una herramienta, p. ej. Vale, basta.| Es libre.",
    "Véase la pág. 12 y el núm. 5.| Luego vuelva.",
    "Dijo: «Basta».| Luego se fue.",
    "Nació en 52 a. C. en Roma.| Murió allí.",
    "Bueno... ya veremos.| Ahora no.",
    "Cuesta 3.50 euros.| ¿Es caro?",
]
DUTCH = [
    "Dit is goed.| Dat ook.",
    "Is het snel?| Ja!| Heel snel.",
    "Dhr. Jansen en mevr. de Vries komen.| Ze blijven.",
    "Gereedschap, bijv. Ruff, helpt.| Het is vrij.",
    "Sensoren, borden, enz.| De rest volgt.",
    "Dat is d.w.z. Nederlands.| Het klopt.",
    "Zie afb. 3 en blz. 12.| Dan verder.",
    "Hij zei: “Stop.”| Toen ging hij.",
    "Het duurt max. 5 minuten.| Dat is kort.",
    "Dat was op 3.| Het was koud.",
    "Nou… misschien.| We zullen zien.",
]
CASES = [
    (code, case)
    for code, cases in {"en": ENGLISH, "fr": FRENCH, "de": GERMAN, "es": SPANISH, "nl": DUTCH}.items()
    for case in cases
]


def cut(text: str, language: str = "en", protected: tuple[tuple[int, int], ...] = ()) -> list[str]:
    """Give the sentences themselves."""
    return [text[start:end] for start, end in split(text, language, protected)]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_cases(language: str, case: str) -> None:
    """A paragraph is cut where a careful reader would cut it."""
    assert cut(case.replace("|", ""), language) == [part.strip() for part in case.split("|")]


def test_empty() -> None:
    """A text without anything but white space has no sentence."""
    assert split("", "en") == []
    assert split(" \n\u00a0", "fr") == []


def test_offsets_are_trimmed() -> None:
    """Offsets count code points of the text as given, without the white space around a sentence."""
    assert split("  😀 One.\n  Two. ", "en") == [(2, 8), (11, 15)]


def test_protected_ranges_stay_whole() -> None:
    """No boundary falls where the caller forbids it, and the others stay."""
    text = "One. Two. Three."
    assert cut(text, protected=((2, 6),)) == ["One. Two.", "Three."]
    assert cut(text, protected=((9, 10), (4, 5), (0, 4))) == ["One.", "Two.", "Three."]


def test_unknown_language() -> None:
    """A language that postedit knows nothing of is cut by the common rules."""
    assert cut("Ciao. Come va? Bene.", "it") == ["Ciao.", "Come va?", "Bene."]
    assert cut("今日は晴れ。明日も。", "ja") == ["今日は晴れ。", "明日も。"]


def test_region_is_ignored() -> None:
    """A code with a region is cut like its language."""
    assert cut("M. Roy est là. Il parle.", "fr-CA") == ["M. Roy est là.", "Il parle."]


PIECES = st.sampled_from(
    [
        *" .!?…:;,«»\"'()[]{}<>*_`\\\n\t\u00a0\u202f#|-1aAéÉ🎉",
        ". ",
        " M. ",
        "etc. ",
        "](",
        "```",
        "<br>",
        "。",
        "e.g. ",
    ]
)


@settings(max_examples=400, deadline=None)
@given(
    text=st.one_of(st.lists(PIECES, max_size=60).map("".join), st.text(max_size=80)),
    language=st.sampled_from(["en", "fr", "de", "es", "nl", "xx"]),
    protected=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=3),
)
def test_laws(text: str, language: str, protected: list[tuple[int, int]]) -> None:
    """Spans are ordered, trimmed, disjoint, lose nothing but white space and respect protection."""
    spans = split(text, language, protected)
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
    assert "".join("".join(text[s:e] for s, e in spans).split()) == "".join(text.split())
    for (_, end), (start, _) in pairwise(spans):
        assert not any(low < cut_at < high for low, high in protected for cut_at in (end, start))
    assert split(text, language, protected) == spans


HOSTILE = {
    "dots": "." * 100_000,
    "spaced dots": ". " * 50_000,
    "initials": "a. " * 50_000,
    "opening links": ".](" * 50_000,
    "nested parentheses": "](()" * 50_000,
    "many parentheses": ".](" + "()" * 100_000,
    "backticks": "".join("`" * (n % 300) + " " for n in range(1_500)),
    "tags": ". <a" * 50_000,
    "braces": "{{" * 100_000,
    "brackets": ". ((((((((((((((((((((" * 10_000,
    "line breaks": "\n \n " * 50_000,
    "spaces": (".a" + " " * 5_000) * 100,
    "emoji": "🎉" * 100_000 + ". 🎉" * 20_000,
    "abbreviations": "e.g. " * 50_000,
    "long word": "a" * 1_000_000 + ". B",
    "no words": "- . " * 50_000,
    "marks": "?!" * 100_000 + " »" * 10_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_is_linear_on_hostile_text(name: str) -> None:
    """Text made to trip a backtracking expression takes a moment, not minutes."""
    began = time.process_time()
    split(HOSTILE[name], "fr")
    assert time.process_time() - began < 10  # measured: below 0.6 s; quadratic would be minutes


def test_five_megabytes_in_one_line() -> None:
    """One line of 5 MB is cut into all its sentences in seconds."""
    text = "This is a sentence of some length. " * 143_000
    began = time.process_time()
    assert len(split(text, "en")) == 143_000
    assert time.process_time() - began < 30  # measured: 1.4 s


PARAGRAPHS = {
    "en": [
        "Last week we gave a talk in Denver. Mr. Smith came late, as he always does! Why did nobody wait? "
        "The room holds 3.5 times more people than it did in 2019. We showed version 2.1 of the library. "
        "It reads files, sockets, etc. and writes reports. You can find it at example.com today. "
        "Prof. Jones asked a question. “Does it scale?” he wanted to know. We think so.",
        "Our sensor sends a value every second. The broker keeps it for a day. After that, it is gone! "
        "Do you need it longer? Then write it to a database. Dr. Wu wrote a guide about it, e.g. for "
        "beginners. She tested five boards. None of them failed. We were surprised... But happy.",
        "I wrote this post on a train. The network was slow. Each commit took a minute! Was it worth it? "
        "I believe so. The tests pass, the docs are built, and the release is out. Thanks to everyone.",
    ],
    "fr": [
        "La semaine dernière, nous étions à Lyon. M. Martin est arrivé en retard, comme toujours ! Pourquoi "
        "personne n'a attendu ? La salle contient 3,5 fois plus de monde qu'en 2019. Nous avons montré la "
        "version 2.1 de la bibliothèque. Elle lit des fichiers, des flux, etc. et produit des rapports. "
        "Le Dr. Petit a posé une question. « Est-ce que ça passe à l'échelle ? » voulait-il savoir. Oui.",
        "Notre capteur envoie une valeur par seconde. Le serveur la garde un jour. Ensuite, elle disparaît ! "
        "Vous en avez besoin plus longtemps ? Alors écrivez-la dans une base. Mme Leroy en a fait un guide. "
        "Elle a essayé cinq cartes. Aucune n'est tombée en panne. Nous étions surpris... Mais contents.",
        "J'ai écrit cet article dans un train. Le réseau était lent. Chaque envoi prenait une minute ! Cela "
        "en valait-il la peine ? Je le crois. Les tests passent, la documentation est prête. Merci à tous.",
    ],
    "de": [
        "Letzte Woche waren wir in Berlin. Dr. Meier kam zu spät, wie immer! Warum hat niemand gewartet? Der "
        "Saal fasst 3,5-mal mehr Leute als früher. Am 3. Oktober war er voll. Wir haben die Version 2.1 "
        "gezeigt. Sie liest Dateien, z. B. Protokolle, und schreibt Berichte. Das gefällt uns.",
        "Unser Sensor sendet jede Sekunde einen Wert. Der Server behält ihn einen Tag. Danach ist er weg! "
        "Brauchst du ihn länger? Dann schreib ihn in eine Datenbank. Wir haben fünf Platinen bzw. Module "
        "getestet. Keine fiel aus. Wir waren überrascht.",
    ],
    "es": [
        "La semana pasada estuvimos en Madrid. El Sr. García llegó tarde, como siempre. ¿Por qué no esperó "
        "nadie? ¡La sala estaba llena! Mostramos la versión 2.1 de la biblioteca. Lee archivos y escribe "
        "informes. La Dra. López hizo una pregunta. Nos gustó mucho.",
        "Nuestro sensor envía un valor por segundo. El servidor lo guarda un día. Después desaparece. "
        "¿Lo necesita más tiempo? Escríbalo en una base de datos. Probamos cinco placas. Ninguna falló.",
    ],
    "nl": [
        "Vorige week waren we in Utrecht. Dr. Jansen kwam te laat, zoals altijd! Waarom wachtte niemand? De "
        "zaal was vol. We lieten versie 2.1 van de bibliotheek zien. Ze leest bestanden, bijv. logboeken, en "
        "schrijft rapporten. Dat vinden we mooi.",
        "Onze sensor stuurt elke seconde een waarde. De server bewaart die een dag. Daarna is ze weg! Heb je "
        "haar langer nodig? Schrijf haar dan in een database. We hebben vijf borden getest. Geen viel uit.",
    ],
}


@pytest.fixture(scope="module")
def oracle() -> SrxDocument:
    """LanguageTool's rules, which have nothing in common with ours."""
    return SrxDocument(ruleset=str(Path(choppa.__file__).parent / "data/srx/languagetool_segment.srx"))


@pytest.mark.parametrize("language", PARAGRAPHS)
def test_agrees_with_languagetool(oracle: SrxDocument, language: str) -> None:
    """At least 95 of 100 boundaries of plain prose are also those of LanguageTool's rules."""
    ours: set[tuple[int, int]] = set()
    theirs: set[tuple[int, int]] = set()
    for number, text in enumerate(PARAGRAPHS[language]):
        ours |= {(number, end) for _, end in split(text, language)}
        at = 0
        for sentence in SrxTextIterator(oracle, f"{language}_two", text):
            at += len(sentence)
            theirs.add((number, len(text[:at].rstrip())))
    assert len(theirs) > 12  # the oracle did cut something
    assert len(ours & theirs) / len(ours | theirs) >= 0.95, sorted(ours ^ theirs)
