extension Lexicons {
  /// What French speakers say.
  static let french = #"""
    language: fr
    words: le la les un une des et ou mais est sont de du dans pour avec sur par que qui ne pas je tu il elle
      on nous vous ils mon ma mes ce cette ces se si au aux en plus ai a été très tout c'est j'ai n'est rien
      quand comme lui même toujours sans fois depuis
    not: a_trouvé corrigé corrige réparé résolu repéré pas aucun aucune jamais sans ni non nullement point nulle plus_aucun plus_aucune
    not-after: pas jamais aucunement nullement
    through: mon ma mes du tout le la les l un une de des d est trop très vraiment si plus moindre seul seule en aussi particulièrement
      été vu eu spécialement même
    only: seulement uniquement que
    %you: tu ton ta tes te vous votre vos toi
    %car: caractère* lettre* symbole* mot mots signe* texte idéogramme* alphabet* glyphe* sinogramme*
    %etr: chinois* thaï* thai japonais* coréen* russe* arabe* hébreu* hébraïque* grec* grecque* cyrillique* hindi asiatique* ukrainien*
    %langue: suédois danois norvégien finnois tchèque hongrois grec roumain indonésien vietnamien hindi anglais* français* espagnol* allemand* italien* portugais* chinois* russe* japonais* néerlandais* polonais* turc arabe coréen*
    %milieu: milieu soudain* sans_raison parsem* mélang* au_hasard apparai* apparu* insèr* insér* tout_à_coup surgi*
    unexpected_script: de_l'arabe > dans | du_chinois > dans | du_russe > dans | du_japonais > dans | du_coréen > dans | du_thaï > dans | %car > %etr | %etr + %milieu + %car | caractère* > bizarre* | caractère* > étrange* | caractère* > étranger* | lettre* > étrang*
      | caractère* > inconnu* | autre > alphabet* | mauvais > alphabet* | autre > écriture | symbole* > étrange* | symbole* > bizarre* | kanji | sinogramme* | idéogramme*
      | alphabet > inconnu | alphabet > étranger | caractère* > illisible* | du > chinois > milieu | du > russe > milieu | mot* > en > %etr | écriture > inconnue
      | caractère* > aléatoire*
    @passe: passe passé bascul* chang* switch* saute sauté continu* revient termin* glisse
    %repond: répond* répondu écri* parle fini* réponse*
    language_switch: @passe > %langue !%car | chang* > langue* !interface !l'interface !paramètre* | langue > chang* | %repond > en > %langue !%car | mauvaise > langue | autre > langue !programmation | mélang* > langue* | mélange > %langue
      | langues > mélang* | en > %langue > au > lieu | au_lieu_de > %langue | pas > bonne > langue | @passe > en > %langue | moitié > %langue | partie > en > %langue | franglais | pas > dans > langue
    @paren: parenthèse* accolade* crochet* virgule* guillemet* point-virgule* deux-points indentation* balise* point_virgule*
    @manque: manqu* oubli* absent* non_fermé* mal_fermé* en_trop déséquilibr* fermée* fermé*
    %code: code codes script fonction* json yaml html css sql python javascript programme* xml
    %toolish: outil* tool* d'outil l'outil appel* l'appel argument*
    syntax_error: erreur* > syntaxe | faute* > syntaxe | syntaxe + incorrect* | syntaxe + invalide* | syntaxe + erreur* | @paren + manqu* | @paren + oubli* | @paren + absent* | @paren + en_trop | @paren + non_fermé* | @paren + mal | compile > pas | pas > compil* | erreur* > compilation | erreur* > parsing | json > invalide* !%toolish | json > malformé* !%toolish | json > mal_formé !%toolish | %code > invalide* !%toolish | %code > cassé* !%toolish | pas > parsable | erreur* > indentation | indentation > mauvaise | indentation + incorrecte | yaml > invalide | parseur + erreur | ne > se > parse | syntaxiquement | ? code > marche > pas | ? code > fonctionne > pas | impossible > compiler
    %meme: même mêmes identique*
    %unite: phrase* paragraphe* ligne* mot mots réponse* chose texte section* passage* bloc* point* contenu
    @encore: boucle répèt* encore toujours fois reprises continu* suite sans_arrêt sans_cesse inlassablement
    repetition: @encore > %meme > liste* | %meme > liste* + @encore | fois > %meme > liste* | @encore > %meme > %unite !question* !prompt* | %meme > %unite > répét* | répèt* > %meme | se > répèt* | répét* > %meme | répèt* > %unite | répét* > %unite | en > boucle | boucle > infinie | boucl* + %unite | %meme > %unite + @encore !question* !prompt* | tourne > rond | répétiti* | répétition* !erreur*
      | radot* | rabâch* | ressasse* | disque > rayé | n'arrête_pas > répéter | redondan* | perroquet | duplique* + %unite
    @charabia: charabia baragouin galimatias incompréhensible* incohérent* illisible* salade_de_mots décousu* inintelligible* n'importe_quoi brouillé* corrompu* embrouillé* mojibake tronçonné* absurde*
    %texte: texte mot mots phrase* réponse* grammaire accents contenu message sortie
    garbled_text: veut > rien > dire | bouts > de > mots | charabia | baragouin | galimatias | salade > mots | incompréhensible* + %texte | incohérent* + %texte | illisible* + %texte | inintelligible* | décousu* | mot* > manqu* | manqu* > mot* | mot* > absent* | mot* > en_double | mot* > doublé* | saute > mot*
      | mots > mélang* | mots > désordre | aucun > sens | pas > de > sens | sans > queue | dénué* > sens | n'a > sens | n'ont > sens | n'a_aucun_sens | n'ont_aucun_sens | texte > corrompu | accents + cass* | encodage | phrases > cassées | ? n'importe_quoi | ? incompréhensible*
      | ? incohérent* | mots + hasard | grammaire + cassée
    @coupe: coupé* coup* tronqu* interrompu* interromp* inachevé* incomplèt* incomplet* arrêt* s'arrêt* stopp* termin* fini*
    %moitie: milieu moitié brutalement brusquement soudain plein cours mi-phrase net d'un_coup prématurément subitement
    %ui: appli* écran navigateur page fenêtre onglet connexion abonnement
    truncated: s'arrête > question | s'arrête > point | s'arrête > étape | s'arrête > ligne | arrête > à_la | tronqu* | inachevé* | incomplet* | incomplèt* | coupé* > milieu | coup* + %moitie !%ui | interromp* + %moitie !%ui | interrompu* + %moitie !%ui | arrêt* + %moitie !%ui | s'arrêt* + %moitie !%ui | termin* + brusquement | termin* + brutalement
      | réponse* > coupé* | texte > coupé | message > coupé | jamais > termin* | jamais > fini* | pas > termin* > réponse | ne > termine > pas | moitié > réponse | moitié > manque | fin > manqu* | manque > fin | manque > suite | ne_finit_pas | pas > jusqu'au_bout
      | ne > finit > jamais | phrase > inachevée | s'interromp* + %moitie !%ui | réponse* > arrêt* | réponse* > s'arrêt* | ? coupé*
    %inof: anodin* innocent* inoffensi* normal* simple* banal* légitime* ordinaire*
    refusal: pas > voulu > expliquer | pas > voulu > m'expliquer | pas > voulu > aider | pas > voulu > répondre | pas > voulu > écrire | n'a_pas_voulu | refus* !carte* !paiement* | ne > veut > pas > aider | ne_veut_pas > aid* | veut > pas > m'aider | veut > pas > répondre | veut > pas > écrire | veut > pas > faire | demande* > %inof | question* > %inof | moralis* | sermon* | fait_la_morale | morale | censur* | trop > prudent* | trop > frileux
      | contraire > règl* | contre > règles | contre > politique | enfreint | viole | directives | déclin* | je_ne_peux_pas_vous_aider | rejet* + demande* | dit > qu'il > ne > peut > pas | puritain*
    %dit: dit expliqu* donné écrit mentionn* fourni précis* indiqu* envoyé
    forgot_context: redemande* | demande > encore | demande > de_nouveau | sait > plus > quoi | sait > plus > parle | oubli* !@paren | ne > souvien* | souvien* > pas | souvien* > rien | souvien* > plus | se_rappelle > pas | rappelle > plus | perd* > contexte | contexte > perdu | perdu > contexte | perd* > fil | perdu > fil | réexpliqu* | ré_expliqu* | expliqu* > nouveau | tout > expliquer > encore | répéter > tout | me > répéter | déjà > %dit
      | redemand* | demande > encore | mémoire | amnési* | poisson_rouge | repart > zéro | recommence > zéro | redire | ne > sait > plus | aucune_mémoire | tout_réexpliquer | je_l'ai_déjà
    @ignor: ignor* méprise* outrepass* fi_de passe_outre néglig*
    %consigne: instruction* consigne* demande* règle* directive* prompt* contrainte* ordre* format préférence* cahier
    %voulu: demandé dit précisé spécifié interdit voulais explicitement clairement souhaitais
    %quand: quand_même malgré pourtant alors_que bien_que mais tout_de_même néanmoins
    ignored_instruction: %voulu > quand_même | demandé > sans > quand | %voulu >> quand_même | @ignor + %consigne | ignor* > ce | ignor* > mes | ignor* > mon | respect* > pas !format_de | pas > respect* | ne > suit > pas | suit > pas > %consigne | pas > suivi | n'écoute | écoute > pas | tient > pas > compte | pas > tenu > compte | pas > ce > que > demandé | %voulu >> quand_même | %voulu >> tout_de_même
      | %voulu > mais + %fait !%meme | malgré > %consigne | contraire > demandé | n'en_fait_qu'à | désobéi* | fait > pas > ce_que | contre > mes > %consigne | pas > obéi* | %voulu > sans > quand_même | tenir > compte > sans | fait > l'inverse | inverse > demandé | ? ignor*
    %fait: fait mis utilisé ajouté modifié changé réécrit écrit
    %api: fonction* méthode* bibliothèque* librairie* paquet* api* module* classe* paramètre* option* commande* package* lib dépendance* attribut*
    @invent: invent* hallucin* fabriqué* imaginaire* fictif* fictive*
    @pas: n'exist* n'existe_pas inexistant* existe_pas existent_pas n'existe n'existent existe_nulle
    hallucinated_api: @invent + %api | hallucin* !%fait2 | @pas + %api | %api + n'existe | %api > existe > pas | %api + introuvable* | ? @pas | ? invent* | import* > @pas
    %fait2: citation* date* livre* référence* chiffre* faits
    @faux: faux fausse fausses erroné* incorrect* inexact* mauvais* mensong*
    %rep: réponse* résultat* calcul* chiffre* date* affirmation* information* infos fait faits solution* explication* somme traduction nombre* mathématiques formule
    %notfaux: langue* outil* paramètre* argument* facture* montant* syntaxe* mot_de_passe format* parenthèse*
    wrong_answer: est > @faux !%notfaux | sont > @faux !%notfaux | était > @faux !%notfaux | pas > bonne !langue* | pas > bon !langue* !avant | pas > juste | %rep + @faux !%pasfaux | est > faux | est > fausse | sont > faux | sont > fausses | est > erroné* | est > incorrect* !%pasfaux | complètement > faux | totalement > faux | se > tromp* | s'est_tromp* | trompé* | tromp* + %rep | contredi* | pas > correct* | pas > exact* | pas > vrai
      | erreur* > calcul* | erreur* > factuel* | ment | mensonge* | désinform* | obsolète* | invent* > %fait2 | pas > juste | ? @faux !%pasfaux | n'est_pas_juste | factuellement
    %pasfaux: langue* alphabet* outil* paramètre* argument* facture* montant syntaxe indentation mot_de_passe qualité format parenthèse*
    %appel: appel_d'outil appels_d'outil* appel_de_fonction appels_de_fonction* appel_à_l'outil tool_call* function_call* appel_outil appels
    malformed_tool_call: json + %toolish + mal_formé | json + %toolish + malformé | json + %toolish + invalide* | %appel + brut* | %appel + invalide* | %appel + malformé* | %appel + mal | %appel + incorrect* | %appel + au_lieu | %appel + affich* | %appel + cassé* | appel* > outil* > invalide* | appel* > fonction > brut | mauvais > paramètre* | mauvais* > argument* | argument* > invalide* | paramètre* > invalide* | mauvais > outil | balises > xml
      | au_lieu_d'exécuter | outil > inconnu
    %outil: outil* d'outil* mcp plugin* connecteur* modification* édition* tool tools l'outil
    @echec: erreur* échou* échec* plant* marche_pas fonctionne_pas fonctionnent_pas marchent_pas échoue
    tool_errors: %outil + @echec !%appel2 | peut > plus > modifier > fichier* | n'arrive > modifier > fichier* | impossible > modifier > fichier* | erreur* > mcp
    %appel2: brut* invalide*
    %vide: vide vides blanc vierge
    empty_answer: réponse* > %vide | message* > %vide | réponse > est > %vide | aucune > réponse | aucun > texte | pas > de > réponse > du_tout | rien > n'appar* | rien > ne > s'affiche | ne > renvoie > rien | renvoie > rien | ne > répond > rien | reçois > rien | rien > ne > vient | réponse* > blanche | bulle > vide | rien > du > tout | pas > un > mot
      | sortie > vide | n'affiche > rien | ? pas > de > réponse
    %q: question* prompt* requête* demande* entrée
    nondeterministic: %meme > %q + différent* | %meme > %q + parfois | %meme > %q + fois | %meme > %q + jamais | chaque > fois > différent* | chaque > fois > autre | différent* > chaque > fois | fois_sur_deux | une_fois_sur | incohérent* > d'une > fois | parfois > parfois | tantôt | aléatoire* !caractère* | imprévisible* | instable* + réponse* | inconstan* | marche > parfois | fonctionne > parfois | loterie
      | pas > reproductible | jamais > la > même | varie* + réponse*
    %long: minute* heure* longtemps éternité secondes siècle* temps des_plombes plombes
    latency: ? minutes !gagn* !réunion* | attend* > éternité | met > minutes | met > heures | met > secondes | lent !%alt | lente | lents | lentes | lentement | lenteur* | lentissime | ram* > %long | rame | ramer | met > %long | prend > %long | attend* + %long | attente* | temps > réponse | délai* | timeout* | time_out | expir* > requête* | requête* > expir* | traîne | latence* | surcharg* | ralenti* | long > répondre | interminable*
      | trop > de > temps | trop > longtemps | pas > rapide | bloqué > réflexion | mouline | ? ne_répond_pas | ? ne_répond_plus | dépassé + délai | performance* + seconde*
    %alt: lentilles
    %client: appli* application* l'appli* l'application* écran page site navigateur fenêtre bouton* interface client extension onglet téléphone clavier menu logiciel terminal champ
    @bug: plant* crash* bug* fige* figé* freez* gel* bloqu* ferme marche_pas fonctionne_pas charge_pas s'ouvre_pas répond_plus ferme_toute disparai* disparu* clignot* ne_charge ne_s'ouvre ne_démarre blanche noir rame
    client_fault: impossible > me > connecter | impossible > d'ouvrir | %client + @bug !lent* | plante > application | écran > blanc | écran > noir | page > blanche | page > vide | impossible > connecter | impossible > me_connecter | arrive > pas > connecter | n'arrive > connecter | arrive > plus > connecter | connexion + impossible | connexion + échou* | connexion + erreur | déconnect* | identification + impossible | se > ferme
      | s'ouvre > pas | démarre > pas | charge > pas | ne_charge > pas | affichage + bug* | affichage + cassé* | mot_de_passe + refus* | bouton* > marche > pas | conversations + disparu* | historique + disparu* | télécharg* + impossible
    billing: factur* | rembours* | abonnement* | l'abonnement | paiement* | paye | payé | prélev* | débit* | carte > bancaire | carte > bleue | carte + deux | résili* | limite + atteint* | limite* > utilisation | quota* | trop > cher | tarif* | prix | crédits | argent | d'argent | essai > gratuit | frais | désabonn* | coûte* | forfait*
    @baisse: baiss* dégrad* chut* empir* mauvais* médiocre* nul nulle pire* moins_bon* moins_bien régress* déclin* catastroph* déplorable
    %quali: qualité niveau réponses performance* résultats modèle
    general_quality: bête | bêtes | idiot* | stupide* | débile* | abruti* | %quali + @baisse !lent* !seconde* !invent* | pire > qu'avant | moins_bon* > qu'avant | moins_bonnes | moins_bien | bien > pire | de_pire_en_pire | empir* | dégrad* | régress* | bête | bêtes | idiot* | stupide* | c'était_mieux | mieux > avant | était > meilleur* | plus > bête | plus > aussi > bon | moins > intelligent* | moins > pertinent* | moins > performant* | paresseu* | superficiel* | abruti* | lobotomis* | n'est_plus > même
      | ? nul | ? nulle | ? inutil* | ? inutilisable* | ? déçu* | ? décevant* | ? horrible | ? mauvais* | ? catastroph* | ? médiocre* | ? pourri | ? pourrie | ? qualité | ? pire
    """#
}
