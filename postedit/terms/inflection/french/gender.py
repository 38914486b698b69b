"""The gender of a French noun by its ending, and the words that go against the rule.

Endings after Grevisse, *Le bon usage*, on the gender of nouns by suffix. An ending that is right less than
nineteen times in twenty is left out: such a noun has no gender here unless it is listed.
"""

from __future__ import annotations

from postedit.language.base import words
from postedit.terms.entry import Gender
from postedit.terms.inflection.french.common_nouns import FEMININE, MASCULINE

_FEMININE = words("""
    page image plage cage rage nage eau peau fin main part fois voix croix paix forêt nuit clé clef soif mer
    loi vertu erreur valeur couleur largeur longueur hauteur profondeur lueur faveur peur rumeur douleur
    chaleur grandeur rigueur vigueur lenteur teneur ampleur ardeur fleur sœur leçon façon chanson maison
    raison saison boisson prison comparaison combinaison livraison terminaison trahison liaison note carte
    porte boîte liste tâche branche base phrase classe case course table étude tête fête bête piste feuille
    file pile fille famille ville taille salle échelle boucle règle étape équipe trappe grappe cible
    bibliothèque marque pratique technique métrique politique statistique logique musique rubrique fabrique
    clique requête enquête conquête bande demande commande méthode période onde seconde minute heure semaine
    journée année chaîne plaine scène peine haine plateforme plate-forme forme norme firme ferme somme pomme
    gamme flamme panne personne colonne vanne puce source ressource force place trace face surface interface
    préface menace annonce réponse dépense défense offense bourse réserve preuve rive dérive perspective
    initiative alternative tentative directive offensive mise prise entreprise crise analyse synthèse
    hypothèse thèse pause cause clause chose dose rose sauce chance voie proie plaie charge marge ligne
    campagne montagne consigne ligue langue vague blague bague fatigue droite gauche brèche recherche
    approche fiche poche touche souche couche attente rente vente entente pente plante suite fuite visite
    limite réussite conduite route écoute alerte perte découverte offre ombre chambre lettre fenêtre
    rencontre montre aide vidéo radio photo moto app appli démo stack keynote newsletter roadmap startup
    start-up issue release pull-request task story feature checklist playlist timeline hotline team
    interview battle hype api url ia faq pr mr ux ui pipette batterie cabine plongée soirée bougie avocate
    défenseuse breadboard librairie
    """)
_MASCULINE = words("""
    comité côté été traité pâté député comté arrêté karaté silence murmure squelette grade stade génie
    incendie parapluie musée lycée trophée interlude prélude magazine domaine article poste mode mur point
    cas temps bras pas corps travail code contexte texte titre rôle contrôle site livre cadre chiffre nombre
    membre centre filtre registre message programme problème système thème poème schéma diagramme terme
    groupe type principe exemple modèle cycle siècle module véhicule angle cercle muscle obstacle spectacle
    service exercice bénéfice commerce indice espace prétexte compte doute geste reste test contraste disque
    risque masque moteur bruit guide podcast blog bug talk meetup workshop hackathon framework feedback
    commit cloud cluster container token sprint ticket thread stream live replay stand pitch hub hook script
    snippet plugin buzz quiz podium forum album logo studio scénario ratio zéro numéro micro dépôt dossier
    fichier papier métier ordre logiciel outil fil profil avril conseil réveil appareil soleil œil choix
    prix avis pays mois colis processus compromis accès succès procès progrès congrès retour jour amour four
    parcours concours discours recours débit crédit circuit produit délai essai relais lac parc trafic
    public diagnostic plaidoyer loyer coût goût bout début salut statut attribut bouton menton ton son
    pardon don jalon talon pont mont front affront pair vol col protocole symbole pétrole monopole plan
    écran cran élan lien bien moyen examen gardien data-store datastore webinaire séminaire commentaire
    dictionnaire inventaire anniversaire exemplaire scénariste ido internet iot kiosque navire insecte amas
    nuage engagement butin rachat achat avocat panneau panel marketing endpoint payload lightning défenseur
    haut-parleur locuteur évangélisateur prédicateur fournisseur refactoring backend frontend pod postmortem
    rollback boilerplate rendez-vous
    """)
_FEMININE_ENDINGS = (
    *("tion", "sion", "xion", "té", "tié", "ance", "ence", "ure", "ette", "esse", "logie", "nomie", "phie"),
    *(
        "erie",
        "ude",
        "euse",
        "trice",
        "ade",
        "ée",
        "ielle",
        "aille",
        "ienne",
        "ise",
        "ille",
        "rie",
        "nie",
        "ine",
    ),
)
_MASCULINE_ENDINGS = (
    *("age", "ment", "eau", "isme", "ier", "oir", "teur", "seur", "ogramme", "ing", "ware", "et", "ot", "al"),
    *("ail", "eil", "il", "ard", "ieur"),
)
# Nouns of persons, whose gender is the person's: the term base gives them none.
_EPICENE = words("""
    advocate manager engineer developer speaker leader lead maker owner evangelist adopter devrel
    contributor évangéliste responsable architecte collègue spécialiste journaliste pilote stagiaire
    bénévole partenaire adversaire gestionnaire artiste analyste data-analyst staff user freelance head
    athée camarade capitaine chef nomade otage professeur
    """)


def is_epicene(word: str) -> bool:
    """Tell whether ``word``, in the singular or plural, names a person of either gender without changing."""
    return not _EPICENE.isdisjoint(_forms(_bare(word)))


def gender_of(word: str) -> Gender | None:
    """Give the gender of a noun in the singular or plural, None where neither list nor ending tells."""
    return next((found for form in _forms(_bare(word)) if (found := _listed(form))), None) or _by_ending(
        _bare(word)
    )


def _bare(word: str) -> str:
    return word.casefold().replace("oe", "œ") if "oeu" in word.casefold() else word.casefold()


def _forms(word: str) -> list[str]:
    forms = [word]
    if word.endswith("aux"):
        forms += [word[:-3] + "al", word[:-3] + "ail", word[:-1]]
    elif word[-1:] in {"s", "x"}:
        forms.append(word[:-1])
    return forms


def _listed(word: str) -> Gender | None:
    if word in _FEMININE or word in FEMININE:
        return Gender.FEMININE
    return Gender.MASCULINE if word in _MASCULINE or word in MASCULINE else None


def _by_ending(word: str) -> Gender | None:
    if is_epicene(word):
        return None
    for form in reversed(_forms(word)):
        if form.endswith(_FEMININE_ENDINGS):
            return Gender.FEMININE
        if form.endswith(_MASCULINE_ENDINGS):
            return Gender.MASCULINE
    return None
