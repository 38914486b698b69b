"""Infinitives, participles and adverbs of French, as far as endings do not tell them."""

from __future__ import annotations

from postedit.language.base import words

INFINITIVES = words("""
    être avoir faire refaire défaire dire redire lire relire écrire décrire inscrire réécrire voir revoir
    prévoir recevoir percevoir apercevoir concevoir devoir pouvoir vouloir savoir valoir venir devenir
    revenir prévenir parvenir intervenir convenir tenir obtenir maintenir contenir retenir soutenir
    entretenir appartenir prendre apprendre comprendre reprendre entreprendre surprendre mettre permettre
    promettre remettre soumettre transmettre admettre commettre omettre rendre vendre attendre entendre
    étendre défendre dépendre descendre répondre perdre répandre fondre confondre correspondre rompre
    interrompre battre combattre croire boire connaître reconnaître apparaître disparaître paraître naître
    conduire produire réduire traduire construire reconstruire détruire introduire déduire séduire
    reproduire suivre poursuivre vivre survivre rire sourire plaire taire extraire distraire craindre
    joindre rejoindre atteindre éteindre peindre contraindre restreindre résoudre conclure inclure exclure
    finir choisir réussir fournir définir redéfinir garantir établir remplir agir réagir réfléchir
    investir avertir convertir grandir grossir vieillir saisir réunir unir nourrir bâtir bénir punir
    élargir enrichir éclaircir ralentir accomplir approfondir aboutir subir finir fleurir partir repartir
    sortir ressortir sentir ressentir dormir servir desservir courir parcourir recourir mourir ouvrir
    découvrir couvrir offrir souffrir cueillir accueillir fuir conquérir acquérir requérir asseoir falloir
    pleuvoir recueillir démolir franchir surgir rétablir envahir trahir maigrir vomir
    """)
"""Infinitives that do not end in ``-er``."""

NOT_INFINITIVES = words("""
    hiver fer mer cancer danger boulanger premier dernier entier léger étranger hier cher fier amer métier
    dossier fichier papier cahier clavier quartier atelier février janvier chantier courrier escalier
    casier particulier régulier singulier familier financier policier ouvrier pompier passager messager
    berger verger oranger foyer loyer déjeuner dîner souper goûter super hyper inter cyber boucher rocher
    clocher archer enfer ver cuiller palier panier pilier tablier sentier grenier calendrier banquier
    héritier guerrier routier portier pionnier prisonnier cuisinier jardinier infirmier chevalier cavalier
    collier soulier bouclier courtier rentier viager mensonger potager ménager horloger usager éther laser
    master poster
    """)
"""Words in ``-er`` that are nouns or adjectives, in texts more often than verbs."""

PARTICIPLES = words("""
    été eu fait refait défait dit redit lu relu écrit décrit inscrit réécrit vu revu prévu reçu perçu
    aperçu conçu dû pu voulu su valu venu devenu revenu parvenu intervenu tenu obtenu maintenu contenu
    retenu soutenu appartenu pris appris compris repris entrepris surpris mis permis promis remis soumis
    transmis admis rendu vendu attendu entendu étendu défendu dépendu descendu répondu perdu répandu fondu
    confondu correspondu rompu interrompu battu combattu cru bu connu reconnu apparu disparu paru né
    conduit produit réduit traduit construit reconstruit détruit introduit suivi poursuivi vécu survécu ri
    souri plu craint joint rejoint atteint éteint peint résolu conclu inclus fini choisi réussi fourni
    défini garanti établi rempli agi réagi réfléchi investi averti converti grandi saisi réuni uni nourri
    bâti parti reparti sorti ressorti senti ressenti dormi servi couru parcouru mort ouvert découvert
    couvert offert souffert accueilli acquis
    """)
"""Masculine singular participles that do not end in ``-é``."""

ADVERBS = words("""
    pas plus jamais rien déjà bien mal mieux aussi encore toujours souvent peut-être vraiment juste même
    donc enfin ensuite alors ainsi seulement très trop beaucoup peu assez presque tout toute tous un peu
    fait surtout plutôt quand soudain parfois bientôt longtemps hier aujourd'hui maintenant
    """)
"""Adverbs that stand between a verb and what belongs to it, besides those in ``-ment``."""
