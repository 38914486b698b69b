"""French adjectives: where they stand, and the forms that no rule gives.

After Grevisse, *Le bon usage*.
"""

from __future__ import annotations

from postedit.language.base import words

# Adjectives that stand before the noun, in the masculine singular (Grevisse, on the place of the epithet).
PRENOMINAL = words("""
    bon grand petit nouveau beau vieux premier dernier prochain autre même vrai gros joli mauvais jeune long
    seul meilleur propre simple ancien certain fameux excellent superbe véritable énorme deuxième second
    troisième quatrième cinquième dixième haut faux fausse nombreux incroyable formidable rapide court
    moindre pire bref ultime célèbre tel différent divers large fort magnifique double triple possible
    principal
    """) - {"fausse"}
IRREGULAR = {
    **{
        "bon": "bonne",
        "gros": "grosse",
        "long": "longue",
        "faux": "fausse",
        "beau": "belle",
        "vieux": "vieille",
    },
    **{"nouveau": "nouvelle", "fou": "folle", "mou": "molle", "public": "publique", "blanc": "blanche"},
    **{"sec": "sèche", "franc": "franche", "frais": "fraîche", "doux": "douce", "complet": "complète"},
    **{
        "discret": "discrète",
        "concret": "concrète",
        "secret": "secrète",
        "inquiet": "inquiète",
        "gentil": "gentille",
    },
    **{
        "favori": "favorite",
        "bref": "brève",
        "net": "nette",
        "épais": "épaisse",
        "gras": "grasse",
        "bas": "basse",
    },
    **{
        "obsolet": "obsolète",
        "grec": "grecque",
        "dû": "due",
        "nul": "nulle",
        "pareil": "pareille",
        "las": "lasse",
    },
    **{"supérieur": "supérieure", "meilleur": "meilleure", "majeur": "majeure", "mineur": "mineure"},
    **{
        "intérieur": "intérieure",
        "extérieur": "extérieure",
        "antérieur": "antérieure",
        "ultérieur": "ultérieure",
    },
    **{
        "inférieur": "inférieure",
        "postérieur": "postérieure",
        "senior": "senior",
        "junior": "junior",
        "clé": "clé",
    },
}
BEFORE_VOWEL = {"nouveau": "nouvel", "beau": "bel", "vieux": "vieil", "fou": "fol"}
FLAT_PLURALS = frozenset({"final", "fatal", "banal", "naval", "natal", "bancal"})
# Adjectives that stand behind the noun and that no ending shows, in the masculine singular.
POSTNOMINAL = words("""
    profond gratuit ouvert libre simple rapide lent fort court long complet précis récent important
    intéressant excellent différent suivant précédent existant courant privé public mauvais neuf clair
    facile difficile utile sûr seul entier particulier régulier prochain humain distant présent captivant
    passionnant fascinant brillant latent urgent permanent fréquent évident intelligent cohérent pertinent
    puissant parlant vivant payant convaincant dur froid chaud riche pauvre léger lourd secret concret
    discret bref net propre moderne jeune vieux solide souple mobile stable unique commun plein vide rond
    carré haut bas large étroit blanc noir rouge vert frais doux sec faux exact parfait imparfait intense
    dense immense énorme senior junior clé inédit externe interne approfondi réussi suivi fini défini averti
    garanti choisi bâti réuni rempli établi enrichi connu inconnu perdu vendu tendu attendu prévu reçu lu su
    vu tenu obtenu maintenu venu rendu répandu éclair mis permis promis soumis requis acquis compris surpris
    appris écrit décrit inscrit fait refait inclus conclus couvert offert découvert souffert construit
    produit conduit traduit réduit introduit joint
    """) - {"éclair"}
ENDINGS = ("ique", "el", "al", "if", "eux", "able", "ible", "aire", "ien", "ois", "teur")
NOUNS = words("""
    mois journal canal total tarif motif objectif public service travail plupart matériel logiciel
    article guide
    """)
