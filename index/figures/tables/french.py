"""French."""

from index.domain import Bound, Counted
from index.figures.table import Edge, Head, Table

TABLE = Table(
    language="fr",
    spaced_digits=True,
    number_words=(
        "un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, "
        "quinze, seize, vingt, vingts, trente, quarante, cinquante, soixante, septante, huitante, octante, "
        "nonante, cent, cents, mille"
    ),
    joiners="et",
    were="étaient, sont, seraient, ils étaient, elles étaient, ils sont, elles sont, il y en a, il y en avait, ce sont",
    articles="un, une",
    ones="un, une",
    multipliers={
        "mille": 1e3,
        "millier": 1e3,
        "milliers": 1e3,
        "million": 1e6,
        "millions": 1e6,
        "mio": 1e6,
        "milliard": 1e9,
        "milliards": 1e9,
        "mrd": 1e9,
    },
    collectives={
        "quart de million": 2.5e5,
        "dizaine": 10,
        "dizaines": 10,
        "douzaine": 12,
        "douzaines": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
        "demi-douzaine": 6,
        "demi-million": 5e5,
        "demi-milliard": 5e8,
        "demi-millier": 500,
    },
    halves="et demi, et demie",
    fractions="tiers, quarts, cinquièmes, dixièmes, ~quart, ~moitié, ~cinquième, ~plupart, ~majorité, ~dixième",
    ratios="un sur, une sur, 1 sur, un habitant sur, une personne sur, un passager sur, un enfant sur",
    vague="plusieurs",
    bounds={
        Bound.AT_LEAST: (
            "au moins, un minimum de, pas moins de, pas moins d', au minimum, à tout le moins, au bas mot, à partir de"
        ),
        Bound.MORE_THAN: (
            "plus de, plus d', plus que, au-delà de, bien plus de, dépasse les, dépassé les, dépasse, dépassé, "
            "dépassaient les, dépassent les, supérieur à, franchi la barre des, "
            "dépassent, dépasserait, excède, excèdent, supérieure à, supérieurs à, dépassait, dépassaient"
        ),
        Bound.AT_MOST: ("jusqu'à, jusqu' à, au plus, tout au plus, au maximum, un maximum de"),
        Bound.LESS_THAN: "moins de, moins d', inférieur à",
        Bound.NEARLY: (
            "frôle les, frôlent les, frôle, près de, près d', presque, pas loin de, proche de, proche des, "
            "quasiment, approche les, la quasi-totalité des, presque la totalité des, presque tous les, "
            "presque toutes les"
        ),
        Bound.ABOUT: ("environ, quelque, quelques, autour de, aux alentours de, à peu près, dans les, les quelque"),
    },
    bounds_after={
        Bound.AT_LEAST: (
            "ou plus, au moins, au minimum, minimum, "
            "ou davantage, si ce n'est plus, au bas mot, tout au moins, voire plus"
        ),
        Bound.MORE_THAN: "et plus",
        Bound.AT_MOST: ("au plus, au maximum, maximum, tout au plus, au grand maximum"),
        Bound.ABOUT: "environ",
    },
    openers="entre",
    both="et",
    ranges="à, ou, voire",
    changes=(
        "passé, passée, passer, passe, passait, augmenté, augmente, grimpé, monté, monte, alourdi, "
        "s'est alourdi, alourdit, bondi, progressé, tombé, tombée, tombe, baissé, baisse, ramené, ramenée, ramène, "
        "révisé, révisée, révise, revu, revue, corrigé, corrigée, réduit, réduite, diminué, descendu, relevé, porté, "
        "portant, porte, grimpe, bondit, augmentant"
    ),
    origins="de, d', des, du",
    goals="à, à la",
    subsets=(
        "dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, notamment, y compris, "
        "au nombre desquels, comprenant, incluant"
    ),
    links=("de, d', des, autres, autre, de ces, ces, ses, nouveaux, nouvelles, nouvelle, nouveau, du"),
    head=Head.FIRST,
    adjectives=(
        "nouveaux, nouvelles, jeunes, jeune, petits, petites, grands, grandes, grosses, gros, anciens, "
        "anciennes, premiers, premières, derniers, dernières, autres, seuls, simples, hauts, principaux, mêmes, "
        "terribles, vieux, vieilles, vrais, vraies, faux, fausses, différents, différentes, nombreux, "
        "nombreuses, bons, bonnes, mauvais, mauvaises, belles, beaux, longs, longues, immenses, énormes, "
        "futurs, futures, présumés, présumées, prochains, prochaines, précédents, précédentes, fortes, forts"
    ),
    stops=(
        "à, au, aux, en, dans, par, pour, sur, sous, avec, sans, vers, chez, depuis, pendant, lors, après, "
        "avant, contre, entre, selon, d'après, et, ou, mais, que, qui, dont, où, qu', a, ont, est, sont, "
        "était, étaient, avait, avaient, aurait, auraient, serait, seraient, sera, seront, fut, furent, ait, "
        "aient, soient, y, ne, n', se, s', s'est, se sont, ils, elles, il, elle, de, du, des, d', le, la, les, "
        "l', un, une, parmi, hier, aujourd'hui, vendredi, samedi, dimanche, lundi, mardi, mercredi, jeudi, "
        "vivent, vivraient, affirme, dit, n'ont, n'a, devant"
    ),
    breaks=(
        "tandis que, tandis qu', alors que, alors qu', mais, pendant que, cependant, toutefois, quand, "
        "lorsque, puis, même si, bien que, et que"
    ),
    things={
        Counted.DEAD: (
            "mort, morts, morte, mortes, décès, tué, tués, tuée, tuées, cadavre, cadavres, dépouilles, dépouille, "
            "abattu, abattus, abattue, abattues, assassiné, assassinés, assassinée, assassinées, exécutés, "
            "exécutées, noyés, noyées, décédé, décédés, décédée, décédées, défunts, vies perdues, "
            "personnes mortes, corps, victimes mortelles, péri, décapités, massacrés, massacrées"
        ),
        Counted.INJURED: (
            "blessé, blessés, blessée, blessées, blessés graves, blessés légers, brûlés, hospitalisés, "
            "hospitalisées, hospitalisé, hospitalisée, intoxiqués, intoxiquées"
        ),
        Counted.MISSING: (
            "disparu, disparus, disparue, disparues, portés disparus, portées disparues, porté disparu, "
            "portée disparue, personnes disparues, manquants, introuvables"
        ),
        Counted.DISPLACED: (
            "déplacé, déplacés, déplacée, déplacées, réfugiés, réfugié, réfugiées, évacué, évacués, évacuée, "
            "évacuées, sans-abri, sinistrés, exilés, déracinés"
        ),
        Counted.ARRESTED: (
            "arrestation, arrestations, arrêté, arrêtés, arrêtée, arrêtées, interpellé, interpellés, interpellée, "
            "interpellées, interpellations, interpellation, détenus, détenues, gardes à vue, incarcérés, écroués, "
            "emprisonnés, placés en garde à vue, écroué"
        ),
        Counted.RESCUED: (
            "secouru, secourus, secourue, secourues, sauvé, sauvés, sauvée, sauvées, rescapé, rescapés, rescapées, "
            "survivants, survivant, retrouvés vivants, dégagés"
        ),
        Counted.AFFECTED: (
            "habitant, habitants, habitantes, résidents, riverains, âmes, administrés, "
            "passagers, passagères, passager, voyageurs, voyageur, usagers"
        ),
        Counted.OTHER: (
            "morts et blessés, morts ou blessés, tués ou blessés, tués et blessés, morts ou disparus, "
            "poignardé, poignardés, poignardée, renversé, renversée, renversés, fauché, fauchés, fauchée"
        ),
    },
    people=(
        "personne, personnes, gens, homme, hommes, femme, femmes, enfant, enfants, civil, civils, civile, "
        "civiles, soldat, soldats, militaire, militaires, policier, policiers, policière, policières, "
        "combattant, combattants, rebelle, rebelles, insurgés, insurgé, migrant, migrants, migrantes, "
        "manifestant, manifestants, suspect, suspects, passager, passagers, adolescent, adolescents, "
        "adolescente, adolescentes, élèves, élève, étudiants, étudiant, ouvriers, ouvrier, travailleurs, "
        "pompiers, pompier, secouristes, secouriste, journalistes, journaliste, touristes, touriste, victime, "
        "victimes, fillettes, garçons, bébés, bébé, mineurs, mineur, jihadistes, djihadistes, terroristes, "
        "terroriste, assaillants, assaillant, otages, otage, agents, agent, gendarmes, gendarme, médecins, "
        "patients, malades, fidèles, villageois, palestiniens, israéliens, syriens, français, ressortissants, "
        "ressortissant, occupants, membres, membre, jeunes, adultes, fille, filles, garçon, marins, alpinistes, "
        "skieurs, randonneurs, bénévoles, casques bleus, casques blancs, écoliers, familles, ukrainiens, "
        "russes, américains, individus, individu, vacanciers, ravisseurs, femmes et enfants, piétons, "
        "cyclistes, mineurs de fond, conducteurs, conducteur, spectateurs, supporters, estivants, campeurs, "
        "visiteurs, employés, employé, salariés, pêcheurs, paysans, automobiliste, automobilistes, frère, "
        "frères, sœur, sœurs, surveillant, surveillants, motard, motards, cycliste, piéton, piétonne, "
        "conductrice, lycéen, lycéens, lycéenne, collégien, collégiens, retraité, retraités, octogénaire, "
        "septuagénaire, sexagénaire, quinquagénaire, quadragénaire, trentenaire, randonneur, alpiniste, skieur, "
        "chauffeur, livreur, commerçant, commerçants, candidat, militant, militants, père, mère, fils, "
        "fillette, nourrisson, couple, passant, passants, marin, pêcheur, jeune, étudiante, enseignant, "
        "enseignante, quadragénaires, riverain, client, clients, cliente, vigile, détenu, détenus, prisonnier, "
        "prisonniers, spéléologue, plongeur, baigneur, nageur, vacancier"
    ),
    done_to={
        Counted.DEAD: (
            "tué, tue, tuent, tuant, tuer, tuait, tuaient, tuèrent, assassiné, abattu, la vie à, la mort de, "
            "la mort d', fait périr, mort d', les corps de, le corps de, le décès de, le décès d', massacré, "
            "exécuté, sont morts, sont mortes, ont péri, ont été tués, ont été tuées, "
            "coûté la vie d', coûté la vie de, ôté la vie de, pris la vie de"
        ),
        Counted.INJURED: ("blessé, blesse, blessent, blessant, blesser, blessaient, ont été blessés, ont été blessées"),
        Counted.DISPLACED: (
            "relogé, hébergé, déplacé, chassé, fait fuir, évacué, l'évacuation de, poussé à la fuite, contraint à fuir"
        ),
        Counted.ARRESTED: ("arrêté, interpellé, arrête, l'arrestation de, arrêtant, emprisonné, l'interpellation de"),
        Counted.RESCUED: ("secouru, sauvé, sauver, sauvant, secourir, porté secours à, porté assistance à, rescapé"),
        Counted.AFFECTED: (
            "transportait, transportant, transporte, abrite, abritait, héberge, accueille, peuplé de, peuplée de"
        ),
    },
    befell={
        Counted.DEAD: (
            "péri, perdu la vie, trouvé la mort, laissé la vie, perdent la vie, "
            "sont morts, sont mortes, est mort, est morte, seraient morts, seraient mortes, périssent, meurent, "
            "sont décédés, sont décédées, est décédé, est décédée, trouvent la mort, succombé, étaient mortes, "
            "étaient morts, y ont péri, "
            "n'ont pas survécu, n'a pas survécu, pas survécu, mortes de froid, morts de froid"
        ),
        Counted.MISSING: (
            "manquent à l'appel, manquaient à l'appel, manquaient toujours à l'appel, manquent toujours à l'appel, "
            "manquaient encore à l'appel, restent portés disparus, restent portées disparues, "
            "sont portés disparus, sont portées disparues, restent introuvables"
        ),
        Counted.DISPLACED: (
            "ont fui, fui leur, fui leurs, ont été évacuées, ont été évacués, quitté leur, quitté leurs, "
            "fuient, fui, quitter leur, quitter leurs, perdu leur maison, perdu leur logement, perdu leurs "
            "maisons, mises à l'abri, mis à l'abri, pas rentrer chez elles, pas rentrer chez eux, pas "
            "regagner leur, toujours pas rentrer chez elles, relogées, relogés, hébergées, hébergés, sont "
            "sans abri, sous tente, sous des tentes, été évacuées, été évacués"
        ),
        Counted.AFFECTED: (
            "vivent, vivraient, habitent, vivaient, y vivent, vit encore, vivent encore, privés d', privés de, "
            "à bord, à son bord, à leur bord, se trouvaient à bord, bloquées, bloqués, piégées, piégés, "
            "ensevelies, ensevelis, coincés, coincées, sous terre, sous les décombres, sous les gravats, "
            "au fond de la mine, au fond du puits, derrière l'éboulement, résident, résidaient, habitaient"
        ),
        Counted.RESCUED: (
            "sortis vivants, sorties vivantes, retrouvés vivants, retrouvées vivantes, sains et saufs, saines "
            "et sauves, ont survécu"
        ),
    },
    auxiliaries=(
        "été, est, sont, était, étaient, serait, seraient, fut, furent, sera, seront, soient, sortis, "
        "retrouvés, retrouvées, retrouvé, portés, portées, porté, portée, fait, faits"
    ),
    tallies={
        Counted.DEAD: (
            "bilan, bilan humain, nombre de morts, nombre des morts, nombre de victimes, nombre de décès, "
            "nombre de tués, bilan des morts, nombre des victimes, nombre officiel de morts, nombre total de morts, "
            "nombre de personnes tuées, nombre de personnes décédées, nombre quotidien de morts, nombre de mort"
        ),
        Counted.INJURED: "nombre de blessés, nombre des blessés",
        Counted.MISSING: "nombre de disparus",
        Counted.DISPLACED: "nombre de déplacés, nombre de réfugiés",
        Counted.ARRESTED: "nombre d'arrestations, nombre d'interpellations",
    },
    sums=(
        "sont, étaient, s'élèvent à, s'élève à, s'élevait à, atteignent, atteint, sont désormais, sont "
        "maintenant, passé à, passe à, monté à, monte à, grimpé à, alourdi à, porté à, tombé à, s'établit "
        "à"
    ),
    months=("janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"),
    days=(
        "dans son, dans un, dans une, dans leur, dans ses, lundi, mardi, mercredi, jeudi, vendredi, "
        "samedi, dimanche, hier, aujourd'hui, ce matin, ce soir, tôt, tard, dans la matinée, dans la "
        "soirée, peu après, demain, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce "
        "dimanche, dans un communiqué, à l'afp, à reuters, sur twitter, à la presse, lors d', lors de, "
        "dans un nouveau, dans un entretien, au lendemain, à la télévision, devant la presse, après, "
        "depuis, vendredi soir, samedi soir, dimanche soir, lundi soir, mardi soir, mercredi soir, jeudi "
        "soir, hier soir, au soir, à midi, dans la nuit, "
        "lundi matin, lundi après-midi, mardi matin, mardi après-midi, mercredi matin, mercredi "
        "après-midi, jeudi matin, jeudi après-midi, vendredi matin, vendredi après-midi, samedi matin, "
        "samedi après-midi, dimanche matin, dimanche après-midi"
    ),
    durations=(
        "an, ans, année, années, mois, semaine, semaines, jour, jours, journées, journée, heure, heures, "
        "minute, minutes, seconde, secondes, décennie, décennies, siècle, siècles, nuit, nuits, week-ends, "
        "saisons, h, fois"
    ),
    long_durations="an, ans, année, années, mois, décennie, décennies, siècle, siècles",
    uncounted=(
        "euro, euros, d'euros, dollar, dollars, franc, francs, livres sterling, livres, yuans, roubles, yens, "
        "centimes, pour cent, pourcent, pour mille, degrés, degré, %, e, er, ère, ème, ième, points, point, "
        "km/h, virgule"
    ),
    labels=(
        "numéro, n°, no, article, articles, chapitre, page, pages, route, autoroute, vol, ligne, boeing, "
        "airbus, magnitude, âgé de, âgée de, âgés de, canal, chaîne, salle, chambre, tome, phase, niveau, "
        "catégorie, rn, l'an, en l'an, moins de zéro, covid, résolution, top, groupe, l'article, deuxième, "
        "à la page, âge de, l'âge de"
    ),
    clock="heures, h, heure, gmt, heures gmt",
    sources={
        Edge.AFTER: (
            "selon un bilan établi par, selon les chiffres publiés par, selon des chiffres publiés par, "
            "selon un décompte établi par, selon un comptage de, selon un décompte réalisé par, "
            "selon un bilan fourni par, selon un bilan communiqué par, selon, d'après, de source, de sources, "
            "établi par, établie par, donné par, donnée par, avancé par, avancée par, fourni par, fournie par, "
            "communiqué par, communiquée par, annoncé par, annoncée par, publié par, publiée par, confirmé par, "
            "confirmée par, rapporté par, rapportée par, dressé par, recensés par, "
            "recensées par, évoqué par, évoquée par, aux dires de, au dire de, de l'aveu de, à en croire, "
            "révélé par, fournis par, communiqués par, publiés par, donnés par, d'après les chiffres de, "
            "selon un bilan de, selon un nouveau bilan de, selon le dernier bilan de, selon un dernier bilan de, "
            "selon un premier bilan de, selon un bilan provisoire de, selon des chiffres de, "
            "selon les chiffres de, selon un décompte de, selon un communiqué de, établi mardi par, compté par, "
            "comptés par, indiqué par, dénombrés par"
        ),
        Edge.CITING: ("citant, qui cite, qui citait, citent, en citant"),
        Edge.VIEW: "pour",
        Edge.RELAYED: "cité par, citée par, cités par, citées par",
    },
    says=(
        "~revendiqué l'attentat, "
        "~revendiqué l'attaque, "
        "~revendiqué cet attentat, "
        "~revendiqué cette attaque, "
        "~revendiqué un attentat, "
        "~revendiqué une attaque, "
        "~revendiqué l'explosion, "
        "~revendiqué l'assassinat, "
        "~revendiqué la fusillade, "
        "~revendiqué le raid, "
        "~revendiqué les attentats, "
        "~revendiqué les attaques, ~reconnu une erreur, ~reconnaît une erreur, "
        "~revendiqué la responsabilité, "
        "a compté, ont compté, avait compté, avaient compté, "
        "dit, déclaré, déclare, annoncé, annonce, affirmé, affirme, affirment, indiqué, indique, indiquent, "
        "précisé, précise, ajouté, ajoute, rectifié, rectifie, fait état de, fait état d', font état de, font état d', "
        "faisait état de, parlé de, parle de, parle d', parlent de, évoqué, évoque, évoquent, estimé, estime, "
        "estiment, rapporté, rapporte, rapportent, recensé, recense, recensent, dénombré, dénombre, "
        "dénombrent, comptabilisé, confirmé, confirme, assuré, assure, assurent, signalé, signale, avancé, "
        "avance, avancent, expliqué, explique, raconté, raconte, souligné, souligne, a communiqué, chiffré, "
        "chiffre à, revendiqué, revu à la hausse, évalue à, évalué à, établi, disent, déclarent, annoncent, "
        "écrit, révélé, révèle, ~compte tenu, ~fait état, ~tenu compte, ~compte rendu, "
        "avançait, avançaient, parlait de, parlait d', parlaient de, parlaient d', parlé d', évoquait, "
        "évoquaient, évoqués, s'en tenait, s'en tient, s'en tiennent, s'en est tenu, compte … mort, "
        "compte … morts, compte … blessés, compte … disparus, compté, comptent … morts, compte désormais, "
        "dit avoir, disait, disaient, affirmait, affirmaient, estimait, estimaient, annonçait, "
        "annonçaient, évalue … à, évaluait … à, évaluent … à, chiffre … à, chiffrait … à, chiffrent … à, "
        "porte … à, porté … bilan, revu … bilan, revoit … bilan, donne … bilan, donnait … bilan, donné … "
        "chiffre, donné … bilan, avancé … chiffre, dressé … bilan, maintient, maintenait, maintenu … "
        "bilan, soutient, soutiennent, admis, admet, reconnaît, reconnu, précisait, fait savoir, font "
        "savoir, faisait savoir, fait part de, fait part d', recensait, recensaient, dénombrait, "
        "dénombraient, rappelle, prétend, prétendent, calcule, indiquait, signalait, assurait, détaille, "
        "détaillé, fixe … à, fixé … à, établit … à, confié, faisaient état de, faisaient état "
        "d', faisait état d'"
    ),
    voices=(
        "promis, promet, promettent, lancé, lance, ironisé, ironise, répondu, répond, répondent, réclame, réclament, "
        "réclamé, demandé, demande, demandent, exige, exigent, exigé, exclut, exclu, refuse de, refusé de, refusent "
        "de, dénonce, dénoncé, dénoncent, condamné, condamne, condamnent, salué, salue, saluent, regrette, regretté, "
        "regrettent, craint, craignent, espère, espèrent, souhaite, souhaitent, propose, proposé, plaidé, plaide, "
        "appelé à, appelle à, appellent à, invité à, invite à, exhorté, martelé, insisté, insiste, conclu, conclut, "
        "résumé, résume, commenté, commente, témoigné, témoigne, témoignent, s'est félicité, se félicite, s'est dit, "
        "se dit, s'est excusé, s'interroge, s'est interrogé, s'étonne, s'est étonné, s'indigne, s'est indigné, "
        "déploré, déplore, déplorent, critiqué, critique, accusé, accuse, accusent, nié, nie, nient, démenti, dément, "
        "démentent, contesté, conteste, contestent, rejette, rejeté, prévenu, prévient, averti, avertit, juge, jugé, "
        "pense, pensent, croit, croient, se souvient, s'est souvenu, glissé, soufflé, rétorqué, répliqué, réplique, "
        "rassuré, rassure, reproche, reproché, remercié, remercie, prévoit, compte, martèle, ordonné, poursuit, "
        "poursuivi, reprend, s'inquiète, s'est inquiété, ~a été, ~demande d'emploi"
    ),
    claims="la responsabilité, la paternité",
    participles=(
        "déclaré, annoncé, affirmé, indiqué, précisé, ajouté, parlé de, parlé d', évoqué, estimé, "
        "rapporté, recensé, dénombré, comptabilisé, confirmé, assuré, signalé, avancé, expliqué, raconté, "
        "souligné, chiffré, revendiqué, établi, révélé, compté, porté, revu, donné, dressé, maintenu, "
        "admis, reconnu, rectifié, fixé, détaillé, confié, écrit, communiqué"
    ),
    passives=(
        "été, être, étaient, étant, soit, comme, l', d', le, la, une, un, cette, leur, son, sa, les, de, en, que"
    ),
    helpers="a, ont, avait, avaient, aurait, auraient, eut, avoir",
    that="que, qu', qu'il, qu'au, comment, si, :, comme, quant, dont, où, qui",
    relatives=("qui"),
    objects=("que, qu'"),
    as_said="comme",
    so="l', le",
    interjections=(
        "pour sa part, pour leur part, de son côté, de leur côté, quant à lui, quant à elle, quant à eux, "
        "quant à elles, lui, elle, eux, en revanche, toutefois, cependant, lui aussi, elle aussi, à son tour, par "
        "ailleurs, à l'inverse, au contraire, de même, également, pour ce qui le concerne"
    ),
    oblique=("du, de, d', au, aux"),
    we="je, j', nous",
    pronouns=(
        "il, elle, ils, elles, on, t-il, t-elle, ce dernier, celui-ci, celle-ci, t-on, t-ils, a-t-il, a-t-elle, ce"
    ),
    they="ils, elles, tous, toutes",
    clitics="en",
    determiners=(
        "le, la, les, l', un, une, des, du, de, d', ce, cet, cette, ces, son, sa, ses, leur, leurs, plusieurs, "
        "certains, quelques, deux, notre, nos"
    ),
    reopens="le, la, les, l'",
    plurals="les",
    possessives="son, sa, ses, leur, leurs",
    roles=(
        "responsable, responsables, directeur, directrice, chef, porte-parole, maire, ministre, ministère, "
        "gouverneur, président, présidente, médecin, médecins, témoin, témoins, membre, membres, habitant, "
        "habitants, habitante, police, gendarmerie, autorités, autorité, préfet, préfète, préfecture, "
        "procureur, procureure, parquet, hôpital, hôpitaux, armée, gouvernement, secours, secouristes, "
        "pompiers, défense, observatoire, onu, ong, agence, organisation, source, sources, officiel, "
        "officiels, média, médias, télévision, radio, journal, croix-rouge, syndicat, organisateurs, "
        "correspondant, correspondants, bureau, agents, commandant, colonel, général, juge, avocat, capitaine, "
        "lieutenant, fonctionnaire, militants, militant, opposition, rebelles, secrétaire, coordinateur, "
        "fondateur, représentant, expert, experts, chercheur, professeur, unicef, msf, oms, hcr, association, "
        "compagnie, services, protection civile, comité, centre, institut, mairie, palais, élu, députés, "
        "député, sénateur, étude, "
        "avocate, cheffe, commissaire, enseignante, enseignant, coordinatrice, commandante, collectif, "
        "chirurgien, infirmière, exploitant, propriétaire, dirigeant, dirigeante, conservateur, joaillier"
    ),
    asides=(
        "mais, et, or, ainsi, aussi, cependant, pourtant, toutefois, également, puis, en, de son côté, "
        "pour sa part, ce, que, hier, vendredi, samedi, dimanche, lundi, mardi, mercredi, jeudi, enfin, "
        "ensuite, encore"
    ),
    verbs=(
        "a, ont, est, sont, était, étaient, fut, sera, seront, fait, font, peut, doit, va, vont, reste, "
        "restent, avait, été, tué, tués, blessé, blessés, morts, mort, qui"
    ),
    taken_up="le nombre, leur nombre, ce nombre, le chiffre, ce chiffre, le total, leur total",
    totals=(
        "ce bilan, ce premier bilan, ce nouveau bilan, ces chiffres, ce chiffre, ce décompte, "
        "cette estimation, le bilan, les chiffres, ce dernier bilan, ces bilans, l'information, "
        "cette information, "
        "ce sont les chiffres, c'est le bilan, c'est le chiffre, c'est ce qu', cette évaluation, ce "
        "total, ce comptage, ces données, ces estimations, cela, c'est le premier bilan"
    ),
    never_one=(
        "arrêté, une mort, corps, interpellation, arrestation, décès, survivant, réfugié, premier, première, "
        "deuxième, second, seconde, nouveau, nouvel, nouvelle, troisième, cadavre, habitant, mort de, blessé "
        "de, dernier, dernière, passager, voyageur, passagère, groupe, couple de, série, famille, partie, "
        "dizaine, centaine, habitante, passante par"
    ),
    hits=(
        "poignardé, poignardés, poignardée, renversé, renversée, renversés, fauché, fauchés, fauchée, blessé "
        "par balles, touché par balle, touchés par balles"
    ),
    of_them="d'entre eux, d'entre elles, d'entre nous, parmi eux, parmi elles",
    partitives="des, de ces",
    accused=(
        "accusé, accusée, accusés, condamné, condamnés, condamnée, inculpé, inculpés, soupçonné, soupçonnés, "
        "soupçonnée, poursuivi, poursuivis, mis en examen, mise en examen, jugé, jugés, coupable, coupables"
    ),
    unreal=("aurait pu, auraient pu, pourrait, pourraient, risque de, risquent de, aurait pu y avoir"),
    nones=(
        "aucun des, aucune des, aucun de, aucune de, aucun d', aucune d', pas un des, pas une des, nul des, pas "
        "un seul des, pas une seule des"
    ),
    denies=(
        "démenti, dément, démentent, démentait, démentir, démentant, nié, nie, nient, niait, niaient, rejeté, "
        "rejette, rejettent, réfuté, réfute, réfutent, contesté, conteste, contestent, il n'y a pas, il n'y avait "
        "pas, aucune, aucun"
    ),
    rumours=(
        "informations, information, affirmations, accusations, allégations, rumeurs, rumeur, nouvelle, annonce, "
        "bilan de, chiffre de, mort de, mort d', que, qu'"
    ),
    by="par",
    negations="pas, aucun, aucune, ni",
    shares="sur",
    deltas="de moins, de plus",
    wars=(
        "conflit, conflits, guerre, guerre civile, guerres, rébellion, insurrection, pandémie, soulèvement, "
        "génocide, famine, ~crimes de guerre, ~crime de guerre, ~avion de guerre, ~avions de guerre, "
        "~prisonniers de guerre, ~navire de guerre, ~seconde guerre mondiale, ~première guerre mondiale"
    ),
    waged=(
        "bilan, frôle, atteint, dépasse, dépassé, fait, faisant, causé, coûté, tué, provoqué, entraîné, coûte, "
        "fit, a fait, ont fait, déplacé, jeté, poussé, chassé"
    ),
    since="depuis",
    of_years="de",
    beginnings=(
        "début du conflit, début de la guerre, conflit, guerre, début de la révolte, révolte, soulèvement, "
        "début du soulèvement, début de l'année, début de la crise, début de la rébellion, "
        "début de la pandémie, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, "
        "novembre, décembre, début des hostilités, insurrection, chute, révolution, intifada, création, "
        "début du mois, cessez-le-feu, indépendance, prise de pouvoir, ~seconde guerre mondiale, "
        "~première guerre mondiale"
    ),
    ago="il y a",
    during="en, au cours de, au cours des, durant, pendant, sur, dans, lors de",
    periods=(
        "cette année, l'an dernier, l'année dernière, l'an passé, chaque année, par an, dans le monde, "
        "à travers le monde, dans le monde entier, le mois dernier, ce mois-ci, au total depuis, "
        "à l'échelle mondiale, chaque jour, par jour, par mois, chaque mois, la semaine dernière, "
        "à l'échelle nationale, en moyenne, au niveau mondial, dans le pays cette année, sur l'année, "
        "l'année précédente, ces dernières années, ces derniers mois, les années précédentes"
    ),
    superlatives=(
        "le plus meurtrier, la plus meurtrière, les plus meurtriers, les plus meurtrières, le plus grave, "
        "la plus grave, le pire, la pire, le plus lourd, le plus sanglant, la plus sanglante, "
        "plus lourd bilan, le plus violent, la plus violente"
    ),
    how_many=(
        "combien de, combien d', combien, quel nombre de, quel est le nombre de, quel est le nombre d', le nombre de"
    ),
    asks={
        Counted.DEAD: (
            "bilan, bilan humain, nombre de victimes, mourir, meurent, mouru, moururent, périr, péri, "
            "perdu la vie, trouvé la mort, tué, tuées, victimes, la vie, pertes humaines, décédées"
        ),
        Counted.INJURED: "blesser",
        Counted.MISSING: "disparu, manquent, disparitions",
        Counted.DISPLACED: "fui, déplacés, évacuations, quitté leur",
        Counted.ARRESTED: "arrêter, prisonniers",
        Counted.RESCUED: "sauver, secourir, survécu",
        Counted.AFFECTED: ("vivent, vit, habitent, vivaient, population, touchées, touchés, vivre"),
    },
    not_asked=(
        "temps, ans, an, années, année, mois, jours, jour, heures, heure, semaines, minutes, fois, euros, "
        "dollars, francs, argent, pour cent, coûte, coûté, degrés, gagne, vaut, de temps, mesure, pèse"
    ),
)
