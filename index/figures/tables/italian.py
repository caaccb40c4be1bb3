"""Italian."""

from index.domain import Bound, Counted
from index.figures.table import Edge, Head, Table

# "come ha reso noto la questura", "come riferito dalla questura".
_SAID = (
    *("detto", "riferito", "reso noto", "annunciato", "comunicato", "confermato", "spiegato", "dichiarato"),
    "precisato",
)
_AS_SAID = ", ".join(
    [f"come {have} {said}" for have in ("ha", "hanno") for said in _SAID]
    + [f"come {said} {by}" for said in _SAID for by in ("da", "dal", "dalla", "dall'", "dai", "dagli", "dalle")]
)

TABLE = Table(
    language="it",
    number_words=(
        "un, uno, una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici, "
        "quattordici, quindici, sedici, diciassette, diciotto, diciannove, venti, ventuno, ventun, ventotto, "
        "trenta, trentuno, trentotto, quaranta, quarantuno, quarantotto, cinquanta, cinquantuno, cinquantotto, "
        "sessanta, sessantuno, sessantotto, settanta, settantuno, settantotto, ottanta, ottantuno, ottantotto, "
        "novanta, novantuno, novantotto, cento, mille, mila, tré"
    ),
    compounds=True,
    joiners="e",
    were="erano, sono, sarebbero, sarebbero stati, sarebbero state, erano in",
    articles="un, una, uno",
    ones="un, uno, una",
    multipliers={"mila": 1e3, "milione": 1e6, "milioni": 1e6, "miliardo": 1e9, "miliardi": 1e9},
    collectives={
        "quarto di milione": 2.5e5,
        "decina": 10,
        "dozzina": 12,
        "quindicina": 15,
        "ventina": 20,
        "trentina": 30,
        "quarantina": 40,
        "cinquantina": 50,
        "sessantina": 60,
        "centinaio": 100,
        "migliaio": 1000,
        "mezza dozzina": 6,
        "mezzo milione": 5e5,
    },
    halves="e mezzo, e mezza",
    fractions="terzi, ~quarti, ~quinti, ~terzo, ~quarto, ~metà, ~maggior parte, ~maggioranza",
    ratios="uno su, una su, 1 su",
    vague="alcuni, alcune, diversi, diverse, parecchi, qualche",
    bounds={
        Bound.AT_LEAST: "almeno, non meno di, come minimo, un minimo di",
        Bound.MORE_THAN: "più di, oltre, oltre i, oltre le, superato i, supera i, più dei",
        Bound.AT_MOST: "fino a, al massimo, non più di",
        Bound.LESS_THAN: "meno di",
        Bound.NEARLY: "quasi, poco meno di, vicino a",
        Bound.ABOUT: "circa, intorno a, approssimativamente, attorno ai, più o meno",
    },
    bounds_after={Bound.AT_LEAST: "o più, almeno", Bound.ABOUT: "circa"},
    openers="tra, fra",
    both="e",
    ranges="a, o",
    changes=(
        "salito, salita, saliti, salite, salì, passato, passata, passati, passate, aumentato, aumentata, aumentati, "
        "sale, salgono, sceso, scesa, scesi, scese, scende, calato, calata, diminuito, diminuita, ridotto, ridotta, "
        "rivisto, rivista, corretto, corretta, passa, cresciuto, rivede, aggiornato, aggiornata"
    ),
    origins="da, dai, dalle, di",
    goals="a, fino a",
    subsets=("tra cui, fra cui, di cui, compresi, comprese, inclusi, tra loro, compreso"),
    links="di, altri, altre, altro, altra, le, i, gli, dei, delle, nuovi, nuove",
    head=Head.FIRST,
    adjectives=("nuovi, nuove, giovani, altri, altre, piccoli, grandi, presunti, vecchi"),
    stops=(
        "a, al, alla, in, nel, nella, nei, per, con, senza, su, sul, da, dal, dalla, dopo, durante, e, o, ma, che, "
        "chi, cui, è, sono, era, erano, ha, hanno, aveva, avevano, fu, furono, stato, stati, state, sarebbero, si, "
        "non, il, lo, la, i, gli, le, un, una, di, del, della, dei, delle, vivono, oggi, ieri, secondo, tra, fra, "
        "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica"
    ),
    breaks="mentre, ma, però, anche se, quando, invece, tuttavia, dopo che",
    things={
        Counted.DEAD: (
            "morto, morti, morta, morte, vittime accertate, decessi, decesso, ucciso, uccisi, uccisa, uccise, "
            "cadaveri, deceduti, decedute, deceduto, salme, assassinati, annegati, omicidi, vite, vittime, "
            "vittima, morti accertati, uccisi a, annegate, annegato"
        ),
        Counted.INJURED: (
            "ferito, feriti, ferita, ferite, feriti gravi, ricoverati, intossicati, rimasti feriti, ricoverate, "
            "ricoverato, ricoverata, intossicate, ustionati, ustionate, feriti lievi, contusi"
        ),
        Counted.MISSING: "disperso, dispersi, dispersa, disperse, scomparsi",
        Counted.DISPLACED: (
            "sfollato, sfollati, sfollata, sfollate, profughi, rifugiati, evacuati, evacuate, senzatetto, senza "
            "casa, senza tetto"
        ),
        Counted.ARRESTED: ("arrestato, arrestati, arrestata, arrestate, arresti, fermati, fermi, detenuti, arresto"),
        Counted.RESCUED: (
            "salvato, salvati, salvate, soccorsi, superstiti, sopravvissuti, tratti in salvo, tratte in salvo, "
            "tratto in salvo, tratta in salvo, messi in salvo, messe in salvo, salvata, estratti vivi"
        ),
        Counted.AFFECTED: ("abitante, abitanti, residenti, residente, passeggeri, passeggero, viaggiatori"),
        Counted.OTHER: (
            "morti e feriti, tra morti e feriti, vittime di violenza, vittime di tratta, vittime di abusi, "
            "vittime di truffe, vittime di truffa, vittime di stupro, vittime di usura, vittime di stalking, "
            "vittime di bullismo, vittima di violenza, vittima di truffa, vittima di stalking, vittima di "
            "abusi, vittima di bullismo, accoltellato, accoltellati, accoltellata, investito, investita, "
            "investiti"
        ),
    },
    people=(
        "persona, persone, uomo, uomini, donna, donne, bambino, bambini, bambina, bambine, civile, civili, "
        "soldato, soldati, militari, poliziotti, agenti, agente, combattenti, ribelli, migranti, manifestanti, "
        "sospetti, passeggeri, adolescenti, studenti, lavoratori, operai, operaio, pompieri, soccorritori, "
        "giornalisti, turisti, vittime, vittima, minori, neonati, terroristi, ostaggi, medici, pazienti, "
        "palestinesi, israeliani, siriani, italiani, russi, ucraini, cittadini, membri, giovani, ragazzi, "
        "ragazze, ragazzo, ragazza, famiglie, fedeli, gente, alpinisti, escursionisti, marinai, altri, anziano, "
        "anziana, anziani, giovane, ciclista, pedone, motociclista, automobilista, conducente, camionista, "
        "studente, studentessa, pensionato, pensionata, carabiniere, carabinieri, poliziotto, vigile del fuoco, "
        "vigili del fuoco, turista, fratelli, fratello, sorella, sorelle, padre, madre, figlio, figlia, figli, "
        "coniugi, marito, moglie, neonato, neonata, pescatori, pescatore, minatori, minatore, bracciante, "
        "braccianti, escursionista, alpinista, sciatore, autista, marinaio, dipendenti, tifosi, tifoso, "
        "attivisti, detenuti, passeggero, migrante, minorenne, minorenni, partecipanti, passanti, passante, "
        "residenti"
    ),
    done_to={
        Counted.DEAD: (
            "ucciso, uccide, uccidono, uccise, uccisero, uccidendo, la vita a, la morte di, sono morte, sono morti, "
            "morte, morti, la vita di, è morta, è morto, provocato la morte di, hanno perso la vita"
        ),
        Counted.INJURED: "ferito, ferisce, ferendo, feriscono, ferì, ferirono, ferite",
        Counted.MISSING: "disperse, mancano all'appello, manca all'appello, risultano disperse, risultano dispersi",
        Counted.DISPLACED: "sfollato, evacuato, costretto alla fuga, evacuate",
        Counted.ARRESTED: ("arrestato, arrestati, arrestate, arresta, fermato, l'arresto di, arrestando"),
        Counted.RESCUED: (
            "salvato, soccorso, salvando, estratto vivi, estratto vive, estratto viva, estratto vivo, "
            "tratto in salvo, ha tratto in salvo, hanno tratto in salvo"
        ),
    },
    verb_first=True,
    befell={
        Counted.INJURED: (
            "sono state ricoverate, sono stati ricoverati, in gravi condizioni, in condizioni gravi, è in gravi "
            "condizioni, è grave, sono gravi, portate in ospedale, portati in ospedale, trasportate in "
            "ospedale, trasportati in ospedale, in ospedale"
        ),
        Counted.DEAD: (
            "sono morte, sono morti, è morta, è morto, hanno perso la vita, perso la vita, morirono, morì, muoiono, "
            "sarebbero morte, deceduti, perdono la vita"
        ),
        Counted.DISPLACED: (
            "sono fuggite, sono fuggiti, fuggite, fuggiti, hanno lasciato, sono senza casa, senza casa, senza "
            "tetto, sono state sfollate, a lasciare le proprie case, a lasciare le loro case, a lasciare le "
            "proprie abitazioni, "
            "ad abbandonare le proprie case, ad abbandonare le loro case, hanno dovuto lasciare, hanno lasciato le "
            "loro case"
        ),
        Counted.MISSING: "risultano disperse, risultano dispersi, mancano all'appello",
        Counted.AFFECTED: (
            "vivono, abitano, vivevano, senza elettricità, risiedono, "
            "a bordo, intrappolate, intrappolati, bloccati, bloccate, sotto le macerie, sottoterra, sotto terra"
        ),
        Counted.ARRESTED: "sono state fermate, sono stati fermati, è stato fermato, è stata fermata",
        Counted.RESCUED: "portati in salvo, portate in salvo, si sono salvate, si sono salvati, sopravvissute",
    },
    auxiliaries=(
        "è, sono, stato, stati, stata, state, rimaste, rimasti, rimasta, rimasto, furono, fu, risultano, erano, "
        "vennero, venivano"
    ),
    tallies={
        Counted.DEAD: (
            "bilancio, bilancio delle vittime, numero dei morti, numero delle vittime, bilancio dei morti, "
            "numero di morti, numero di vittime, morti accertati, numero dei decessi, numero di decessi, conto "
            "delle vittime, bilancio dei decessi"
        ),
        Counted.INJURED: "numero dei feriti, numero di feriti",
        Counted.MISSING: "numero dei dispersi",
        Counted.DISPLACED: "numero degli sfollati",
    },
    sums=("sono, sarebbero, erano, salgono a, sale a, salito a, ammontano a, è salito a"),
    months=("gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre"),
    days=(
        "lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, oggi, ieri, in una nota, all'ansa, "
        "all'afp, stamane, dopo, durante, in un comunicato"
    ),
    durations=(
        "anno, anni, mese, mesi, settimana, settimane, giorno, giorni, ora, ore, minuto, minuti, secondi, "
        "decennio, decenni, secolo, secoli, notte, notti, volte, giornate"
    ),
    long_durations="anno, anni, mese, mesi, decennio, decenni, secolo, secoli",
    uncounted=("euro, dollari, dollaro, sterline, franchi, per cento, percento, gradi, punti, chilometri, metri, km"),
    labels=(
        "numero, n, articolo, capitolo, pagina, volo, linea, boeing, airbus, magnitudo, canale, fase, livello, "
        "categoria, covid, via, autostrada, il, gruppo"
    ),
    clock="alle, alle ore, ore",
    sources={
        Edge.AFTER: (
            "secondo, stando a, stando al, stando alla, stando alle, secondo quanto riferito da, "
            "secondo quanto riferito dalla, secondo quanto riferito dal, a detta di, confermato da, confermato dalla, "
            "confermato dal, riferito da, riferito dalla, riferito dal, fornito da, fornito dalla, fornito dal, "
            "diffuso da, diffuso dalla, diffuso dal, comunicato da, stando ai, stando agli, stando all', "
            "secondo quanto riferito dai, secondo quanto riferito dall', a quanto si apprende da, a quanto si "
            "apprende "
            "dalla, fanno sapere da, fanno sapere dal, fanno sapere dalla, fanno sapere dai, fanno sapere dall', "
            "a quanto si apprende dal, a quanto si apprende dai, a quanto riferito da, a quanto riferito "
            "dalla, "
            "a quanto riferito dal, a quanto riferito dai, a detta del, a detta della, a detta dei, a detta dell', "
            f"{_AS_SAID}"
        ),
        Edge.CITING: ("citando, che cita"),
        Edge.VIEW: "per, per l'",
        Edge.RELAYED: "citato da, citata da, citato dal, citata dal, citato dall', citata dall', citati da",
    },
    says=(
        "ha detto, hanno detto, ha dichiarato, ha riferito, hanno riferito, ha annunciato, hanno annunciato, "
        "ha affermato, ha confermato, hanno confermato, ha reso noto, hanno reso noto, parla di, parlano di, dice, "
        "riferisce, riferiscono, afferma, ha aggiunto, ha spiegato, ha parlato di, annuncia, conferma, "
        "ha comunicato, fa sapere, fanno sapere, ha precisato, ha denunciato, hanno denunciato, denuncia, denunciano, "
        "parla … di, parlano … di, parlava … di, ha ricordato, ricorda, ha reso … noto, hanno reso … noto, ha "
        "segnalato, "
        "hanno segnalato, segnala, segnalano, ha fatto sapere, hanno fatto sapere, hanno comunicato, hanno "
        "annunciato, "
        "hanno precisato, "
        "parlava di, parlavano di, ha … contato, stima, stimano, ha stimato, sostiene, sostengono, ha "
        "sostenuto, ha contato, hanno contato, ha fissato … a, conta … morti, ha portato … a, hanno "
        "parlato di, mantiene, ammette, ha ammesso, ha rivelato, disse, dissero, parlato di, ha fornito … "
        "bilancio, ha dato … bilancio, valuta, calcola, ne conta, ne contano, ne contava, ne ha contati, ne ha "
        "contate, ne hanno contati, ha raccontato, hanno raccontato, racconta, raccontano"
    ),
    voices=(
        "promesso, promette, chiesto, chiede, chiedono, risposto, risponde, respinto, respinge, negato, nega, "
        "criticato, critica, condannato, condanna, ringraziato, ringrazia, accusato, accusa, teme, temono, spera, "
        "sperano, crede, proposto, propone, avvertito, avverte, invitato a, invita a, sottolineato, sottolinea, "
        "commentato, commenta, ricordato, ricorda, concluso, conclude, scherzato"
    ),
    claims="la responsabilità, la paternità",
    passives="è, stato, stata, si, non, come, il, la, un, una, di",
    that="che, :, come, se, chi",
    relatives=("che"),
    by="da, dal, dalla, dai, dagli, dalle",
    objects="lo",
    interjections=("dal canto suo, da parte sua, invece, tuttavia, a sua volta, dal suo canto"),
    we="io, noi",
    pronouns="lui, lei, egli, ella, essi, loro, questo, questa",
    they="entrambi, entrambe, tutti",
    as_said="come",
    so="l', lo",
    silent=True,
    determiners=(
        "il, lo, la, l', i, gli, le, un, uno, una, del, della, dei, delle, di, degli, al, alla, all', suo, sua, "
        "questo, questa, due, alcuni, alcune, a, altri, altre, dell'"
    ),
    reopens="il, lo, la, l', i, gli, le",
    plurals="i, gli, le",
    possessives="suo, sua, suoi, sue, loro",
    roles=(
        "polizia, carabinieri, autorità, ministero, ospedale, esercito, governo, portavoce, direttore, direttrice, "
        "capo, sindaco, governatore, presidente, ministro, medico, medici, testimone, testimoni, residenti, "
        "vigili, pompieri, protezione, soccorritori, osservatorio, onu, croce, organizzazione, attivisti, agenzia, "
        "media, televisione, fonte, fonti, procura, procuratore, comandante, generale, prefetto, prefettura, "
        "responsabile, difesa, questura, funzionari, opposizione, sindacato, sindacati, organizzatori, premier, "
        "viceministro, viceministra, azienda, guardia costiera, promotori"
    ),
    asides="ma, e, inoltre, anche, oggi, ieri, intanto, poi, come",
    verbs=("è, sono, ha, hanno, fu, furono, era, erano, morti, morte, feriti, uccisi"),
    taken_up="il numero, il loro numero, questo numero, la cifra, questa cifra, il totale",
    totals="questo bilancio, il bilancio, questa cifra, queste cifre, il dato",
    never_one=(
        "morte, ferita, arresto, fermo, ferite, decesso, residente, abitante, passeggero, gruppo, serie, "
        "coppia, famiglia, parte, decina, seconda, secondo, terza, terzo, nuova, nuovo"
    ),
    hits="colpito da proiettili, accoltellato, accoltellati, accoltellata, investito, investita, investiti",
    of_them="di loro, di essi, dei quali, delle quali",
    partitives="dei, delle, degli",
    accused="accusato, accusata, accusati, condannato, condannati, condannata, indagato, indagati, imputato, imputati",
    nones="nessuno dei, nessuno degli, nessuna delle, nessuno tra i, neanche uno dei, nemmeno uno dei",
    denies=(
        "smentito, smentisce, smentiscono, smentì, nega, negano, negato, negò, respinge, respingono, respinto, "
        "respinse, non ci sono, non c'è"
    ),
    rumours=(
        "notizie, notizia, informazioni, voci, accuse, affermazioni, rapporti, conferme, bilancio di, morte di, che"
    ),
    negations="non, nessun, nessuna",
    shares="su",
    deltas="in più, in meno",
    wars=(
        "guerra, guerre, conflitto, conflitti, guerra civile, pandemia, insurrezione, ~crimini di guerra, "
        "~seconda guerra mondiale, ~prima guerra mondiale"
    ),
    waged="causato, provocato, ucciso, fatto, costato, lasciato, ha",
    since="dal, da, dall'",
    of_years="del",
    beginnings=(
        "inizio della guerra, inizio del conflitto, inizio dell'anno, guerra, conflitto, inizio della pandemia, "
        "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, "
        "~seconda guerra mondiale"
    ),
    ago="fa",
    during="in, durante, nel corso di, negli, nei, nel, nell', nell'arco di",
    periods=(
        "quest'anno, l'anno scorso, lo scorso anno, ogni anno, all'anno, nel mondo, in tutto il mondo, "
        "il mese scorso, questo mese, negli ultimi anni, ogni giorno, al giorno, l'anno precedente"
    ),
    superlatives=("più grave, più sanguinoso, più sanguinosa, peggiore, più letale, più mortale"),
    how_many=("quanti, quante, quanta, quanto, qual è il numero di, qual è il numero dei, il numero di, il numero dei"),
    asks={
        Counted.DEAD: (
            "morti, morte, sono morti, vittime, bilancio, uccisi, uccise, persone uccise, morirono, deceduti, morire, "
            "perso la vita"
        ),
        Counted.INJURED: "feriti, ferite",
        Counted.MISSING: "dispersi, disperse, scomparsi",
        Counted.DISPLACED: "sfollati, fuggiti, fuggite, rifugiati, profughi, evacuati",
        Counted.ARRESTED: "arrestati, arrestate, arresti",
        Counted.RESCUED: "salvati, salvate, sopravvissuti, superstiti",
        Counted.AFFECTED: "abitanti, vivono, residenti, abitano",
    },
    not_asked=(
        "anni, giorni, mesi, ore, minuti, settimane, volte, tempo, soldi, euro, dollari, gradi, costa, costano, "
        "dura, pesa, vale"
    ),
)
