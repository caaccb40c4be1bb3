"""Spanish."""

from index.domain import Bound, Counted
from index.figures.table import Edge, Head, Table

TABLE = Table(
    language="es",
    spaced_digits=True,
    number_words=(
        "un, una, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, "
        "quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuno, veintiún, veintiuna, "
        "veintidós, veintitrés, veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve, "
        "treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa, cien, ciento, doscientos, "
        "doscientas, trescientos, trescientas, cuatrocientos, cuatrocientas, quinientos, quinientas, "
        "seiscientos, seiscientas, setecientos, setecientas, ochocientos, ochocientas, novecientos, "
        "novecientas, mil"
    ),
    spellings={"veintiún": "veintiuno", "veintiun": "veintiuno", "veintiuna": "veintiuno"},
    joiners="y",
    were="fueron, son, eran, serían",
    articles="un, una",
    ones="un, una, uno",
    multipliers={
        "mil": 1e3,
        "millar": 1e3,
        "millares": 1e3,
        "millón": 1e6,
        "millones": 1e6,
        "billón": 1e12,
        "billones": 1e12,
    },
    collectives={
        "cuarto de millón": 2.5e5,
        "decena": 10,
        "decenas": 10,
        "docena": 12,
        "docenas": 12,
        "quincena": 15,
        "veintena": 20,
        "treintena": 30,
        "cuarentena": 40,
        "cincuentena": 50,
        "centenar": 100,
        "centena": 100,
        "millar": 1000,
        "media docena": 6,
        "medio millón": 5e5,
        "medio centenar": 50,
        "medio millar": 500,
    },
    halves="y medio, y media",
    fractions=(
        "tercios, ~cuartos, quintos, ~tercio, ~cuarto, ~mitad, ~mayoría, ~quinta parte, ~cuarta parte, ~tercera parte"
    ),
    ratios="uno de cada, una de cada, 1 de cada",
    vague=("varios, varias, unos pocos, unas pocas, algunos, algunas, muchos, pocos"),
    bounds={
        Bound.AT_LEAST: ("al menos, por lo menos, no menos de, como mínimo, cuando menos, un mínimo de, mínimo"),
        Bound.MORE_THAN: (
            "más de, por encima de, superan los, supera los, superó los, superado los, más de los, superaron los, "
            "mas de, "
            "pasan de, pasa de, pasaban de, supera las, superan las, supera, superan, superó, superó las, "
            "rebasa, rebasan, rebasó, sobrepasa, excede, exceden"
        ),
        Bound.AT_MOST: "hasta, como máximo, a lo sumo, no más de, un máximo de",
        Bound.LESS_THAN: "menos de",
        Bound.NEARLY: (
            "casi, cerca de, poco menos de, cerca de los, casi los, casi todos los, casi todas las, "
            "casi la totalidad de los, casi la totalidad de las"
        ),
        Bound.ABOUT: (
            "unos, unas, alrededor de, aproximadamente, en torno a, sobre, aproximadamente unos, "
            "aproximadamente unas, los cerca de, se estima que, algo así como, de unos, de unas"
        ),
    },
    bounds_after={
        Bound.AT_LEAST: ("o más, al menos, como mínimo, por lo menos, cuando menos, si no más"),
        Bound.AT_MOST: ("como máximo, a lo sumo, como mucho"),
        Bound.ABOUT: "aproximadamente",
    },
    openers="entre",
    both="y",
    ranges="a, o",
    changes=(
        "subió, aumentó, pasó, elevó, creció, ascendió, bajó, aumentado, subido, pasado, elevado, bajado, cayó, "
        "descendió, descendido, disminuyó, disminuido, redujo, reducido, reducida, rebajó, rebajado, rebajada, "
        "revisó, revisado, revisada, corrigió, corregido, corregida, sube, baja, aumenta, pasa, eleva, revisaron, "
        "corrigieron, rebajaron, elevaron"
    ),
    origins="de, desde, en",
    goals="a, hasta, hasta los, hasta las, a los, a las",
    subsets=(
        "entre ellos, entre ellas, incluidos, incluidas, incluyendo, de los cuales, de las cuales, "
        "entre los que, incluido, de ellos"
    ),
    links=("de, otros, otras, otro, otra, más, los, las, nuevos, nuevas, sus, esos, estas, estos, del"),
    head=Head.FIRST,
    adjectives=(
        "nuevos, nuevas, jóvenes, otros, otras, pequeños, pequeñas, grandes, primeros, últimos, presuntos, "
        "presuntas, supuestos, antiguos, viejos, nuevo"
    ),
    stops=(
        "a, al, en, por, para, con, sin, sobre, desde, durante, tras, hasta, contra, entre, según, y, e, o, u, "
        "pero, que, quien, quienes, donde, cuando, ha, han, había, habían, fue, fueron, es, son, era, eran, "
        "está, están, estaban, será, serán, se, le, les, lo, la, los, las, el, un, una, unos, unas, de, del, "
        "no, ya, también, su, sus, hoy, ayer, murieron, resultaron, lunes, martes, miércoles, jueves, viernes, "
        "sábado, domingo, viven, vivían, quedaron, dijo, bajo, ante, como, mientras, sufrieron, sufrió, "
        "permanecen, permanece, siguen, sigue, siguió, trabaja, trabajan, falleció, fallecieron, murió, "
        "resultó, asciende, ascienden, muere, mueren"
    ),
    breaks=(
        "mientras que, mientras, pero, aunque, sin embargo, en tanto, cuando, antes de que, después de que, "
        "por su parte, sino"
    ),
    things={
        Counted.DEAD: (
            "muerto, muertos, muerta, muertas, muertes, muerte, fallecido, fallecidos, fallecida, fallecidas, "
            "fallecimientos, víctimas mortales, víctima mortal, asesinado, asesinados, asesinada, asesinadas, "
            "cadáveres, cadáver, decesos, cuerpos, asesinatos, asesinato, ejecutados, ejecutadas, abatidos, "
            "abatido, ahogados, vidas, homicidios, caídos, bajas mortales"
        ),
        Counted.INJURED: (
            "herido, heridos, herida, heridas, lesionado, lesionados, lesionada, lesionadas, heridos graves, "
            "heridos leves, hospitalizados, hospitalizadas, intoxicados"
        ),
        Counted.MISSING: "desaparecido, desaparecidos, desaparecida, desaparecidas",
        Counted.DISPLACED: (
            "desplazado, desplazados, desplazada, desplazadas, refugiado, refugiados, refugiadas, evacuado, "
            "evacuados, evacuada, evacuadas, damnificados, damnificadas, sin techo, desplazados internos, "
            "desalojados, desalojadas"
        ),
        Counted.ARRESTED: (
            "detenido, detenidos, detenida, detenidas, detenciones, detención, arrestado, arrestados, arrestada, "
            "arrestadas, arrestos, capturados, encarcelados, presos, apresados"
        ),
        Counted.RESCUED: (
            "rescatado, rescatados, rescatada, rescatadas, supervivientes, sobrevivientes, salvados, liberados, "
            "superviviente"
        ),
        Counted.AFFECTED: (
            "habitante, habitantes, residentes, vecinos, pobladores, residente, afectados, afectadas, almas, "
            "pasajeros, pasajero, pasajeras, viajeros, atrapados, atrapadas"
        ),
        Counted.OTHER: (
            "muertos y heridos, muertos o heridos, muertos y desaparecidos, muertos o desaparecidos, tiroteado, "
            "tiroteados, baleado, baleados, apuñalado, apuñalados, atropellado, atropellados, atropellada, "
            "apuñalada"
        ),
    },
    people=(
        "persona, personas, hombre, hombres, mujer, mujeres, niño, niños, niña, niñas, civil, civiles, soldado, "
        "soldados, militar, militares, policía, policías, combatiente, combatientes, rebeldes, rebelde, "
        "migrantes, migrante, inmigrantes, manifestantes, manifestante, sospechosos, sospechoso, pasajeros, "
        "pasajero, adolescentes, adolescente, alumnos, estudiantes, estudiante, trabajadores, trabajador, "
        "bomberos, bombero, rescatistas, socorristas, periodistas, periodista, turistas, turista, víctimas, "
        "víctima, menores, menor, bebés, bebé, terroristas, terrorista, atacantes, rehenes, agentes, agente, "
        "médicos, pacientes, palestinos, israelíes, sirios, españoles, rusos, ucranianos, estadounidenses, "
        "ciudadanos, ocupantes, miembros, jóvenes, adultos, familias, marineros, mineros, gente, individuos, "
        "yihadistas, extranjeros, campesinos, obreros, escolares, peregrinos, tripulantes, presuntos, chicos, "
        "chicas, aldeanos, pescadores, integrantes, internos, aficionados, aficionado, espectadores, "
        "visitantes, veraneantes, minero, conductores, conductor, ciclistas, voluntarios, compañeros, joven, "
        "chico, chica, varón, ciclista, motorista, peatón, conductora, anciano, anciana, ancianos, hermanos, "
        "hermano, hermana, hermanas, padre, madre, hijo, hija, hijos, matrimonio, pareja, trabajadora, "
        "camionero, camioneros, vecino, senderistas, senderista, montañeros, montañero, esquiador, obrero, "
        "vigilante, cooperantes, cooperante, tripulante, marinero, pescador, jornaleros, jornalero, afganos, "
        "iraquíes, venezolanos, haitianos, ucranianas, refugiados, detenidos, taxista, chófer, operario, "
        "operarios"
    ),
    done_to={
        Counted.DEAD: (
            "mató, mata, mataron, matan, matar, matando, murieron, murió, mueren, muere, fallecieron, falleció, "
            "la vida de, la vida a, la muerte de, la muerte a, perecieron, asesinó, asesinaron, muertos a, "
            "la vida al, perdieron la vida, han muerto, han fallecido, ha matado, han matado, la muerte al, "
            "costó la vida a, cobró la vida de, fueron asesinados, fueron asesinadas, el asesinato de, "
            "acabó con la vida de, muerto, ejecutó, ejecutaron, los cuerpos de, los cadáveres de, "
            "matado a"
        ),
        Counted.INJURED: (
            "hirió, hirieron, hiere, hiriendo, hieren, herido, herir, heridas a, resultaron heridas, "
            "resultaron heridos, herido a, sanitarios atendieron a, sanitarios atendió a, emergencias atendió a, "
            "emergencias atendieron a, médicos atendieron a, hospital atendió a, hospitales atendieron a, "
            "Cruz Roja atendió a"
        ),
        Counted.MISSING: "desaparecieron, la desaparición de",
        Counted.DISPLACED: (
            "desplazó, desplazado, evacuó, evacuaron, la evacuación de, obligó a huir a, expulsó, evacuar a, a "
            "evacuar a, desalojar a, desalojó a, desalojaron a, evacuó a, evacuaron a, quedan fuera, la "
            "evacuación de unos, evacuado a, desalojado a, obligado a huir a, forzado a huir a, obligó a "
            "abandonar a, obligado a desplazarse a, desplazó a, desplazado a"
        ),
        Counted.ARRESTED: (
            "detuvo, detuvieron, arrestó, arrestaron, detenido, la detención de, capturó, capturaron, fueron detenidas"
        ),
        Counted.RESCUED: (
            "rescató, rescataron, rescatado, salvó, salvaron, el rescate de, rescatar, liberó, liberaron"
        ),
        Counted.AFFECTED: (
            "viven, vivían, habitan, residen, llevaba, llevaba a bordo, transportaba, alberga, acoge, a bordo"
        ),
    },
    verb_first=True,
    befell={
        Counted.DEAD: (
            "murieron, murió, han muerto, ha muerto, fallecieron, falleció, han fallecido, perdieron la vida, "
            "perdió la vida, perecieron, pereció, mueren, habían muerto, habrían muerto, han perdido la vida, "
            "murieran, resultaron muertas, "
            "no sobrevivieron, no sobrevivió"
        ),
        Counted.INJURED: (
            "sufrieron heridas, sufrieron lesiones, fueron hospitalizados, están ingresados, están ingresadas, "
            "siguen ingresados, siguen ingresadas, permanecen ingresados, están hospitalizados, fueron "
            "hospitalizadas, heridas "
            "leves, sufrieron quemaduras, sufrió quemaduras, sufrió heridas, sufrió lesiones, sufrieron "
            "contusiones, fue hospitalizado, fue hospitalizada, fueron trasladados al hospital, fueron "
            "trasladadas al hospital, fue trasladado al hospital, requirieron hospitalización, requirieron "
            "atención médica, fueron atendidos, fueron atendidas, en estado grave, en estado crítico, están "
            "graves"
        ),
        Counted.MISSING: "desaparecieron, siguen desaparecidas, siguen desaparecidos",
        Counted.DISPLACED: (
            "huyeron, han huido, abandonaron sus hogares, tuvieron que huir, huyen, dejaron sus hogares, "
            "perdieron sus casas, perdieron su hogar, perdieron su casa, tuvieron que dejar, tuvieron que "
            "abandonar, tuvieron que salir, abandonaron sus casas, dejaron sus casas, fuera de sus casas, en "
            "campamentos, en albergues, en refugios, han abandonado, debieron abandonar"
        ),
        Counted.RESCUED: (
            "sobrevivieron, sobrevivió, "
            "salieron con vida, salió con vida, fueron hallados con vida, salieron vivos, salieron ilesos, "
            "con vida"
        ),
        Counted.AFFECTED: (
            "viven, vivían, residen, sin electricidad, sin luz, vivirían, atrapadas, atrapados, quedan, "
            "a bordo, bloqueados, bloqueadas, sepultados, habitan, residían, varados, varadas, "
            "bajo tierra, bajo los escombros, bajo el derrumbe, bajo el lodo"
        ),
    },
    auxiliaries=(
        "fue, fueron, ha, han, sido, resultó, resultaron, quedó, quedaron, están, estaban, son, serían, "
        "habrían, habían, había, encontrados, encontradas, siguen, continúan"
    ),
    tallies={
        Counted.DEAD: (
            "número de muertos, cifra de muertos, número de víctimas, número de fallecidos, cifra de "
            "fallecidos, balance, saldo, balance de muertos, cifra de víctimas, el total de muertos, número de "
            "muertes, cifra mortal, cifra de muertes, número de fallecimientos, cantidad de muertos, la cifra "
            "de víctimas mortales, número de víctimas mortales, cifra total de muertos, número total de muertos"
        ),
        Counted.INJURED: "número de heridos, cifra de heridos, cantidad de heridos, número total de heridos",
        Counted.MISSING: "número de desaparecidos, cifra de desaparecidos",
        Counted.DISPLACED: ("número de desplazados, número de refugiados, cifra de desplazados"),
        Counted.ARRESTED: "número de detenidos, número de arrestos, cifra de detenidos",
    },
    sums=(
        "suman, suma, sumaban, son, son ya, ya son, son ahora, fueron, eran, ascienden a, asciende a, "
        "ascendían a, llegan a, llega a, pasan de, superan, superan los, alcanzan, alcanza, se elevan a, "
        "subió a, subido a, aumentó a, bajó a, se eleva a"
    ),
    months=(
        "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre/setiembre, octubre, noviembre, diciembre"
    ),
    days=(
        "lunes, martes, miércoles, jueves, viernes, sábado, domingo, hoy, ayer, este lunes, este martes, "
        "este miércoles, este jueves, este viernes, este sábado, este domingo, el lunes, el martes, "
        "el miércoles, el jueves, el viernes, el sábado, el domingo, en un comunicado, a la afp, a efe, "
        "a reuters, a afp, en twitter, a última hora, a última hora de la noche, esta mañana, esta noche, "
        "tras, durante, anoche, en rueda de prensa, "
        "en conferencia de prensa, a la prensa, a los periodistas, a la agencia efe, "
        "por la noche, por la mañana, por la tarde, a primera hora, por teléfono, poco antes, poco "
        "después, antes, después, el lunes por la noche, ya, todavía, aún, al cierre de esta edición, "
        "ante la prensa, "
        "desde el principio, desde el primer momento, desde el inicio"
    ),
    durations=(
        "año, años, mes, meses, semana, semanas, día, días, hora, horas, minuto, minutos, segundo, segundos, "
        "década, décadas, siglo, siglos, noche, noches, jornadas, veces, vez, lustros"
    ),
    long_durations="año, años, mes, meses, década, décadas, siglo, siglos",
    uncounted=(
        "euro, euros, dólar, dólares, peso, pesos, libras, soles, reales, bolívares, por ciento, grados, "
        "puntos, porcentuales, centavos, rublos, yenes, francos, punto, por mil"
    ),
    labels=(
        "número, núm, nº, no, artículo, capítulo, página, vuelo, línea, ruta, carretera, boeing, airbus, "
        "magnitud, edad de, canal, fase, nivel, categoría, covid, tomo, sala, habitación, calle, grupo, los, "
        "edad, de magnitud, el, de los, top"
    ),
    clock="horas, a las, las, gmt, hora local, am, pm, a.m, p.m",
    sources={
        Edge.AFTER: (
            "según, de acuerdo con, de acuerdo a, según informó, según informaron, según dijo, según dijeron, "
            "según confirmó, según confirmaron, según anunció, según indicó, según indicaron, según declaró, "
            "según explicó, según ha informado, según han informado, según ha confirmado, según ha indicado, "
            "según señaló, según reportó, según datos de, según fuentes de, en palabras de, a juicio de, "
            "confirmado por, informado por, facilitado por, facilitados por, ofrecido por, publicado por, "
            "publicados por, establecido por, difundido por, anunciado por, según un balance de, "
            "según el balance de, según cifras de, según el último balance de, recogidos por, dado por, "
            "conforme a, según precisó, según detalló, según han confirmado, según aseguró, "
            "según afirmó, según estimaciones de"
        ),
        Edge.CITING: (
            "citando a, citando al, que cita a, que citaba a, que cita al, citando fuentes de, citando, que cita"
        ),
        Edge.VIEW: "para",
        Edge.RELAYED: "citado por, citada por, citados por, citadas por",
    },
    says=(
        "dijo, dijeron, dice, dicen, informó, informaron, informa, informan, anunció, anunciaron, anuncia, "
        "declaró, declararon, indicó, indicaron, señaló, señalaron, afirmó, afirmaron, afirma, aseguró, "
        "aseguraron, asegura, confirmó, confirmaron, confirma, reportó, reportaron, reporta, precisó, "
        "precisaron, detalló, detallaron, explicó, explicaron, añadió, agregó, agregaron, añadieron, cifró en, "
        "cifra en, cifró, habló de, habla de, hablan de, hablaron de, estimó, estima, estiman, elevó a, "
        "informado, anunciado, declarado, indicado, señalado, afirmado, asegurado, confirmado, reportado, "
        "explicado, dio cuenta de, contabilizó, contabiliza, documentó, registró, sostuvo, manifestó, "
        "comunicó, denunció, calcula, calculó, ~registró un, ~se informó, ~se registró, "
        "atendió a, atendieron a, "
        "contó, contaron, cuenta … muertos, cuenta … heridos, cuentan … muertos, situó … en, sitúa … en, "
        "situaron … en, sitúan … en, hablado de, hablado, hablaba de, hablaban de, cifrado, cifraba, "
        "cifraron, cifran, elevó … a, eleva … a, elevaron … a, elevan … a, elevado … a, rebajó … a, "
        "rebaja … a, redujo … a, corrigió … a, corrigió … balance, dio … cifra, dio … balance, da … "
        "cifra, da … balance, ofreció … cifra, ofreció … balance, dio, dieron … cifra, sostiene, "
        "sostienen, sostuvieron, sostenía, mantiene, mantienen, mantuvo, mantenía, mantenido, reconoció, "
        "reconoce, reconocieron, admitió, admite, admitieron, calculan, calcularon, calculaba, estimaron, "
        "estimaba, fijó … en, fija … en, fijaron … en, habla ya de, hablan ya de, cree que, creen que, "
        "relató, reveló, matizó, puntualizó, indica, señala, añade, explica, precisa, detalla, "
        "reconocido, admitido, sostenido, contado, contabilizaron, contabilizado, registran, registraron, "
        "documentaron, denunciaron, comunicaron, difundió, insistió, insiste, advirtió, advierte, decía, "
        "decían, aseguraba, aseguraban, ironizó"
    ),
    deeds="atendió a, atendieron a",
    voices=(
        "dicho, prometió, promete, prometieron, pidió, pide, piden, pidieron, exigió, exige, exigen, exigieron, "
        "exigido, reclamó, reclama, reclaman, respondió, responde, respondieron, contestó, contesta, rechazó, "
        "rechaza, rechazan, rechazaron, rechazado, negó, niega, niegan, negaron, desmintió, desmiente, criticó, "
        "critica, critican, criticaron, condenó, condena, condenan, lamentó, lamenta, lamentan, lamentaron, "
        "agradeció, "
        "agradece, celebró, elogió, acusó, acusa, acusan, acusaron, acusado, culpó, culpa, teme, temen, temió, "
        "espera, "
        "esperan, esperaba, cree, creen, creía, propuso, propone, proponen, aconsejó, aconseja, recomendó, "
        "recomienda, "
        "llamó a, llamaron a, instó a, insta a, instaron a, subrayó, subraya, recalcó, recalca, destacó, destaca, "
        "apuntó, apunta, comentó, comenta, recordó, recuerda, resumió, resume, concluyó, concluye, bromeó, gritó, "
        "confesó, admitido, prevé, prevén, avisó, avisa, alertó, alerta, alertaron, alertan, expresó, expresa, "
        "expresaron, defendió, defiende, descartó, descarta, descartan, sugirió, sugiere, reiteró, reitera, opinó, "
        "opina, opinan, adelantó, adelanta, zanjó, replicó, replica, ~se espera, ~se cree, ~se teme"
    ),
    claims="la autoría, su autoría, la responsabilidad, su responsabilidad",
    participles=(
        "informado, anunciado, declarado, indicado, señalado, afirmado, asegurado, confirmado, reportado, "
        "explicado, cifrado, hablado, mantenido, elevado, reconocido, admitido, sostenido, contado, "
        "contabilizado"
    ),
    passives=("fue, fueron, sido, ser, es, son, un, una, el, la, de, se, no, como, los, las, según"),
    helpers="ha, han, había, habían, haber, habría, habrían",
    as_said="como",
    so="lo",
    that="que, :, cómo, si, quien, quienes, cual, donde, como",
    relatives=("que, quien, quienes"),
    objects=("que, lo, como"),
    interjections=(
        "por su parte, por su lado, en cambio, sin embargo, a su vez, también, no obstante, entre tanto, "
        "mientras tanto, por el contrario, en tanto, asimismo"
    ),
    oblique=("del, al, de, a"),
    pronouns="él, ella, ellos, ellas, este, esta, éste, ésta, quien, lo, se, esto",
    they="ambos, ambas, todos",
    silent=True,
    determiners=(
        "el, la, los, las, un, una, unos, unas, al, del, de, su, sus, este, esta, ese, esa, dos, varios, "
        "varias, algunos, algunas, estos, esos, a, otro, otros, otra, otras"
    ),
    reopens="el, la, los, las",
    plurals="los, las",
    possessives="su, sus",
    roles=(
        "policía, autoridades, autoridad, ministerio, hospital, hospitales, ejército, gobierno, portavoz, "
        "vocero, director, directora, jefe, jefa, alcalde, alcaldesa, gobernador, gobernadora, presidente, "
        "presidenta, ministro, ministra, viceministro, viceministra, secretario, secretaria, delegado, delegada, "
        "consejero, consejera, organizadores, sindicato, médico, médicos, testigo, testigos, vecinos, residentes, "
        "bomberos, "
        "defensa, defensa civil, protección civil, rescatistas, socorristas, observatorio, onu, cruz roja, "
        "media luna roja, organización, ong, activistas, agencia, medios, televisión, radio, fuente, fuentes, "
        "fiscalía, fiscal, comandante, general, coronel, capitán, oficial, oficiales, funcionario, "
        "funcionarios, secretario, secretaría, coordinador, representante, experto, expertos, responsable, "
        "responsables, guardia, comisaría, delegación, subdelegación, ayuntamiento, emergencias, servicios, "
        "instituto, centro, comité, unicef, opositores, "
        "comisaria, comisario, consejera, consejero, cirujano, cirujana, enfermera, sindicato, empresa, "
        "asociación, plataforma, brigada, operador, propietario, inspectora, inspector, capitana, "
        "conservador, oposición"
    ),
    asides=(
        "pero, y, sin, embargo, también, además, hoy, ayer, asimismo, en, tanto, luego, así, entretanto, "
        "mientras, por, su, parte"
    ),
    verbs=(
        "fue, fueron, es, son, ha, han, está, están, murió, murieron, mató, mataron, resultaron, quedaron, "
        "dejó, dejaron, tuvo, muertos, heridos, sido, era, eran, hay, hubo, puede, podría"
    ),
    taken_up="el número, su número, ese número, este número, la cifra, esa cifra, esta cifra, el total",
    totals=(
        "esta cifra, estas cifras, este balance, el balance, la cifra, las cifras, esa cifra, esos datos, estos "
        "datos, "
        "así lo, ese balance, ese número, este número, esos números, estos números, ambas cifras, este "
        "recuento, ese recuento, el recuento, ese cálculo"
    ),
    never_one=(
        "muerte, arresto, detención, cadáver, vecino, habitante, residente, asesinato, herida, primera, "
        "segundo, pasajero, viajero, grupo, serie, par, familia, parte, treintena, tercer, nuevo, mayoría, "
        "conjunto, equipo, multitud"
    ),
    hits=(
        "tiroteado, tiroteados, baleado, baleados, apuñalado, apuñalados, atropellado, atropellados, "
        "atropellada, apuñalada"
    ),
    of_them="de ellos, de ellas, de los cuales, de las cuales",
    partitives="de los, de las",
    accused=(
        "acusado, acusada, acusados, condenado, condenados, condenada, imputado, imputados, procesado, "
        "procesados, investigado, investigados, sospechoso de, sospechosos de"
    ),
    unreal="podría, podrían, podría haber, hubiera, hubieran",
    nones="ninguno de, ninguna de, ningún de",
    denies=(
        "desmiente, desmienten, desmintió, desmintieron, desmentido, desmentía, niega, niegan, negó, negaron, "
        "negado, rechaza … informaciones, rechazó … informaciones, rechaza … informes, rechazó … informes, "
        "rechaza … acusaciones, rechazó … acusaciones, rechazaron … acusaciones, rechaza … versiones, rechazó … "
        "versiones, rechazó … versión, refutó, refuta, no hay, no hubo, no había"
    ),
    rumours=(
        "informaciones, información, informes, versiones, versión, noticias, noticia, acusaciones, afirmaciones, "
        "rumores, rumor, denuncias, reportes, balance de, cifra de, muerte de, que"
    ),
    by="por",
    negations="no, ningún, ninguna, tampoco",
    deltas="más que, menos que, más de lo, menos de lo",
    wars=(
        "guerra, guerras, conflicto, conflictos, guerra civil, insurrección, rebelión, pandemia, genocidio, "
        "hambruna, ~crímenes de guerra, ~segunda guerra mundial, ~primera guerra mundial, ~barco de guerra, "
        "~aviones de guerra"
    ),
    waged=(
        "dejado, dejó, causado, causó, matado, mató, costado, provocado, cobrado, ha, cuesta, desplazado, "
        "provocó, dejan, deja"
    ),
    since="desde",
    of_years="de, del",
    beginnings=(
        "inicio de la guerra, inicio del conflicto, comienzo de la guerra, comienzo del conflicto, guerra, "
        "conflicto, principios de año, inicio del año, comienzo del año, enero, febrero, marzo, abril, mayo, "
        "junio, julio, agosto, septiembre, octubre, noviembre, diciembre, inicio de la pandemia, "
        "inicio de la revuelta, revolución, invasión, inicio de la invasión, estallido del conflicto, "
        "estallido de la guerra, independencia, ~segunda guerra mundial, ~primera guerra mundial"
    ),
    ago="hace, atrás",
    during=("en, durante, a lo largo de, en el transcurso de, tras, desde hace, en los, en las"),
    periods=(
        "este año, el año pasado, el pasado año, en lo que va de año, en lo que va del año, cada año, al año, "
        "por año, en todo el mundo, en el mundo, a nivel mundial, el mes pasado, este mes, el pasado mes, "
        "cada día, al día, por día, en los últimos años, en los últimos meses, anualmente, anuales, "
        "el año anterior, al mes, por mes, la semana pasada"
    ),
    superlatives=(
        "más mortífero, más mortífera, más mortal, más grave, peor, más sangriento, más sangrienta, más letal, "
        "mayor, más violento, más graves, más mortíferos, peores"
    ),
    how_many=(
        "cuántos, cuántas, cuánta, cuánto, cuál es el número de, cuál fue el número de, cuál es la cifra de, "
        "qué número de, el número de"
    ),
    asks={
        Counted.DEAD: (
            "muertos, murieron, han muerto, mueren, morir, fallecidos, fallecieron, cifra de muertos, "
            "número de víctimas, balance de víctimas, víctimas, víctimas mortales, perdieron la vida, muerto, "
            "asesinados, mataron, balance, muertes"
        ),
        Counted.INJURED: "heridos, heridas, lesionados, hirieron",
        Counted.MISSING: "desaparecidos, desaparecidas, desaparecieron",
        Counted.DISPLACED: ("desplazados, huyeron, huido, refugiados, evacuados, evacuadas, damnificados"),
        Counted.ARRESTED: "detenidos, detenidas, arrestados, arrestos, detuvieron, presos",
        Counted.RESCUED: ("rescatados, rescatadas, sobrevivieron, supervivientes, sobrevivientes, rescataron"),
        Counted.AFFECTED: ("habitantes, viven, residentes, vivían, población, afectados, vive"),
    },
    not_asked=(
        "años, año, días, meses, horas, minutos, semanas, veces, tiempo, dinero, euros, dólares, pesos, "
        "grados, por ciento, cuesta, cuestan, costó, pesa, mide, vale"
    ),
)
