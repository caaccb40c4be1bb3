"""Portuguese, as in Portugal and in Brazil."""

from index.domain import Bound, Counted
from index.figures.table import Edge, Head, Table

TABLE = Table(
    language="pt",
    spaced_digits=True,
    number_words=(
        "um, uma, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze, "
        "quatorze, quinze, dezesseis, dezasseis, dezessete, dezassete, dezoito, dezenove, dezanove, vinte, trinta, "
        "quarenta, cinquenta, sessenta, setenta, oitenta, noventa, cem, cento, duzentos, duzentas, trezentos, "
        "trezentas, quatrocentos, quatrocentas, quinhentos, quinhentas, seiscentos, seiscentas, setecentos, "
        "setecentas, oitocentos, oitocentas, novecentos, novecentas, mil"
    ),
    joiners="e",
    were="eram, são, foram, seriam",
    articles="um, uma",
    ones="um, uma",
    multipliers={
        "mil": 1e3,
        "milhão": 1e6,
        "milhões": 1e6,
        "bilhão": 1e9,
        "bilhões": 1e9,
        "milhar": 1e3,
        "milhares": 1e3,
    },
    collectives={
        "quarto de milhão": 2.5e5,
        "dezena": 10,
        "dezenas": 10,
        "dúzia": 12,
        "vintena": 20,
        "trintena": 30,
        "centena": 100,
        "milhar": 1000,
        "meia dúzia": 6,
        "meio milhão": 5e5,
    },
    halves="e meio, e meia",
    fractions="terços, ~quartos, ~quintos, ~terço, ~quarto, ~metade, ~maioria",
    ratios="um em cada, uma em cada, 1 em cada",
    vague="vários, várias, alguns, algumas, muitos, poucos",
    bounds={
        Bound.AT_LEAST: "pelo menos, ao menos, no mínimo, não menos de, um mínimo de",
        Bound.MORE_THAN: ("mais de, mais do que, acima de, ultrapassou os, supera os, além de"),
        Bound.AT_MOST: "até, no máximo, não mais de, até a",
        Bound.LESS_THAN: "menos de",
        Bound.NEARLY: "quase, perto de, próximo de",
        Bound.ABOUT: ("cerca de, aproximadamente, em torno de, por volta de, uns, umas, à volta de"),
    },
    bounds_after={Bound.AT_LEAST: "ou mais, pelo menos"},
    openers="entre",
    both="e",
    ranges="a, ou",
    changes=(
        "subiu, aumentou, passou, elevou, cresceu, caiu, baixou, desceu, diminuiu, reduziu, reduzido, reduzida, "
        "revisto, revista, revisado, revisada, reviu, revisou, corrigido, corrigida, corrigiu, subido, aumentado, "
        "passado, sobe, aumenta, passa, cai, subiram, elevaram, elevado"
    ),
    origins="de, em",
    goals="para, a, até, aos",
    subsets=("entre eles, entre elas, incluindo, dos quais, das quais, incluídos, sendo"),
    links="de, outros, outras, outro, outra, os, as, mais, novos, novas",
    head=Head.FIRST,
    adjectives=("novos, novas, jovens, outros, outras, pequenos, grandes, supostos, antigos"),
    stops=(
        "a, ao, à, em, no, na, nos, nas, por, para, com, sem, sobre, desde, durante, após, até, contra, entre, "
        "segundo, e, ou, mas, que, quem, onde, quando, foi, foram, é, são, era, eram, está, estão, há, havia, "
        "tinha, tinham, se, não, o, os, as, um, uma, de, do, da, dos, das, vivem, morreram, ficaram, hoje, "
        "ontem, disse, pelo, pela, segunda, terça, quarta, quinta, sexta, sábado, domingo, ainda, continuam, "
        "tiveram, teve, faleceram, morreu, sofreram, sofreu, precisaram, ficou, sendo, deles, delas, chegou, "
        "chegaram, subiu"
    ),
    breaks=("enquanto, mas, porém, embora, no entanto, quando, depois que, já, entretanto"),
    things={
        Counted.DEAD: (
            "morto, mortos, morta, mortas, mortes, morte, óbitos, óbito, vítimas mortais, assassinado, assassinados, "
            "assassinadas, corpos, cadáveres, falecidos, vidas, homicídios"
        ),
        Counted.INJURED: ("ferido, feridos, ferida, feridas, feridos graves, hospitalizados, hospitalizadas"),
        Counted.MISSING: "desaparecido, desaparecidos, desaparecida, desaparecidas",
        Counted.DISPLACED: (
            "deslocado, deslocados, deslocadas, refugiados, desabrigados, desalojados, desabrigadas, evacuados, "
            "evacuadas, retirados, retiradas"
        ),
        Counted.ARRESTED: ("detido, detidos, detida, detidas, preso, presos, presa, presas, prisões, detenções"),
        Counted.RESCUED: "resgatado, resgatados, resgatadas, sobreviventes, salvos, salvas",
        Counted.AFFECTED: (
            "habitante, habitantes, moradores, residentes, afetados, afetadas, passageiros, passageiro, viajantes"
        ),
        Counted.OTHER: (
            "mortos e feridos, mortos ou feridos, baleado, baleados, baleada, baleadas, esfaqueado, esfaqueada, "
            "esfaqueados, atropelado, atropelada, atropelados"
        ),
    },
    people=(
        "pessoa, pessoas, homem, homens, mulher, mulheres, criança, crianças, civil, civis, soldado, soldados, "
        "militares, policial, policiais, polícias, combatentes, rebeldes, migrantes, manifestantes, suspeitos, "
        "suspeito, passageiros, adolescentes, estudantes, alunos, trabalhadores, bombeiros, jornalistas, "
        "turistas, vítimas, vítima, bebês, bebés, terroristas, reféns, agentes, médicos, pacientes, palestinos, "
        "palestinianos, israelenses, israelitas, sírios, brasileiros, portugueses, russos, ucranianos, "
        "cidadãos, membros, jovens, famílias, mineiros, tripulantes, menores, idosos, jovem, idoso, idosa, "
        "ciclista, peão, motociclista, motorista, condutor, pedestre, menino, menina, meninos, meninas, bebé, "
        "bebê, rapaz, rapariga, moça, pescador, pescadores, operário, operários, trabalhador, bombeiro, "
        "militar, agente, irmãos, irmão, irmã, pai, mãe, filho, filha, filhos, casal, turista, estudante, "
        "aluno, aluna, professor, professora, mineiro, motoristas, manifestante, migrante, refugiado, "
        "tripulante, adolescente, policial militar, policiais militares, moradora, passageira, doente, doentes, "
        "participantes, detidos"
    ),
    done_to={
        Counted.DEAD: (
            "matou, mataram, mata, matando, morreram, morreu, a vida de, a morte de, mortos, matar, a vida a"
        ),
        Counted.INJURED: "feriu, feriram, ferindo, ferir, fere",
        Counted.MISSING: "desapareceram",
        Counted.DISPLACED: "deslocou, desalojou, obrigou, retirou",
        Counted.ARRESTED: ("prendeu, prenderam, deteve, detiveram, a prisão de, a detenção de"),
        Counted.RESCUED: "resgatou, resgataram, salvou, salvaram, o resgate de",
    },
    verb_first=True,
    befell={
        Counted.INJURED: (
            "sofreram ferimentos, sofreu ferimentos, sofreram queimaduras, levados para o hospital, levadas "
            "para o hospital, levado ao hospital, levados ao hospital, em estado grave, foram hospitalizadas, "
            "foram internadas, internados, internadas"
        ),
        Counted.DEAD: ("morreram, morreu, perderam a vida, perdeu a vida, morrem, faleceram, faleceu, teriam morrido"),
        Counted.MISSING: "desapareceram, estão desaparecidas, continuam desaparecidas",
        Counted.DISPLACED: (
            "fugiram, deixaram suas casas, deixaram as suas casas, abandonaram, tiveram de deixar, tiveram de "
            "abandonar, tiveram que deixar, tiveram que abandonar, deixar suas casas, sem teto, ficaram "
            "desabrigadas, fora de casa, ficaram sem casa, obrigadas a deixar, obrigados a deixar"
        ),
        Counted.RESCUED: "sobreviveram, sobreviveu",
        Counted.AFFECTED: (
            "vivem, viviam, moram, sem energia, sem eletricidade, vive, a bordo, presas, presos nos escombros, "
            "retidos, debaixo da terra, sob os escombros, soterrados, soterradas"
        ),
    },
    auxiliaries=(
        "foi, foram, ficaram, ficou, estão, sido, são, continuam, seguem, resultaram, encontrados, encontradas, estavam"
    ),
    tallies={
        Counted.DEAD: (
            "número de mortos, número de mortes, número de vítimas, balanço, total de mortos, saldo, número de "
            "óbitos, número total de mortos, número de vítimas mortais, o número de mortos, contagem de mortos"
        ),
        Counted.INJURED: "número de feridos",
        Counted.MISSING: "número de desaparecidos",
        Counted.DISPLACED: "número de deslocados, número de refugiados",
    },
    sums=("são, eram, somam, subiu para, chegam a, ascendem a"),
    months=("janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro"),
    days=(
        "na segunda-feira, na terça-feira, na quarta-feira, na quinta-feira, na sexta-feira, no sábado, no domingo, "
        "segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, hoje, ontem, "
        "nesta segunda-feira, nesta segunda, nesta terça, nesta quarta, nesta quinta, "
        "nesta sexta, nesta sexta-feira, em comunicado, em nota, em um comunicado, num comunicado, à afp, "
        "à lusa, à reuters, esta manhã, após, durante, nesta, neste"
    ),
    durations=(
        "ano, anos, mês, meses, semana, semanas, dia, dias, hora, horas, minuto, minutos, segundos, "
        "década, décadas, século, séculos, noite, noites, vezes, vez"
    ),
    long_durations="ano, anos, mês, meses, década, décadas, século, séculos",
    uncounted=(
        "euro, euros, dólar, dólares, real, reais, libras, por cento, graus, pontos, quilômetros, quilómetros, "
        "metros, km"
    ),
    labels=(
        "número, n, artigo, capítulo, página, voo, linha, rota, boeing, airbus, magnitude, canal, fase, nível, "
        "categoria, covid, rua, idade de, dia, grupo"
    ),
    clock="às, h, horas",
    sources={
        Edge.AFTER: (
            "segundo, de acordo com, conforme, segundo informou, segundo informaram, segundo dados de, "
            "segundo dados da, segundo dados do, confirmado por, confirmado pela, confirmado pelo, divulgado por, "
            "divulgado pela, divulgado pelo, informado pela, informado pelo, segundo fontes da, nas palavras de"
        ),
        Edge.CITING: ("citando, que cita, citando fontes de"),
        Edge.VIEW: "para",
        Edge.RELAYED: ("citado por, citada por, citado pela, citada pela, citado pelo, citada pelo, citados por"),
    },
    says=(
        "disse, disseram, diz, informou, informaram, informa, anunciou, anunciaram, anuncia, declarou, declararam, "
        "afirmou, afirmaram, afirma, confirmou, confirmaram, confirma, relatou, relataram, revelou, acrescentou, "
        "acrescentaram, indicou, indicaram, fala em, falou em, falam em, estima, estimou, contabilizou, registrou, "
        "reportou, explicou, adiantou, contabiliza, contabilizam, contabilizaram, avançou, referiu, "
        "falava em, falavam em, falado em, contou, contaram, calcula, calcularam, calculou, sustenta, "
        "sustentam, manteve, mantém, admitiu, admitiram, reconheceu, elevou … para, elevaram … para, "
        "situou … em, estimou … em, deu … número, deu … balanço, garante, garantiu, diziam, estimam, "
        "estimaram"
    ),
    voices=(
        "prometeu, promete, pediu, pede, pediram, exigiu, exige, respondeu, responde, rejeitou, rejeita, negou, nega, "
        "criticou, critica, condenou, condena, lamentou, lamenta, agradeceu, acusou, acusa, teme, espera, acredita, "
        "propôs, propõe, alertou, alerta, avisou, recomendou, sublinhou, destacou, comentou, comenta, lembrou, "
        "lembra, "
        "concluiu, brincou, defendeu, defende, descartou"
    ),
    claims="a autoria, a responsabilidade",
    passives="foi, foram, sido, ser, é, um, uma, o, a, de, se, não, como, segundo",
    helpers="tinha, tinham, havia",
    as_said="como, conforme",
    so="o",
    that="que, :, como, se, quem",
    relatives=("que, quem"),
    by="por, pelo, pela, pelos, pelas",
    interjections=("por sua vez, por seu lado, por outro lado, no entanto, já, porém"),
    we="eu",
    pronouns="ele, ela, eles, elas, isso, este, esta",
    they="eles, elas, ambos",
    silent=True,
    determiners=(
        "o, a, os, as, um, uma, uns, umas, do, da, dos, das, de, ao, à, seu, sua, este, esta, esse, essa, dois, "
        "duas, vários, várias, alguns, outros, outras"
    ),
    reopens="o, os, as",
    plurals="os, as",
    possessives="seu, sua, seus, suas",
    roles=(
        "polícia, autoridades, ministério, hospital, exército, governo, porta-voz, diretor, diretora, chefe, "
        "prefeito, prefeita, presidente, ministro, ministra, governador, médico, médicos, testemunha, testemunhas, "
        "moradores, bombeiros, defesa, observatório, onu, cruz, organização, ativistas, agência, imprensa, "
        "televisão, fonte, fontes, promotoria, procuradoria, comandante, general, oficial, oficiais, responsável, "
        "proteção, secretaria, secretário, câmara, autarca, funcionários, oposição"
    ),
    asides=("mas, e, também, ainda, hoje, ontem, entretanto, além, disso, já, como"),
    verbs=(
        "foi, foram, é, são, está, estão, morreu, morreram, matou, mataram, ficaram, deixou, mortos, feridos, há, teve"
    ),
    taken_up="o número, esse número, este número, o total",
    totals=("este balanço, o balanço, este número, estes números, esse número, o número"),
    never_one=(
        "morte, prisão, detenção, ferida, residente, presa, habitante, óbito, prisões, passageiro, grupo, "
        "série, par, família, parte, segunda, segundo, terceira, terceiro, nova, novo, dezena"
    ),
    hits=(
        "baleado, baleados, baleada, baleadas, esfaqueado, esfaqueada, esfaqueados, atropelado, atropelada, atropelados"
    ),
    of_them="deles, delas, dos quais, das quais",
    partitives="dos, das",
    accused=(
        "acusado, acusada, acusados, condenado, condenados, condenada, indiciado, indiciados, arguido, "
        "arguidos, suspeito de, suspeitos de"
    ),
    nones="nenhum dos, nenhuma das, nenhum de, nenhuma de, nem um dos, nem uma das",
    denies=(
        "desmente, desmentem, desmentiu, desmentiram, desmentido, nega, negam, negou, negaram, negado, rejeita, "
        "rejeitou, rejeitaram, refuta, refutou, não há, não houve, não havia"
    ),
    rumours=(
        "informações, informação, notícias, notícia, relatos, rumores, boatos, alegações, acusações, balanço de, "
        "número de, morte de, que"
    ),
    negations="não, nenhum, nenhuma",
    shares="em",
    deltas="a mais, a menos",
    wars=(
        "guerra, guerras, conflito, conflitos, guerra civil, pandemia, insurgência, ~crimes de guerra, "
        "~segunda guerra mundial, ~primeira guerra mundial"
    ),
    waged="causado, deixou, causou, matou, provocou, fez, custou, já, ceifou",
    since="desde",
    of_years="de",
    beginnings=(
        "início da guerra, início do conflito, começo da guerra, guerra, conflito, início do ano, começo do ano, "
        "início da pandemia, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, "
        "novembro, dezembro, invasão, ~segunda guerra mundial"
    ),
    ago="há, atrás",
    during="em, durante, ao longo de, nos, nas, no, há",
    periods=(
        "este ano, neste ano, no ano passado, ano passado, por ano, a cada ano, no mundo, em todo o mundo, "
        "no mês passado, este mês, nos últimos anos, por dia, a cada dia, no ano anterior, mundialmente"
    ),
    superlatives=("mais mortal, mais grave, pior, mais sangrento, mais letal, mais violento, mais mortífero, maior"),
    how_many=("quantos, quantas, quanto, quanta, qual é o número de, qual o número de, o número de"),
    asks={
        Counted.DEAD: (
            "mortos, morreram, mortes, mortas, vítimas, morrem, balanço, número de mortos, mataram, perderam a vida"
        ),
        Counted.INJURED: "feridos, feridas",
        Counted.MISSING: "desaparecidos, desaparecidas, desapareceram",
        Counted.DISPLACED: "deslocados, fugiram, refugiados, desalojados, desabrigados",
        Counted.ARRESTED: "detidos, presos, detidas, presas, prisões",
        Counted.RESCUED: "resgatados, resgatadas, sobreviveram, sobreviventes, salvos",
        Counted.AFFECTED: "habitantes, vivem, moradores, moram, população, vive",
    },
    not_asked=(
        "anos, dias, meses, horas, minutos, semanas, vezes, tempo, dinheiro, euros, dólares, reais, graus, custa, "
        "custou, pesa, mede, vale, dura, durou"
    ),
)
