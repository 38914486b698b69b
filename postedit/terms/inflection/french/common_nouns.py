"""Common French nouns whose ending does not tell their gender, or tells the other, and that have one only.

Their genders are those of any French dictionary. Nouns of persons that may be of either gender
(“le capitaine”, “la capitaine”) and nouns that change their meaning with it (“le poste”, “la poste”) are
left out.
"""

from __future__ import annotations

from postedit.language.base import words

FEMININE = words("""
    affaire aile alarme amende ampoule ancre anomalie antenne archive arme arête astreinte astuce aube
    auberge autoroute averse baie banane bannière banque barque barre barrière bascule bave besogne boue
    boutique boutonnière bretelle brique brosse brume brèche cabane cachette cafetière caméra capsule
    capture caractéristique carcasse carrière cartouche casserole cassette catastrophe catégorie cave
    cellule cendre charnière charte chute coiffe colle collecte colère consigne console contrainte copie
    coque corde corne couche coupe courbe couronne crainte croisière croûte crème cuillère cuisse
    culotte cuve danse date dette devise digue diète dot douane doublure douche durée décharge
    découverte démarche ellipse empreinte encre entrave enveloppe espèce estime faille faillite faute
    fièvre flotte flèche foire fonte formule fortune foudre fougère fourche fourmi frappe fuite fève
    galère garantie gare gaufre gencive genèse glace gloire goutte grammaire grange grosseur grotte
    grève guerre guilde guirlande hache haie hanche herbe histoire hiérarchie honte horde horloge humeur
    icône idole impasse imprimante infobulle intrigue jambe jante jauge joie joue jument jungle jupe
    lacune lampe larme lime lisière loupe lumière lune lutte manivelle maquette mare marmite matière
    maxime moiteur molécule monnaie mosaïque mouche moustache moutarde mâchoire métaphore méthodologie
    nappe neige niche notice odeur olive ombrelle onglée opinion orange ouïe palette panne panoplie
    parenthèse passerelle patte paupière pelle pelote pelouse perche perle perruque perte pesanteur
    pierre pieuvre pince pioche pirogue pièce plainte planche planète plaque plume poignée pointe poire
    pompe portière poubelle poudre poule poussière poutre poésie prime prière procédure proue province
    prune puanteur pyramide pâte pépinière queue rafale rampe recette refonte retraite revue ride
    rivière robe roche rondelle roue roulette ruche rue ruse râpe récolte récompense réforme région
    réunion saisie sauvegarde savane saveur scie selle senteur seringue sirène soie sonde sortie soupape
    souris sphère statue stratégie sueur syntaxe séquence tablette tanière tarte tasse taxe teinte
    tempête tenue terre théière théorie tige toile tomate tombe tonne torche tortue toux trajectoire
    trame tranche tribu trousse truelle trêve tuile télécommande vache vaisselle valve variante vente
    verrière veste victoire vie vigne vignette virgule vitre voûte zone âme école écorce émeute énergie
    énigme épaisseur épaule épice épingle époque épreuve équation étagère étincelle étiquette étoffe
    étoile étreinte île
    """)
MASCULINE = words("""
    abandon abri abîme accès acte aimant air alcool algorithme ananas ange antimoine aperçu apogée appel
    appui arbre argent arrêt art artisan aspect assaut astérisque atout attentat attrait augure autobus
    autocollant automne avenir avion axe bac bacille badge bain balcon ballon banc bassin bastion bazar
    beurre bijou bilan biscuit bisou bloc blé bogue bois bonbon bonheur booléen bord bouchon bourg
    braille brin bromure brouillon bulletin but bâton béton bœuf cache cadenas caducée café caillou
    calcul calibre camion camp canapé caractère carburant carbure carré carton catalogue cauchemar
    certificat chagrin champ champignon changement chanoine chapitre charbon chargeur chemin cheveu
    chiffrement chlorure chocolat chèque chèvrefeuille chêne cidre ciel cimetière cinéma cirque citron
    clavier climat clou codec codicille coefficient coffre coin colloque combat compilateur comportement
    compte concept concert conflit connecteur constat conteneur contenu continent contrat contrôleur
    convoi cordon correctif coryphée costume coton coup courriel couvercle crayon cri critère croquis
    cuir cuivre cyanure câble degré descripteur dessert dessin destin diagramme diamant diamètre
    diaporama dictionnaire didacticiel dimanche dispositif doigt domaine domicile dos dossier drap débat
    déclencheur décor défaut défi délimiteur délire délit déluge départ dépit désert désir détour effort
    embarras emploi emprunt encodage endroit enfer enjeu ennemi ennui entrepôt entretien environnement
    envoi esprit essor estomac excès exercice exode exploit exécutable fantôme fax fer feu fichier film
    flacon flux foin football forfait format formulaire fossé foyer fracas fruit gabarit gain gant
    garçon gaz gazon gel genou genre gestionnaire givre glaçon glossaire golf gorille gouffre grain
    graphique greffon groupe habit hameçon hamster hiver homme horaire horodatage humour hyménée
    hyperlien héros hôtel incident inconvénient ingrédient instant instantané interpréteur intervalle
    itinéraire jade jardin jargon jeton jeu jeudi joyau juin jus labyrinthe lait laser libellé lien lieu
    linge lit litre loisir lundi luxe légume magasin maillon malheur manuel mappage marbre marché mardi
    matelas matin matériau matériel mausolée maître mensonge menu mercredi mercure message meuble
    micrologiciel microphone midi miel milieu mille millefeuille millimètre minuit miracle modem modèle
    moine monde monstre mot motif moulin mouton moyen mystère mélange mérite métro nerf neurone nez nid
    nom nord noyau numéro nœud océan oignon ongle orchestre oreiller organe oubli outil oxygène pain
    palais pantalon papillon paradis paragraphe paramètre parasite pare-brise parfum pari parjure
    partitionnement passeport patrimoine pays peigne permis peuple phare phénomène piano pied pilote
    piège plafond plaisir plancher plantage plomb plâtre pneu poids poisson poivre porc port portemine
    potager pouce poumon pourboire printemps privilège problème processus procédé profit programme
    prologue propos prototype proverbe préavis précipice prédicat préfixe prénom puits pupitre pygmée
    pépin périgée périmètre périphérique pôle quadrille quai quantum quartette quintette rabais
    raccourci radar radis raisin rang rapport rayon redimensionnement refrain refus rein remède repas
    repère requin respect ressort restaurant revenu rhume riz rocher roman ruban rythme récipient récit
    référencement régime répertoire répit résidu résultat résumé rêve rôle sable sac salaire salon
    samedi sapin savon scandale scarabée schéma script scrutin secteur sel semestre serpent serveur
    signal sirop site siège somnifère souci souhait soupçon souvenir sport store stylo sucre sud suffixe
    sulfure supermarché superutilisateur support surnom symptôme syndicat synonyme système séjour
    sémaphore talent tambour tampon tapis tarif tas taxi temple terme terrain territoire texte thème thé
    théâtre tigre timbre tir tissu titre toit tonnerre torse tourbillon tournevis train trait trampoline
    transfert transport triangle trimestre tronc trou trouble truc trésor tunnel tutoriel tuyau type
    univers vacarme vaccin vallon vaudeville vendredi vent ventre verger verre verrou vertige vestiaire
    vice vidage vinaigre virus volant volcan volume vélo wagon yaourt zoo échange échantillon échec
    éclair éclat écosystème écran édifice égout épi épisode équilibre étang étui œuf
    """)
