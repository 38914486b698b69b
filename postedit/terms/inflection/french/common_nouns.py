"""Common French nouns whose ending does not tell their gender, and that have one gender only.

Their genders are those of any French dictionary. Nouns of persons and nouns that change their meaning with
their gender (“le poste”, “la poste”) are left out.
"""

from __future__ import annotations

from postedit.language.base import words

FEMININE = words("""
    affaire aile amende ampoule ancre antenne arme astuce aube auberge autoroute averse baie banane
    bannière banque barque barre barrière bascule bave besogne boue boutique bretelle brique brosse brume
    cabane cafetière caméra capsule caractéristique carcasse carrière cartouche casserole catastrophe
    cave cellule cendre chute coiffe colle colère contrainte copie coque corde corne coupe couronne
    crainte croisière croûte crème cuillère cuisse culotte cuve danse date digue diète douane douche
    encre enveloppe espèce estime faillite faute fièvre flotte flèche foire fortune foudre fougère
    fourche fourmi fève galère garantie gare gaufre gencive genèse glace gloire goutte grange grotte
    grève guerre guirlande hache haie hanche herbe histoire hiérarchie honte horde horloge humeur icône
    idole impasse imprimante intrigue jambe jante jauge joie joue jungle jupe lacune lampe larme lime
    lisière loupe lumière lune lutte manivelle mare marmite matière maxime molécule monnaie mouche
    moustache moutarde mâchoire métaphore nappe neige niche odeur olive ombrelle opinion orange ouïe
    panoplie patte paupière pelle pelote pelouse perche perle perruque pierre pieuvre pince pioche
    pirogue pièce plainte planche planète plaque plume pointe poire pompe portière poubelle poudre poule
    poussière poutre poésie prime prière proue province prune pyramide pâte pépinière queue rafale rampe
    refonte retraite revue ride rivière robe roche rondelle roue ruche rue ruse râpe récolte récompense
    réforme réunion savane saveur scie selle seringue sirène soie sonde sortie soupape souris sphère
    statue sueur syntaxe tanière tarte tasse taxe teinte tempête tenue terre théière tige toile tomate
    tombe tonne torche tortue toux trame tranche tribu trousse truelle trêve tuile télécommande vache
    vaisselle valve verrière veste victoire vie vigne virgule vitre voûte âme école écorce émeute énergie
    énigme épaule épice épingle époque épreuve étagère étincelle étoffe étoile étreinte île
    """)
MASCULINE = words("""
    abandon abri abîme acte aimant air alcool ananas ange aperçu appel appui arbre argent arrêt art
    artisan aspect assaut atout attentat attrait autobus autocollant automne avenir avion axe bac badge
    bain balcon ballon banc bassin bazar beurre bijou bilan biscuit bisou blé bois bonbon bonheur bord
    bouchon bourg brin brouillon bulletin but bâton béton bœuf cadenas café caillou calibre camion camp
    canapé caractère carburant carré carton cauchemar chagrin champ champignon chapitre charbon chef
    chemin cheveu chocolat chèque chêne cidre ciel cimetière cinéma cirque citron climat clou coffre coin
    colloque combat concert conflit constat conteneur continent contrat convoi cordon correctif costume
    coton coup courriel couvercle crayon cri critère croquis cuir cuivre câble degré dessert dessin
    destin diamant diamètre dimanche dispositif doigt domicile dos drap débat déclencheur décor défaut
    défi délire délit déluge départ dépit désert désir détour effort embarras emploi emprunt endroit
    enfer enjeu ennemi ennui entrepôt entretien envoi esprit essor estomac excès exode exploit fantôme
    fer feu film flacon flux foin football forfait format formulaire fossé foyer fracas fruit gabarit
    gain gant garçon gaz gazon gel genou genre givre glaçon golf gouffre grain graphique habit hameçon
    hamster hiver homme horaire humour héros hôtel incident inconvénient ingrédient instant intervalle
    itinéraire jardin jargon jeton jeu jeudi joyau juin jus labyrinthe lait laser libellé lieu linge lit
    litre loisir lundi luxe légume magasin maillon malheur marbre marché mardi matelas matin matériau
    matériel maître mensonge mercredi meuble micrologiciel midi miel milieu millimètre minuit miracle
    monde monstre motif moulin mouton mystère mélange mérite métro nerf nez nid nom nord nœud océan
    oignon ongle orchestre oreiller organe oubli oxygène pain palais pantalon papillon paradis paragraphe
    paramètre parasite parfum pari passeport peigne permis peuple phare phénomène piano pied piège
    plafond plaisir plancher plomb plâtre pneu poids poisson poivre porc port potager pouce poumon
    pourboire printemps privilège procédé profit prologue propos prototype proverbe préavis précipice
    prénom puits pupitre pépin périmètre pôle quai rabais raccourci radar radis raisin rang rapport rayon
    refrain refus rein remède repas repère requin respect ressort restaurant revenu rhume riz rocher
    roman ruban rythme récipient récit régime répertoire répit résidu résultat résumé rêve sable sac
    salaire salon samedi sapin savon scandale scrutin sel semestre serpent serveur sirop siège somnifère
    souci souhait soupçon souvenir sport store stylo sucre sud supermarché support surnom symptôme
    syndicat séjour talent tambour tapis tarif tas taxi temple terrain territoire thé théâtre tigre
    timbre tir tissu toit tonnerre torse tourbillon tournevis train trait transport triangle trimestre
    tronc trou trouble truc trésor tunnel tuyau univers vacarme vaccin vallon vendredi vent ventre verger
    verre verrou vertige vestiaire vice vinaigre virus volant volcan volume vélo wagon yaourt zoo échange
    échantillon échec éclair éclat édifice égout épi épisode équilibre étang étui œuf
    """)
