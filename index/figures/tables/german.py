"""German."""

from index.domain import Bound, Counted
from index.figures.table import Edge, Head, Table

# "Nach Angaben der Polizei", "laut Mitteilung des Ministeriums".
_BY_WORD = ", ".join(
    f"{by} {word}{of}"
    for by in ("nach", "laut")
    for word in (
        *("angaben", "informationen", "darstellung", "aussage", "aussagen", "worten", "auskunft", "schätzung"),
        *("schätzungen", "einschätzung", "berichten", "erkenntnissen", "mitteilung"),
    )
    for of in ("", " von", " vom", " der", " des")
)

TABLE = Table(
    language="de",
    number_words=(
        "ein, eins, eine, zwei, zwo, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, "
        "vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, dreißig, vierzig, fünfzig, "
        "sechzig, siebzig, achtzig, neunzig, hundert, tausend, und, einer"
    ),
    compounds=True,
    joiners="und",
    were="waren es, sind es, seien es, sollen es",
    articles="ein, eine, einem, einer, einen",
    ones="ein, eine, eins, einer",
    multipliers={
        "hundert": 1e2,
        "tausend": 1e3,
        "million": 1e6,
        "millionen": 1e6,
        "mio": 1e6,
        "milliarde": 1e9,
        "milliarden": 1e9,
        "mrd": 1e9,
    },
    collectives={
        "dutzend": 12,
        "halbes dutzend": 6,
        "halben dutzend": 6,
        "halbe million": 5e5,
        "halben million": 5e5,
        "viertelmillion": 2.5e5,
        "viertel million": 2.5e5,
        "dreiviertelmillion": 7.5e5,
        "dreiviertel million": 7.5e5,
    },
    mixed={
        "anderthalb": 1.5,
        "eineinhalb": 1.5,
        "zweieinhalb": 2.5,
        "dreieinhalb": 3.5,
        "viereinhalb": 4.5,
        "fünfeinhalb": 5.5,
        "sechseinhalb": 6.5,
        "siebeneinhalb": 7.5,
        "achteinhalb": 8.5,
        "neuneinhalb": 9.5,
    },
    fractions=(
        "drittel, ~viertel, fünftel, zehntel, ~hälfte, ~meisten, ~mehrheit, ~großteil, ~fünfte, ~fünfter, "
        "~vierte, ~zehnte, ~dritte"
    ),
    vague="mehrere, einige, viele, wenige, paar, etliche, die",
    bounds={
        Bound.AT_LEAST: "mindestens, wenigstens, zumindest, nicht weniger als",
        Bound.MORE_THAN: (
            "mehr als, über, weit über, mehr als die, weit mehr als, überstieg, übersteigt, "
            "übersteigt die, überstieg die, übersteigen, übertrifft, jenseits von, mehr als rund"
        ),
        Bound.AT_MOST: "bis zu, höchstens, maximal, nicht mehr als",
        Bound.LESS_THAN: "weniger als, unter",
        Bound.NEARLY: (
            "fast, knapp, beinahe, annähernd, nahezu, fast alle, fast alle der, beinahe alle, nahezu alle, "
            "nahezu alle der"
        ),
        Bound.ABOUT: (
            "rund, etwa, ungefähr, circa, ca, ca., zirka, an die, gegen, schätzungsweise, um die, geschätzt, geschätzte"
        ),
    },
    bounds_after={
        Bound.AT_LEAST: ("oder mehr, mindestens, wenn nicht mehr, oder noch mehr, oder sogar mehr"),
        Bound.AT_MOST: ("höchstens, im höchstfall, allerhöchstens"),
    },
    openers="zwischen",
    both="und",
    ranges="bis, oder",
    changes=(
        "stieg, stiegen, gestiegen, steigt, erhöhte, erhöht, erhöhten, wuchs, gewachsen, kletterte, geklettert, sank, "
        "sanken, gesunken, sinkt, fiel, gefallen, verringerte, verringert, reduziert, reduzierte, korrigiert, "
        "korrigierte, korrigierten, revidiert, revidierte, angehoben, gesenkt, senkte, herabgesetzt, angestiegen, "
        "anstieg, zugenommen"
    ),
    origins="von, um",
    goals="auf",
    subsets=(
        "darunter, unter ihnen, davon, einschließlich, inklusive, unter den toten sind, unter den opfern sind, "
        "unter den verletzten sind, unter den verletzten waren, unter den toten waren, unter den verletzten "
        "befinden sich, unter den toten befinden sich, davon sind, davon waren"
    ),
    links=("weitere, weiteren, weiterer, andere, anderen, der, von, die, den, seiner, ihrer, neue, neuen"),
    head=Head.CAPITAL,
    adjectives="junge, jungen, weitere, andere, kleine, große",
    stops=(
        "rede, in, im, an, am, auf, bei, beim, mit, ohne, von, vom, zu, zum, zur, aus, nach, vor, seit, während, "
        "über, unter, durch, für, gegen, um, und, oder, aber, dass, die, der, das, den, dem, des, wurden, "
        "wurde, werden, wird, worden, sind, sei, seien, ist, war, waren, haben, hat, hatten, hatte, sein, "
        "kamen, kam, starben, starb, laut, sich, noch, wie, als, wo, eine, einer, einem, einen, ums, leben, "
        "lebten, nicht, auch, sowie, gab, es, er, sie, zwischen, hinter, neben, heute, gestern, montag, "
        "dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, könnten, mussten, müssen, können, gelten, "
        "galten, bleiben, blieben, saßen, sitzen, gestiegen, angestiegen, gesunken, erhöht, gewachsen, "
        "geklettert, korrigiert, angegeben, beziffert, erlitten, erlitt, klagten, davon, von ihnen, befinden, "
        "schwebt, konnten"
    ),
    breaks=("während, aber, doch, jedoch, obwohl, wohingegen, hingegen, dagegen, nachdem, bevor, sondern, allerdings"),
    things={
        Counted.DEAD: (
            "tote, toten, toter, tot, todesopfer, todesopfern, todesfälle, todesfällen, getötet, getötete, "
            "getöteten, leichen, leiche, ermordet, ermordete, erschossen, verstorbene, gestorben, ertrunken, "
            "umgekommen, hingerichtet, ums leben gekommen, ums leben gekommene, gestorbene, gefallene, "
            "menschenleben, umgebracht, mordopfer, zu tode gekommen, tot geborgen, erstochen, erschlagen, "
            "totgefahren, tödlich verletzt, tödlich verunglückt"
        ),
        Counted.INJURED: (
            "verletzte, verletzten, verletzter, verletzt, schwerverletzte, leichtverletzte, verwundet, verwundete, "
            "verwundeten, schwer verletzt, leicht verletzt, schwer verletzte, leicht verletzte"
        ),
        Counted.MISSING: ("vermisste, vermissten, vermisst, verschollene, verschollen, vermisst werden"),
        Counted.DISPLACED: (
            "flüchtlinge, flüchtlingen, vertriebene, vertriebenen, vertrieben, obdachlose, evakuiert, evakuierte, "
            "obdachlos, binnenvertriebene, binnenflüchtlinge, geflüchtete, geflohen, geflüchtet"
        ),
        Counted.ARRESTED: (
            "festnahmen, festnahme, festgenommen, festgenommene, verhaftet, verhaftete, verhaftungen, inhaftiert, "
            "inhaftierte, festgenommenen, gefangene, in gewahrsam genommen, in gewahrsam"
        ),
        Counted.RESCUED: ("gerettet, gerettete, überlebende, überlebenden, geretteten, befreit, lebend geborgen"),
        Counted.AFFECTED: (
            "einwohner, einwohnern, bewohner, bewohnern, anwohner, anwohnern, betroffene, bürger, "
            "fahrgäste, fahrgästen, passagiere, passagieren, reisende, reisenden"
        ),
        Counted.OTHER: (
            "tote und verletzte, tote oder verletzte, getötet oder verletzt, getötet und verletzt, "
            "angeschossen, niedergestochen, angefahren, von schüssen getroffen"
        ),
    },
    people=(
        "menschen, mensch, personen, person, männer, mann, frauen, frau, kinder, kind, zivilisten, zivilist, "
        "soldaten, soldat, polizisten, polizist, kämpfer, rebellen, migranten, migrant, demonstranten, "
        "verdächtige, verdächtiger, passagiere, passagier, jugendliche, jugendlicher, schüler, studenten, "
        "arbeiter, feuerwehrleute, feuerwehrmann, helfer, retter, journalisten, journalist, touristen, tourist, "
        "opfer, opfern, mädchen, jungen, junge, babys, terroristen, angreifer, attentäter, geiseln, geisel, "
        "beamte, beamten, ärzte, patienten, palästinenser, israelis, syrer, franzosen, deutsche, russen, "
        "ukrainer, amerikaner, staatsbürger, staatsangehörige, insassen, mitglieder, matrosen, bergsteiger, "
        "familien, erwachsene, dorfbewohner, kindern, frauen und kinder, zivilpersonen, leute, leuten, "
        "islamisten, aufständische, extremisten, bergleute, fahrgäste, gäste, pilger, mitarbeiter, zuschauer, "
        "täter, häftlinge, personal, weitere, kleinkinder, kleinkind, kumpel, bergarbeiter, fischer, urlauber, "
        "anwohner, feuerwehrfrauen, arbeiterinnen, besucher, arbeitern, rentner, rentnerin, radfahrer, "
        "radfahrerin, fußgänger, fußgängerin, autofahrer, autofahrerin, motorradfahrer, fahrer, fahrerin, "
        "beifahrer, beifahrerin, jähriger, jährige, bewohner, einsatzkräfte, einsatzkräften, minderjährige, "
        "jugendlichen, säugling, baby, schülerin, schülern, studentin, student, mitarbeitern, geflüchteten, "
        "bauarbeiter, wanderer, skifahrer, kletterer, bruder, brüder, schwester, schwestern, vater, mutter, "
        "sohn, tochter, ehepaar, teilnehmer, teilnehmern, seeleute, männern, zivilistin, polizistin, soldatin, "
        "landwirt, kunde, kunden, beschäftigte, beschäftigten, angestellte, angestellten, kumpeln, bergleuten, "
        "besuchern, gästen, patientinnen, migrantinnen, verdächtigen, festgenommenen"
    ),
    done_to={
        Counted.DEAD: (
            "tötete, töteten, tötet, töten, starben, starb, sterben, riss, forderte, das leben von, den tod von, "
            "der tod von, ermordete, erschoss, kostete, starben am, der tötung von, der ermordung von, "
            "leichen von, leiche von"
        ),
        Counted.INJURED: "verletzte, verletzten, verwundete, verwundeten, verletzt",
        Counted.DISPLACED: "vertrieb, vertrieben, evakuierte, evakuierten, in die flucht",
        Counted.ARRESTED: ("verhaftete, verhafteten, verhaftung von, festnahme von, inhaftierte"),
        Counted.RESCUED: "rettete, retteten, rettung von, rettet, befreite, befreiten",
        Counted.MISSING: "vermisst, vermisst wurden, vermisst werden",
        Counted.AFFECTED: ("an bord, leben, lebten, wohnen, strandeten, strandete, saßen"),
    },
    verb_first=True,
    befell={
        Counted.DEAD: (
            "ums leben, das leben gekostet, starben, starb, gestorben, umgekommen, getötet, in den tod, kamen "
            "um, verloren ihr leben, ihr leben verloren, sein leben verloren, erschossen, ermordet, sterben, "
            "ertranken, ertrunken, tot aufgefunden, mit in den tod, erfroren, erfror, erstickt, erstickten, "
            "verbrannt, verbrannten, verunglückt, verunglückten, überlebten nicht, tödlich verletzt, zu tode, "
            "zu tode gekommen, ließen ihr leben, erlagen, erlag, verstarb, verstarben, nur noch tot, tot "
            "geborgen"
        ),
        Counted.INJURED: (
            "verletzt, verletzungen, rauchvergiftungen, rauchgasvergiftungen, verbrennungen, verwundet, ins "
            "krankenhaus, im "
            "krankenhaus behandelt, in krankenhäusern behandelt, in kliniken behandelt, in einer klinik behandelt, "
            "erlitten verletzungen, erlitten schwere "
            "verletzungen, erlitten leichte verletzungen, erlitten verbrennungen, erlitt verletzungen, kamen in "
            "eine klinik, kamen ins krankenhaus, in kliniken gebracht, in eine klinik gebracht, mussten "
            "behandelt werden, schwebt in lebensgefahr, schweben in lebensgefahr, in lebensgefahr"
        ),
        Counted.MISSING: "vermisst, verschollen, gelten als vermisst",
        Counted.DISPLACED: (
            "flohen, geflohen, flüchteten, vertrieben, evakuiert, auf der flucht, fliehen, ihre häuser verlassen, "
            "in sicherheit gebracht, untergebracht, in zelten, in notunterkünften, häuser verlassen, "
            "wohnungen verlassen, ihr zuhause verlassen, ihre wohnungen, in turnhallen, ihre heimat "
            "verlassen, ihr zuhause verloren, in sicherheit"
        ),
        Counted.ARRESTED: ("festgenommen, verhaftet, nahm die polizei fest, inhaftiert, fest, in gewahrsam"),
        Counted.RESCUED: (
            "gerettet, retten, befreien, überlebten, überlebt, befreit, lebend gefunden, lebend geborgen, "
            "wohlbehalten gefunden"
        ),
        Counted.AFFECTED: (
            "leben in, leben noch, leben dort, wohnen, lebten, ohne strom, eingeschlossen, betroffen, "
            "an bord, leben, wohnten, verschüttet, festsitzen, saßen fest, sitzen fest, ohne wasser, ohne "
            "heizung, unter den trümmern, unter trümmern, unter tage, unter dem schutt, hinter der einsturzstelle"
        ),
    },
    auxiliaries=("wurden, wurde, werden, wird, worden, sind, seien, sei, ist, war, waren, haben, hat, gelten, gilt"),
    tallies={
        Counted.DEAD: (
            "zahl der toten, zahl der todesopfer, opferzahl, totenzahl, anzahl der toten, zahl der opfer, "
            "zahl der getöteten, todeszahl, bilanz"
        ),
        Counted.INJURED: "zahl der verletzten, anzahl der verletzten, zahl der verwundeten",
        Counted.MISSING: "zahl der vermissten",
        Counted.DISPLACED: "zahl der flüchtlinge, zahl der vertriebenen",
        Counted.ARRESTED: "zahl der festnahmen, zahl der festgenommenen",
    },
    sums=(
        "beträgt, betrug, liegt bei, lag bei, stieg auf, gestiegen auf, steigt auf, beläuft sich auf, "
        "erhöhte sich auf, sank auf, blieb bei, bleibt bei, auf"
    ),
    months=("januar/jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember"),
    days=(
        "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, heute, gestern, "
        "am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonntag, am abend, "
        "am morgen, am nachmittag, am mittag, zunächst, am sonnabend, mit, in einer erklärung, "
        "der deutschen presse-agentur, der nachrichtenagentur afp, der afp, der dpa, später, in der nacht, "
        "nach, bei, gegenüber afp, gegenüber reuters, der nachrichtenagentur reuters, "
        "der nachrichtenagentur dpa, "
        "dagegen, hingegen, indes, inzwischen, mittlerweile, wiederum, derzeit, bislang, bisher, "
        "ausdrücklich, am späten abend, vor journalisten, vor der presse, gegenüber journalisten, am "
        "montagabend, am dienstagabend, am mittwochabend, am donnerstagabend, am freitagabend, am "
        "samstagabend, am sonntagabend, am montagmorgen, am dienstagmorgen, am mittwochmorgen, am "
        "donnerstagmorgen, am freitagmorgen, am samstagmorgen, am sonntagmorgen, seit, zuletzt, zufolge, nun, erneut"
    ),
    durations=(
        "jahr, jahre, jahren, jahres, monat, monate, monaten, woche, wochen, tag, tage, tagen, stunde, "
        "stunden, minute, minuten, sekunde, sekunden, jahrzehnt, jahrzehnte, jahrzehnten, jahrhundert, "
        "jahrhunderte, nacht, nächte, jährige, jähriger, jährigen, mal, uhr"
    ),
    long_durations=("jahr, jahre, jahren, monat, monate, monaten, jahrzehnt, jahrzehnte, jahrzehnten"),
    uncounted=(
        "euro, euros, dollar, franken, pfund, cent, rubel, yen, yuan, prozent, grad, us-dollar, prozentpunkte, "
        "punkte, kronen, schweizer franken, promille, meter, kilometer, meter hohe, kilometern, metern"
    ),
    labels=(
        "nr, nr., nummer, artikel, kapitel, seite, flug, linie, boeing, airbus, magnitude, stärke, alter von, "
        "zimmer, phase, stufe, kategorie, absatz, paragraf, autobahn, route, covid, kanal, band, der stärke, "
        "einer stärke von, gruppe, platz, klasse"
    ),
    clock="uhr, gegen, um, mez, gmt",
    sources={
        Edge.AFTER: (
            f"{_BY_WORD}, laut, gemäß, angaben von, bestätigt von, mitgeteilt von, genannt von, bekanntgegeben von, "
            "veröffentlicht von, berichten zufolge der, hieß es aus, hieß es bei, hieß es seitens"
        ),
        Edge.BEFORE: "zufolge, nach zufolge",
        Edge.CITING: (
            "unter berufung auf, mit berufung auf, unter verweis auf, mit verweis auf, und beruft sich auf, "
            "und berief sich auf, die sich auf beruft"
        ),
        Edge.RELAYED: "zitiert von",
        Edge.ASIDE: "so",
    },
    owning_words={"nach": "angaben", "laut": "angaben"},
    says=(
        "sagte, sagten, sagt, mitteilte, mitteilten, teilte, teilten, meldete, meldeten, meldet, berichtete, "
        "berichteten, berichtet, erklärte, erklärten, erklärt, sprach von, spricht von, sprachen von, "
        "bestätigte, bestätigten, gab an, gaben an, angab, angaben, gab bekannt, bekanntgab, bekanntgaben, "
        "mitgeteilt, gemeldet, nannte, nannten, zählte, zählten, bezifferte, schätzt, schätzte, schätzen, "
        "betonte, verkündete, behauptete, behauptet, beziffert, registrierte, dokumentierte, gaben bekannt, "
        "gab, gaben, twitterte, schrieb, fügte hinzu, fügte, ergänzte, dokumentiert, hieß es von, verlautbarte, "
        "~nach angaben, ~ersten angaben, ~den angaben, ~gab es, ~es gab, ~eigenen angaben, ~offiziellen "
        "angaben, kommt … auf, kommen … auf, kam … auf, kamen … auf, geht … aus, gehen … aus, ging … aus, "
        "gingen … aus, bleibt … bei, bleiben … bei, blieb … bei, beharrt … auf, beharrte … auf, spricht … von, "
        "sprach … von, sprechen … von, sprachen … von, gesprochen, redet … von, gab … an, gaben … an, gibt … "
        "an, geben … an, gab … bekannt, gaben … bekannt, gibt … bekannt, korrigierte … auf, erhöhte … auf, "
        "setzte … auf, beziffern, bezifferten, räumte, räumten, räumt … ein, zählt … tote, zählt … opfer, zählt "
        "… verletzte, zählen … tote, behaupten, behaupteten, bestätigt, bestätigen, melden, melde, rechnet … "
        "mit, rechnen … mit, rechnete … mit, hält … für, meint, heißt … bei, beharren … auf, sagen, teilt, "
        "teilen, nennt, nennen, veranschlagt, veranschlagte, registriert, registrierten, erzählte, ermittelte, "
        "verzeichnet, verzeichnete, beklagt, beklagte, gezählt, bekanntgegeben, angegeben, genannt, berichten, "
        "~jüngsten angaben, ~letzten angaben, ~vorläufigen angaben, ~neuesten angaben, ~übereinstimmenden "
        "angaben, ~bisherigen angaben"
    ),
    voices=(
        "gesagt, versprach, verspricht, versprachen, versprochen, fordert, forderte, forderten, gefordert, verlangt, "
        "verlangte, verlangten, fragte, fragt, antwortete, antwortet, geantwortet, lehnt … ab, lehnte … ab, lehnten … "
        "ab, abgelehnt, kritisierte, kritisiert, kritisierten, verurteilte, verurteilt, lobte, lobt, dankte, dankt, "
        "bedauerte, bedauert, hofft, hoffte, hoffen, befürchtet, befürchtete, fürchtet, warnte, warnt, warnten, "
        "gewarnt, rief … auf, rufen … auf, riefen … auf, ruft … auf, appellierte, appelliert, erinnerte, erinnert, "
        "rechnet, rechnete, rechnen, erwartet, erwartete, beschrieb, beschreibt, schilderte, schildert, kündigte, "
        "kündigt, kündigten, angekündigt, entgegnete, erwiderte, widersprach, widerspricht, wies … zurück, weist … "
        "zurück, wiesen … zurück, bestritt, bestreitet, bestritten, dementierte, dementiert, beschwerte, klagte, "
        "klagt, spottete, scherzte, rief, verteidigte, verteidigt, schloss … aus, schließt … aus, wollte … sagen, "
        "will … sagen, glaubt, glaubte, wünscht, schlug … vor, schlägt … vor, rät, riet, mahnte, mahnt, beteuerte, "
        "versicherte, versichert, entschuldigte, entschuldigt, bekannte, äußerte, äußert, geäußert, sprach, spricht, "
        "erzählt, meinte, urteilte, resümierte, bilanzierte, verlangten, beschuldigte, beschuldigt, warf … vor, wirft "
        "… vor, werfen … vor, warfen … vor, erklärten, hieß es, lautete"
    ),
    claims="die verantwortung",
    as_said="wie",
    own_words="nach eigenen angaben, eigenen angaben zufolge, nach eigener darstellung, nach eigener aussage",
    genitives="des, eines",
    passives=(
        "wurde, wurden, worden, werden, wird, es, nach, von, laut, den, ersten, die, der, deren, offiziellen, "
        "unterschiedliche"
    ),
    helpers="hat, haben, hatte, hatten, habe",
    frames=True,
    that="dass, daß, wie, ob, :, wonach, was, wo, weil, wenn",
    objects=("das, dies"),
    interjections=(
        "dagegen, hingegen, ihrerseits, seinerseits, wiederum, indes, allerdings, jedoch, unterdessen, so, zufolge"
    ),
    we="ich, wir",
    pronouns="er, sie, es, ihm, ihnen, dieser, diese, man",
    they="sie, beide, alle",
    determiners=(
        "der, die, das, den, dem, des, ein, eine, einem, einer, eines, einen, sein, seine, ihr, ihre, dieser, "
        "diese, dieses, mehrere, einige, zwei"
    ),
    possessives="seine, seinen, seiner, ihre, ihren, ihrer",
    roles=(
        "rote kreuz, roten kreuz, "
        "polizei, behörden, behörde, ministerium, ministeriums, gesundheitsministerium, innenministerium, "
        "verteidigungsministerium, krankenhaus, klinik, armee, militär, regierung, sprecher, sprecherin, "
        "leiter, leiterin, chef, direktor, bürgermeister, bürgermeisterin, gouverneur, präsident, minister, "
        "ministerin, arzt, ärzte, zeuge, zeugen, augenzeugen, anwohner, bewohner, feuerwehr, rettungskräfte, "
        "rettungsdienst, zivilschutz, zivilschutzes, katastrophenschutz, beobachtungsstelle, un, uno, "
        "vereinten nationen, rotes kreuz, roten kreuzes, organisation, aktivisten, agentur, "
        "bundespolizei, küstenwache, veranstalter, bauernverband, landesregierung, bundesregierung, "
        "verteidigungsministerin, "
        "nachrichtenagentur, medien, staatsmedien, fernsehen, staatsanwaltschaft, staatsanwalt, kommandeur, "
        "general, offizier, vertreter, experte, experten, helfer, hilfsorganisation, institut, ermittler, "
        "landrat, innenminister, rotem kreuz, gesundheitsbehörden, staatsfernsehen, kreise, sicherheitskreise, "
        "roter halbmond, rote halbmond, roten halbmond, roten halbmonds, gouverneurs, sprechers, polizeisprecher, "
        "chefin, kommissarin, kommissar, ministeriumssprecherin, ministeriumssprecher, polizeisprecherin, "
        "einsatzleiter, einsatzleiterin, kreisbrandmeister, betreiber, betreiberin, gewerkschaft, "
        "hilfswerk, bahn, verkehrsministerin, verkehrsminister, umweltminister, chirurg, "
        "krankenschwester, vorsitzende, vorsitzender, verband, verein, richter, gouverneurin, opposition"
    ),
    asides=(
        "aber, und, jedoch, doch, auch, zuvor, später, heute, gestern, am, freitag, wie, als, unterdessen, "
        "zudem, ferner"
    ),
    verbs=(
        "wurde, wurden, worden, ist, sind, war, waren, sei, seien, habe, haben, nahm, nahmen, beteiligten, kamen, "
        "kam, starben, starb, "
        "getötet, verletzt, mit, können, kann, konnten, konnte, sollen, soll, sollten, müssen, muss, wollen, will, "
        "dürfen, darf"
    ),
    taken_up="die zahl, deren zahl, ihre zahl, diese zahl",
    totals=(
        "diese zahl, diese zahlen, die zahl, die zahlen, diese angaben, diese bilanz, die angaben, "
        "diese opferzahl, beide zahlen, diese schätzung, die schätzung, diese opferzahlen, diese angabe, "
        "die angabe"
    ),
    never_one=(
        "tote, toten, leiche, tod, bürger, festnahme, bewohner, einwohner, verhaftung, gruppe, reihe, vielzahl, "
        "paar, zahl, menge, teil, familie"
    ),
    hits="angeschossen, niedergestochen, angefahren, von schüssen getroffen",
    of_them="von ihnen, davon, von denen",
    partitives="der, von den",
    accused="angeklagt, verurteilt, beschuldigt, verdächtigt, vorgeworfen, angezeigt",
    unreal="hätte, hätten, könnte, könnten",
    nones=(
        "keiner der, keine der, keines der, keiner von den, keine von den, keiner dieser, keine dieser, niemand "
        "von den, niemand der, kein einziger der, nicht einer der"
    ),
    denies=(
        "dementierte, dementierten, dementiert, dementieren, bestritt, bestritten, bestreitet, bestreiten, wies … "
        "zurück, wiesen … zurück, weist … zurück, weisen … zurück, widersprach, widersprachen, widerspricht, "
        "leugnet, leugnete, leugneten, es gab keine, es gibt keine, gab es keine, gibt es keine, ~es gab keine "
        "zweifel, ~es gibt keine zweifel, ~gibt es keine zweifel, ~gab es keine zweifel"
    ),
    rumours=(
        "berichte, berichten, bericht, meldungen, meldung, behauptungen, behauptung, gerüchte, gerüchten, "
        "angaben, vorwürfe, darstellung, hinweise, tod von, wonach, dass, daß"
    ),
    by="von, vom",
    negations="nicht, niemand, kein, keine, keiner",
    shares="von, von den, der",
    deltas="mehr als, weniger als",
    wars=(
        "krieg, kriegs, kriege, bürgerkrieg, bürgerkriegs, konflikt, konflikts, aufstand, pandemie, kriegen, "
        "völkermord, ~zweiten weltkrieg, ~weltkrieg"
    ),
    waged=(
        "getötet, gefordert, forderte, gekostet, kostete, vertrieben, tötete, riss, hat, verursacht, starben, "
        "fordert, ums leben"
    ),
    since="seit, seitdem",
    of_years="von, des jahres",
    beginnings=(
        "beginn des kriegs, beginn des krieges, beginn des konflikts, kriegsbeginn, ausbruch des kriegs, "
        "ausbruch des krieges, krieg, bürgerkrieg, jahresbeginn, beginn des jahres, januar, februar, märz, "
        "april, mai, juni, juli, august, september, oktober, november, dezember, beginn der pandemie, "
        "beginn des aufstands, aufstand, ausbruch des konflikts, konflikt, beginn der invasion, "
        "ausbruch des bürgerkriegs, ausbruch des bürgerkrieges, revolution, ~zweiten weltkrieg"
    ),
    ago="vor",
    during=("in, im, während, binnen, innerhalb, seit, über, in den, in der, im laufe, im verlauf, jahr"),
    periods=(
        "in diesem jahr, dieses jahr, im vergangenen jahr, im letzten jahr, vergangenes jahr, pro jahr, "
        "jedes jahr, jährlich, weltweit, auf der ganzen welt, im vergangenen monat, in diesem monat, pro tag, "
        "täglich, jeden tag, in den vergangenen jahren, im vorjahr, in den letzten jahren, "
        "bundesweit in diesem jahr, pro monat, im schnitt, im durchschnitt, in der vergangenen woche"
    ),
    superlatives=(
        "schlimmste, schlimmsten, tödlichste, tödlichsten, schwerste, schwersten, blutigste, blutigsten, "
        "höchste, größte, größten, folgenschwerste, folgenschwersten, schlimmster, verheerendste"
    ),
    how_many=(
        "wie viele, wieviele, wie viel, wieviel, wie hoch ist die zahl der, wie hoch ist die anzahl der, "
        "die zahl der, anzahl der"
    ),
    asks={
        Counted.DEAD: (
            "tote, todesopfer, opferzahl, zahl der toten, sterben, starben, gestorben, getötet, ums leben, "
            "todeszahl, totenzahl, tot, opfer, umgekommen, bilanz, ermordet, erschossen, gefallen"
        ),
        Counted.INJURED: "verletzt, verletzte, verletzten, verwundet, verwundete",
        Counted.MISSING: "vermisst, vermisste, vermissten, verschollen",
        Counted.DISPLACED: (
            "vertrieben, geflohen, flohen, flüchtlinge, evakuiert, flüchteten, obdachlos, auf der flucht"
        ),
        Counted.ARRESTED: "festgenommen, verhaftet, festnahmen, inhaftiert, verhaftungen",
        Counted.RESCUED: "gerettet, überlebten, überlebt, überlebende, befreit",
        Counted.AFFECTED: ("einwohner, leben, lebten, bewohner, wohnen, betroffen, eingeschlossen"),
    },
    not_asked=(
        "jahre, jahren, tage, tagen, monate, stunden, minuten, wochen, uhr, mal, geld, euro, dollar, franken, "
        "prozent, grad, zeit, kostet, kostete, kosten"
    ),
)
