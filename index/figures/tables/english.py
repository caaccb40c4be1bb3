"""English."""

from index.domain import Bound, Counted
from index.figures.table import Edge, Head, Table

TABLE = Table(
    language="en",
    number_words=(
        "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, "
        "fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, "
        "eighty, ninety, hundred, thousand, million, billion"
    ),
    joiners="and",
    articles="a, an",
    ones="a, an, another",
    multipliers={
        "hundred": 1e2,
        "thousand": 1e3,
        "million": 1e6,
        "billion": 1e9,
        "trillion": 1e12,
        "lakh": 1e5,
        "lakhs": 1e5,
        "crore": 1e7,
        "crores": 1e7,
        "bn": 1e9,
    },
    collectives={
        "dozen": 12,
        "half a dozen": 6,
        "half dozen": 6,
        "half-dozen": 6,
        "half a million": 5e5,
        "half million": 5e5,
        "half-million": 5e5,
        "quarter of a million": 2.5e5,
        "quarter million": 2.5e5,
        "quarter-million": 2.5e5,
        "three quarters of a million": 7.5e5,
        "three-quarters of a million": 7.5e5,
    },
    halves="and a half, and one half, and one-half",
    fractions=(
        "thirds, quarters, fifths, tenths, two-thirds, three-quarters, one-third, one-quarter, "
        "three-fourths, ~half, ~third, ~quarter, ~fourth, ~fifth, ~tenth, ~most, ~many, ~some, ~none, "
        "~few, ~majority"
    ),
    ratios="one in, 1 in, one in every, 1 in every, one out of every, 1 out of every",
    vague="several, few, couple of, many, couple",
    bounds={
        Bound.AT_LEAST: (
            "at least, no fewer than, not less than, no less than, a minimum of, not fewer than, at a minimum, "
            "at the least, a confirmed, minimum of"
        ),
        Bound.MORE_THAN: (
            "more than, over, upwards of, upward of, in excess of, exceeding, exceeded, exceeds, greater than, "
            "well over, topped, tops, surpassed, surpasses, passed, well more than, just over, far more than, "
            "above, "
            "beyond, exceed, surpass, surpassing, past the, topping"
        ),
        Bound.AT_MOST: ("up to, as many as, at most, no more than, not more than, a maximum of"),
        Bound.LESS_THAN: "less than, fewer than, under, below",
        Bound.NEARLY: (
            "nearly, almost, close to, just under, approaching, nearing, just short of, approached, neared, "
            "nearly all, nearly all the, nearly all of the, almost all, almost all the, almost all of the"
        ),
        Bound.ABOUT: (
            "about, around, some, approximately, roughly, an estimated, estimated, circa, or so, something like, "
            "an estimated some, at about, at around, perhaps, the roughly, the estimated, the approximately"
        ),
    },
    bounds_after={
        Bound.AT_LEAST: (
            "or more, at least, at a minimum, if not more, or higher, at the least, at the very least, or even more"
        ),
        Bound.MORE_THAN: "plus, and counting, +, -plus",
        Bound.AT_MOST: ("or fewer, or less, at most, at the most, at the outside, at the very most"),
        Bound.ABOUT: "or so, -odd, or thereabouts",
    },
    openers="between, from",
    both="and, to",
    ranges="to, or",
    changes=(
        "rose, risen, rising, rises, climbed, climbs, jumped, increased, up, fell, dropped, revised, raised, "
        "soared, went, grew, falls, falling, fallen, drops, dropping, down, declined, decreased, lowered, lowers, "
        "cut, reduced, corrected, corrects, revises, raises, raising, climbing, jumps, increases, increasing"
    ),
    origins="from, by",
    goals="to, down to",
    subsets=(
        "including, among them, include, includes, included, of them, of whom, among whom, comprising, "
        "amongst them, among those killed were, among the dead were, among the victims were, of those"
    ),
    links=("of, all, other, more, further, additional, the, his, her, their, its, those, these, our, new"),
    head=Head.PLURAL,
    adjectives=("young, more, other, new, innocent, male, female, local, foreign, million, unarmed, small, us, armed"),
    stops=(
        "in, on, at, by, for, from, with, without, to, into, onto, over, under, after, before, during, since, "
        "until, near, inside, outside, across, around, through, and, or, but, that, which, who, whose, whom, "
        "where, when, while, as, than, was, were, is, are, be, been, being, has, have, had, having, will, "
        "would, could, may, might, must, should, can, do, does, did, including, according, also, still, not, "
        "he, she, they, it, we, i, you, the, a, an, his, her, their, its, of, said, says, told, if, because, "
        "though, although, so, then, there, this, these, those, per, between, among, against, about, within, "
        "behind, up, down, out, off, them, us, whom, today, yesterday, monday, tuesday, wednesday, thursday, "
        "friday, saturday, sunday, last, early, late, just, along, aboard, took, got, came, went, made, ago, "
        "live, lived, living, died, die, remain, remained, now, both, via, 's"
    ),
    breaks=("while, whereas, but, although, though, however, as well as saying, before, yet, after, because, and that"),
    things={
        Counted.DEAD: (
            "dead, deaths, death, fatalities, fatality, killed, killings, corpses, corpse, bodies, body, slain, "
            "murdered, murders, murder, homicides, homicide, lives, casualties dead, executed, massacred, "
            "fatally shot, fatally wounded, fatally injured, fatally stabbed, shot dead, shot and killed, "
            "stabbed to death, shot to death, burned to death, beaten to death, beheaded, drowned, "
            "crushed to death, gunned down, deceased, pronounced dead, confirmed dead, found dead, assassinated, "
            "electrocuted, fatally, lost their life, deceased victims"
        ),
        Counted.INJURED: (
            "injured, wounded, injuries, hurt, hospitalized, hospitalised, wounding, wounds, critically "
            "injured, critically wounded, maimed, shot and wounded, shot and injured, sickened, burned, "
            "non-fatally, nonfatally, grazed, seriously injured, seriously wounded"
        ),
        Counted.MISSING: ("missing, unaccounted for, still missing, disappeared, feared trapped, reported missing"),
        Counted.DISPLACED: (
            "displaced, refugees, refugee, evacuees, homeless, evacuated, displaced people, displaced persons, "
            "uprooted, internally displaced, "
            "homeless people"
        ),
        Counted.ARRESTED: (
            "arrested, arrests, arrest, detained, detainees, detentions, detention, in custody, jailed, "
            "imprisoned, apprehended, taken into custody, rounded up"
        ),
        Counted.RESCUED: ("rescued, saved, survivors, survivor, pulled alive, found alive, freed, rescues"),
        Counted.AFFECTED: (
            "residents, inhabitants, resident, inhabitant, villagers, townspeople, homes without power, "
            "passengers, passenger, travellers, travelers, commuters"
        ),
        Counted.OTHER: (
            "casualties, dead or wounded, dead and wounded, killed and wounded, killed or wounded, "
            "killed or injured, killed and injured, dead and injured, dead or injured, dead or missing, "
            "dead and missing, shot, bodyguards, bodyguard, body cameras, body parts, wounded knee, "
            "murder charges, murder charge, murder counts, deaths or injuries, murder suspects, "
            "homicide detectives, homicide charges, arrest warrants, arrest warrant, lives left, "
            "survivors' groups, injury reports, murder victims, refugee camps, death threats, death sentences, "
            "death row, dead end, gunshot wounds, stab wounds, bullet wounds, attempted murder, attempted murders, "
            "attempted homicide, murder trial, murder case, homicide unit, homicide division, homicide case, "
            "homicide investigators, homicide detective, murder suspect, stabbed, gunshot victims, shooting victims, "
            "struck by gunfire, hit by gunfire, struck by bullets, hit by bullets, hit by stray bullets, "
            "struck by stray bullets, hit in the, struck in the, hit by a bullet, struck by a bullet, "
            "assault with intent to murder, intent to kill, run over, hit by a car, struck by a car, body armor, "
            "body armour, body language, gunshot wound, bullet wound"
        ),
    },
    people=(
        "peasant, peasants, family member, family members, "
        "police officers, police officer, people, person, persons, men, man, women, woman, children, child, "
        "civilians, civilian, soldiers, soldier, troops, officers, officer, policemen, policeman, fighters, "
        "fighter, rebels, rebel, militants, militant, insurgents, migrants, migrant, protesters, protester, "
        "protestors, demonstrators, suspects, suspect, passengers, passenger, teenagers, teenager, teens, teen, "
        "students, student, workers, worker, firefighters, firefighter, rescuers, rescuer, journalists, "
        "journalist, tourists, tourist, victims, victim, girls, girl, boys, boy, babies, baby, terrorists, "
        "attackers, attacker, gunmen, gunman, hostages, hostage, agents, doctors, patients, worshippers, "
        "palestinians, israelis, syrians, americans, iraqis, afghans, russians, ukrainians, britons, canadians, "
        "nationals, citizens, others, individuals, members, adults, sailors, crew, crew members, pilgrims, "
        "police, marines, bystanders, youths, males, females, employees, climbers, miners, motorists, "
        "occupants, pedestrians, pilots, prisoners, inmates, relatives, guards, kids, pupils, schoolchildren, "
        "personnel, servicemen, servicewomen, customers, shoppers, fans, infants, brothers, sisters, friends, "
        "women and children, family members, security forces, staff, farmers, fishermen, foreigners, teachers, "
        "pirates, policewomen, guests, swimmers, families, souls, deputies, miner, employee, customer, climber, "
        "motorist, pedestrian, pilot, prisoner, inmate, farmer, fisherman, teacher, sailor, swimmer, "
        "holidaymakers, holidaymaker, visitors, visitor, spectators, spectator, skiers, hikers, campers, "
        "labourers, laborers, drivers, driver, cyclists, cyclist, colleagues, households, volunteers, nurses, "
        "nurse, juveniles, juvenile, adolescents, adolescent, toddlers, toddler, infant, twins, roommates, "
        "roommate, partygoers, partygoer, bartender, clerk, deputy, grandmother, grandfather, mother, father, "
        "mothers, fathers, sons, son, daughters, daughter, cousins, cousin, husband, wife, homeowner, robber, "
        "robbers, burglar, intruder, shooter, shooters, neighbor, neighbors, neighbour, neighbours, gang "
        "members, gang member, patrons, patron, bouncers, bouncer, revelers, mourners, concertgoers, clubgoers, "
        "churchgoers, parishioners, siblings, sister, brother, relative, friend, gentleman, lady, adult, male, "
        "female, youngsters, youngster, youth, sergeant, trooper, troopers, marine, guard, cop, cops, taxi "
        "driver, security guard, bystander, athletes, players, player, grandchildren, grandson, granddaughter, "
        "girlfriend, boyfriend, stepfather, nephew, niece, uncle, aunt, gunshot victims, shooting victims, "
        "foreigner, protester, demonstrator, reveler, cyclist, hiker, skier, tourist, worshipper, worshiper, "
        "labourer, laborer, volunteer, colleague, coworkers, coworker, co-workers, co-worker, co - workers, "
        "co - worker, clerks, bartenders, supervisors, supervisor, managers, manager, cashiers, cashier"
    ),
    done_to={
        Counted.DEAD: (
            "killed, killing, kills, kill, the deaths of, the death of, claimed the lives of, lives of, "
            "claiming the lives of, deaths of, murdered, murdering, slaughtered, executed, took the lives of, "
            "cost the lives of, shot dead, shot and killed, fatally shot, fatally shooting, gunned down, "
            "massacred, assassinated, beheaded, dead are, killing of, killings of, claimed, killed were, "
            "dead were, bodies of, slaying of, murder of, murders of, slain were, the lives of, shooting dead, "
            "stabbed to death, shot to death, fatally wounding, fatally stabbing, fatally injuring"
        ),
        Counted.INJURED: (
            "injured, injuring, injures, injure, wounded, wounding, wounds, hurt, hurting, hospitalized, "
            "hospitalised, hospitalizing, sickened, wounded were, injured were, maiming"
        ),
        Counted.DISPLACED: (
            "displaced, displacing, uprooted, displaces, evacuated, evacuation of, evacuating, forced out"
        ),
        Counted.ARRESTED: (
            "arrested, arresting, detained, detaining, the arrest of, the arrests of, jailed, detains, arrests"
        ),
        Counted.RESCUED: ("rescued, rescuing, saved, saving, rescue of, freed, rescues, freeing"),
        Counted.OTHER: "shot, shooting, stabbed, stabbing, shoots",
        Counted.AFFECTED: (
            "carrying, carried, transporting, holds, houses, serves, home to, hosts, trapping, stranding, "
            "aboard were, on board were, "
            "stranded, trapped"
        ),
    },
    befell={
        Counted.DEAD: (
            "died, die, dying, lost their lives, lost his life, lost her life, perished, have died, had died, "
            "were killed, was killed, have been killed, had been killed, drowned, were dead, was dead, are dead, "
            "is dead, were found dead, was found dead, lost his or her life, succumbed, were fatally shot, "
            "was fatally shot, are presumed dead, dies, "
            "did not survive, froze to death, suffocated, burned to death"
        ),
        Counted.MISSING: (
            "were missing, are missing, remain missing, remained missing, unaccounted for, went missing, is missing"
        ),
        Counted.DISPLACED: (
            "fled, have fled, had fled, flee, forced to flee, fled their, left homeless, were evacuated, have "
            "been evacuated, forced from their homes, driven from their homes, were forced to leave, made "
            "homeless, lost their homes, lost their home, forced to leave, told to leave, ordered to leave, "
            "to leave their, were moved, moved to safety, brought to safety, taken to safety, sleeping in "
            "schools, sleeping in tents, sleeping in shelters, living in tents, living in camps, living in "
            "shelters, in shelters, in tents, without a home, were rehoused, left their homes, leave their "
            "homes, forced out of their homes, "
            "had to flee, to flee, to evacuate, to leave a, to leave the"
        ),
        Counted.AFFECTED: (
            "live, lived, living, without power, without electricity, still live, lost power, in need of, "
            "are trapped, cut off, stranded, were without power, without water, affected, live in, "
            "on board, aboard, trapped, were trapped, was on board, still living, in need, in need of help, "
            "stuck, were underground, was underground, are underground, is underground, trapped underground, remain "
            "underground, remained underground, still underground, below ground, under the rubble, under rubble, "
            "under the debris, under debris, beneath the rubble, buried under, buried beneath, buried alive, behind "
            "the collapsed, behind the collapse, behind the rubble, behind the rockfall, "
            "behind the cave-in, behind a cave-in, behind a rockfall"
        ),
        Counted.INJURED: (
            "suffered injuries, were hurt, was hurt, were taken to hospital, were taken to the hospital, taken "
            "to hospital, taken to the hospital, suffered minor injuries, suffered serious injuries, sustained "
            "injuries, were treated for, with injuries, was treated for, with serious injuries, with minor "
            "injuries, suffered burns, taken to hospitals, were hospitalised, were hospitalized, were treated "
            "at, were treated in, was treated at, treated and released, were being treated, to area hospitals, "
            "to a hospital, to the hospital, to hospitals, to a local hospital, to local hospitals, to an area "
            "hospital, to nearby hospitals, to a nearby hospital, with gunshot wounds, with a gunshot wound, "
            "suffered gunshot wounds, suffered a gunshot wound, suffered non-life-threatening, with "
            "non-life-threatening, in the hospital with, recovering from, being treated for, life-threatening "
            "injuries, non-life-threatening injuries, in critical condition, in serious condition, in stable "
            "condition, in fair condition, in good condition, hospitalized in, with life-threatening, were "
            "grazed, was grazed, suffered wounds, sustained wounds, sustained gunshot wounds, is recovering, "
            "are recovering"
        ),
        Counted.ARRESTED: ("remain in custody, were in custody, are in custody, was in custody, is in custody"),
        Counted.RESCUED: (
            "survived, were saved, survive, escaped, "
            "brought ashore, pulled out alive, pulled alive, were pulled out, came out alive, found alive"
        ),
    },
    auxiliaries=(
        "was, were, is, are, been, be, being, got, feared, reported, confirmed, left, leaving, leaves, "
        "believed, presumed, has, have, had, found"
    ),
    tallies={
        Counted.DEAD: (
            "death toll, toll, number of dead, number of deaths, number of people killed, number killed, "
            "total deaths, number of fatalities, body count, confirmed dead, death count, number of victims, "
            "number of the dead"
        ),
        Counted.INJURED: (
            "number of injured, number of wounded, number of injuries, number of people injured, injury toll"
        ),
        Counted.MISSING: "number of missing, number of people missing",
        Counted.ARRESTED: "number of arrests, number of people arrested",
        Counted.DISPLACED: ("number of displaced, number of refugees, number of people displaced"),
    },
    sums=(
        "totalled, totaled, total, numbered, rose to, risen to, rises to, rising to, climbed to, climbs "
        "to, grew to, grown to, fell to, fallen to, reached, has reached, reaches, stands at, stood at, "
        "stand at, remained at, remains at, jumped to, increased to, dropped to, revised to, up to, now "
        "at"
    ),
    months=(
        "january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, "
        "september/sept/sep, october/oct, november/nov, december/dec"
    ),
    days=(
        "monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, yesterday, tonight, "
        "earlier, later, on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on "
        "sunday, late, early, this morning, last night, in a statement, in an interview, during, at a "
        "news conference, on twitter, before, after, shortly, by telephone, by phone, overnight, last "
        "week, this week, at a press conference, through, adding, in a news release, in a tweet, in a "
        "report, when, on his, on her, on its, on their, in an email, on the quay, at a briefing, a "
        "briefing, reporters, journalists, in the evening, in the morning"
    ),
    durations=(
        "year, years, month, months, week, weeks, day, days, hour, hours, minute, minutes, second, seconds, "
        "decade, decades, century, centuries, night, nights, year-old, year-olds, weekend, weekends, "
        "years-old, o'clock, times, consecutive days, straight days, hrs, mins, yrs, semesters, quarters, "
        "more years"
    ),
    long_durations="year, years, month, months, decade, decades, century",
    uncounted=(
        "dollars, dollar, euros, euro, pounds, cents, yuan, yen, rupees, rubles, francs, percent, per cent, "
        "pct, degrees, degree, us dollars, st, nd, rd, th, percentage, points, point, percentage points, %, "
        "mph, hundredths, pence, hundred block, block, street, avenue, north, south, east, west, caliber, "
        "calibre, road, am, pm, a.m, p.m, a, p, feet, foot, inch, inches, st., hp, mm"
    ),
    labels=(
        "no, number, no., page, chapter, article, section, route, highway, interstate, flight, channel, room, "
        "magnitude, aged, age, ages, phase, level, category, boeing, airbus, title, volume, covid, top, "
        "resolution, act, apartment, line, grade, bus, train, platform, gate, zone, district, exit, news, "
        "agent, ward, interstates, week, day, step, war, game, apollo, formula, windows, season, episode, "
        "unit, suite, ch, nos, class of, aged between, precinct, part, round, big, precincts, lane, box, kbps, "
        "track, verse, ages of, the age of, age of, engine, ladder, at about, version, under, years, since, "
        "group of, single shot, fox, ipad, iphone, #, block of, catch, m, ak, us, hwy, highways"
    ),
    clock="pm, p.m, a.m, am, o'clock, gmt, noon, est, edt, utc",
    sources={
        Edge.AFTER: (
            "according to, as reported by, reported by, confirmed by, established by, announced by, given by, "
            "provided by, released by, issued by, put out by, compiled by, a tally by, a count by, "
            "published by, as stated by, in the words of, by the account of, verified by, "
            "estimated by, as announced by, documented by"
        ),
        Edge.CITING: ("citing, quoting, which cited, which quoted, cites, quotes, who cited"),
        Edge.RELAYED: "cited by, quoted by",
    },
    says=(
        "said, says, say, told, reported, reports, announced, announces, added, adds, confirmed, "
        "confirms, stated, states, put the toll at, put the death toll at, put the number at, puts the "
        "toll at, puts the death toll at, estimated, estimates, claimed, claims, spoke of, speaks of, "
        "counted, recorded, wrote, noted, declared, tweeted, insisted, put the figure at, put the number "
        "of dead at, put the number of injured at, put the number, has documented, acknowledged, "
        "admitted, explained, testified, warned, informed, briefed, tallied, put the count at, ~claimed "
        "the lives, ~claimed responsibility, ~claims responsibility, ~claimed at least, ~claimed more, "
        "~claimed the life, ~claims the lives, ~said to, ~estimated to, ~that said, ~united states, gave "
        "… figure, gave … toll, gave … count, gave … estimate, gave … number, gives … figure, gives … "
        "toll, gave … total, offered … figure, offered … estimate, put … toll, put … at, puts … toll, "
        "puts … at, putting … at, set … toll, raised … toll, raised … count, lifted … toll, revised … "
        "toll, revised … count, lowered … toll, cut … toll, raised … figure, revised … figure, spoken of, "
        "speaking of, talked of, maintains, admits, argued, revealed, disclosed, concluded, believes, "
        "believe, calculates, calculated, has confirmed, tallies, conceded, asserted, contends, insists"
    ),
    voices=(
        "promised, promises, pledged, pledges, vowed, vows, called for, calls for, called on, called it, urged, "
        "urges, "
        "demanded, demands, asked, asks, replied, replies, answered, responded, thanked, praised, criticised, "
        "criticized, condemned, condemns, denied, denies, rejected, rejects, dismissed, refused to, declined to, "
        "disagreed, disagrees, agreed, complained, complains, recalled, recalls, described, describes, suggested, "
        "suggests, hinted, joked, expects, expected, hopes, hoped, thinks, thought, fears, feared, wants, predicted, "
        "predicts, proposed, proposes, apologised, apologized, accused, accuses, blamed, blames, questioned, "
        "stressed, stresses, emphasised, emphasized, underlined, pointed out, points out, observed, remarked, "
        "commented, shouted, cautioned, advised, advises, assured, assures, appealed, ordered, speaking, argues, "
        "defended, defends, welcomed, welcomes, lamented, confessed, swore, rebuked, recommended, explains, warns, "
        "claimed responsibility, claims responsibility, ruled out, rules out, would not say, did not say, posted, "
        "warn, argue, suggest, insist, deny, urge, accuse, describe, explain, agree, caution, cautions, alleged, "
        "alleges, allege, recanted, released a statement, issued a statement, "
        "went on, put it, telling, saying, adding, insisting, warning, ~expected to, ~was asked, ~is expected, "
        "~feared dead, ~so called"
    ),
    echoes="according to him, according to her, according to them",
    claims="responsibility",
    passives=(
        "was, were, been, be, is, are, being, to, an, a, the, not, confirmed, feared, of, news, "
        "police reports, media reports, deaths, dead, killed, injured, missing, people, or, cases, for, n't, "
        "in, no, amid, despite, denied, denies, rejected, rejects, dismissed, dismisses, refuted, disputed, cited, "
        "cites, false, baseless"
    ),
    helpers="has, have, had",
    as_said="as",
    that=("that, :, how, what, whether, if, there, it, who, which, whom, when, where, why"),
    relatives=("who, which"),
    interjections=(
        "for its part, for his part, for her part, for their part, by contrast, however, meanwhile, in "
        "turn, too, on the other hand, on its side, though, for instance, instead, in contrast, also, "
        "initially, originally, repeatedly, previously, subsequently, officially, formally, reportedly"
    ),
    we="i, we",
    pronouns=("he, she, they, it, you, who, which, this, one, there, that, him, her, them, latter"),
    they="they, both, all",
    determiners=(
        "the, a, an, this, that, these, those, his, her, its, their, our, my, some, one, two, several, many, "
        "any, another"
    ),
    possessives="his, her, their",
    roles=(
        "official, officials, police, spokesman, spokeswoman, spokesperson, head, chief, director, mayor, "
        "governor, minister, ministry, president, prime minister, doctor, doctors, witness, witnesses, "
        "resident, residents, hospital, hospitals, army, military, government, authorities, authority, "
        "activists, activist, observatory, monitor, monitors, agency, media, television, tv, newspaper, radio, "
        "source, sources, sheriff, coroner, prosecutor, prosecutors, investigators, detective, detectives, "
        "firefighters, fire department, rescuers, rescue workers, rescue service, emergency services, "
        "paramedics, un, united nations, red cross, red crescent, organization, organisation, group, groups, "
        "commander, general, colonel, captain, lieutenant, sergeant, sgt, lt, capt, col, gen, dr, secretary, "
        "coordinator, founder, representative, expert, experts, professor, analyst, survivors, survivor, "
        "lawyer, attorney, judge, family, charity, embassy, department, office, bureau, service, services, "
        "defence, defense, council, leader, deputy, ambassador, senator, company, reporter, correspondent, "
        "workers, medics, centre, center, institute, committee, commission, county, city, state, documents, "
        "records, report, statement, data, figures, registry, union, manager, teacher, superintendent, guard, "
        "association, foundation, rebels, "
        "operator, owner, supervisor, conductor, harbourmaster, coastguard, coast guard, surgeon, nurse, "
        "chairman, chairwoman, brigade, consultant, executive, opposition"
    ),
    asides=(
        "but, and, however, meanwhile, also, as, later, earlier, still, so, then, yet, now, when, because, "
        "yesterday, today, monday, tuesday, wednesday, thursday, friday, saturday, sunday, separately, on, "
        "too, though, while, which"
    ),
    verbs=(
        "was, were, is, are, has, have, had, be, been, died, killed, injured, wounded, will, would, could, "
        "can, did, does, do, may, might, should, took, came, went, left, hit, struck, began, rose, fell, "
        "remains, remained, happened, occurred, made, gave, got, put, dead, saying, adding, who, whose"
    ),
    taken_up=(
        "the number, that number, their number, the figure, that figure, the count, that count, the total, "
        "their total, the tally"
    ),
    totals=(
        "that toll, this toll, the toll, that figure, the figure, that number, the number, those figures, "
        "the figures, these figures, this figure, the death toll, the count, that count, the information, "
        "those numbers, the numbers, "
        "both figures, the estimate, that estimate, this estimate, this count, that is, that was, this "
        "was, this is, the tally, that tally, the total, that total"
    ),
    never_one=(
        "shot, "
        "few, couple, number, group, dozens, hundreds, thousands, people, men, women, children, civilians, others, "
        "victims, officers, crew, police, family members, staff, personnel, security forces, resident, inhabitant, "
        "passenger, death, killing, murder, homicide, body, arrest, fatality, detention, survivor, refugee, injuries, "
        "deaths, killings, murders, displaced, evacuated, affected, lives, "
        "shooting, double, triple, quadruple, suspected, possible, potential, "
        "a dead, a arrested, a killed, a wounded, an injured, a missing, wounding, wounds, slain"
    ),
    hits=(
        "shot, shooting, stabbed, stabbing, struck by gunfire, hit by gunfire, struck by bullets, hit by bullets, "
        "hit by stray bullets, struck by stray bullets, hit in the, struck in the, gunshot victims, shooting victims, "
        "hit by a bullet, struck by a bullet, wounded by gunfire, run over, hit by a car, struck by a car"
    ),
    of_them="of them, of whom, of us, of you",
    partitives="of the, of those, of these, of his, of her, of its, of my, of our, of their",
    accused=(
        "charged, convicted, accused, suspected, wanted, sentenced, indicted, acquitted, guilty, blamed, suspects, "
        "suspect in, opened fire, claimed responsibility, sought, questioned, charges, facing"
    ),
    unreal=(
        "could have, would have, might have, could be, would be, could, should be, should have, if, whenever, "
        "unless, in case, when a, when an, intended to kill, intends to kill, intending to kill, intent to kill, "
        "planned to kill, plans to kill, planning to kill, plotted to kill, plotting to kill, plot to kill, "
        "wanted to kill, wants to kill, tried to kill, trying to kill, attempted to kill, attempting to kill, "
        "threatened to kill, threatening to kill, conspired to kill, conspiring to kill, vowed to kill, "
        "intended to murder, planned to murder, plotted to murder, tried to murder, conspired to murder, "
        "conspiring to murder, attempting to murder, trying to murder"
    ),
    nones=(
        "none of, neither of, no one among, nobody among, not one of, not a single one of, not any of, "
        "denied that any of, denies that any of"
    ),
    denies=(
        "denied, denies, deny, denying, rejected, rejects, rejecting, dismissed, dismisses, dismissing, refuted, "
        "refutes, disputed, disputes, rebutted, dismissed as false, rejected as false, dismissed as untrue, "
        "dismissed as baseless, rejected as baseless, there were no, there was no, there are no, there is no, "
        "there have been no, received no, had no, has no, have no"
    ),
    rumours=(
        "reports, report, claims, claim, allegations, allegation, accusations, rumors, rumours, rumor, rumour, "
        "suggestions, assertions, confirmation, evidence, indication, indications, toll of, figure of, figures "
        "of, deaths of, death of, that, that there were, "
        "that there was, that there had been, there were, there was, there had been"
    ),
    by="by",
    negations="not, n't, never, no",
    shares="of, of the, out of, of these, out of the",
    deltas="more than, fewer than, less than, higher than, lower than",
    wars=(
        "war, conflict, civil war, wars, uprising, insurgency, rebellion, pandemic, genocide, famine, "
        "conflicts, bloodshed, ~war monitor, ~war monitors, ~war monitoring, ~war crimes, ~war crime, "
        "~war planes, ~war plane, ~war zone, ~war zones, ~war veterans, ~war veteran, ~war widows, "
        "~war effort, ~war games, ~world war, ~second world war, ~war memorial, ~war on terror, "
        "~war correspondents, ~war on drugs, ~war-torn, ~conflict monitor, ~conflict zone"
    ),
    waged=(
        "killed, left, claimed, cost, caused, displaced, killing, seen, driven, forced, has, uprooted, taken, resulted"
    ),
    since="since",
    of_years="of",
    beginnings=(
        "war, conflict, start of the war, start of the conflict, uprising, start of the year, "
        "beginning of the year, revolution, pandemic, invasion, january, february, march, april, may, june, "
        "july, august, september, october, november, december, insurgency, independence, fall of, ceasefire, "
        "start of the uprising, intifada, genocide, rebellion, civil war, coup"
    ),
    ago="ago",
    during="in, over, within, during, throughout, across, in the course of, past",
    periods=(
        "at this time last year, by this time last year, this time last year, "
        "this year, last year, so far this year, each year, every year, a year, per year, worldwide, "
        "around the world, across the world, globally, last month, this month, in recent years, "
        "in recent months, annually, nationwide this year, every day, a day, each day, per day, a month, "
        "last week, previous year, the year before, in previous years, year to date, to date this year, "
        "in the past year, over the past year, in the last year, in the past month, per week, "
        "in the past decade, over the years, on average, during the year, in the world, of the year, a week, "
        "since then, over the past week, in the past week, in the last week, in the previous year, yearly, "
        "per month, every month, "
        "~a week earlier, ~a week later, ~a week ago, ~a week after, ~a week before, ~a day earlier, ~a "
        "day later, ~a day ago, ~a day after, ~a day before, ~a month earlier, ~a month later, ~a month "
        "ago, ~a month after, ~a month before, ~a year earlier, ~a year later, ~a year ago, ~a year "
        "after, ~a year before"
    ),
    superlatives=(
        "deadliest, worst, bloodiest, most violent, highest, largest, biggest, most lethal, first time, "
        "most deadly, most serious"
    ),
    how_many=(
        "how many, what number of, what is the number of, what was the number of, the number of, number of, "
        "how large a number of"
    ),
    asks={
        Counted.DEAD: (
            "death toll, toll, die, died, killed, dead, deaths, fatalities, perished, perish, lost their lives, "
            "body count, kill, lives were lost, lives lost, lose their lives, casualties, murdered, slain, "
            "shot dead, fatally, dying"
        ),
        Counted.INJURED: ("injured, wounded, hurt, injuries, injure, wound, hospitalized, hospitalised, were hurt"),
        Counted.MISSING: "missing, disappeared, unaccounted for, disappear, lost at sea",
        Counted.DISPLACED: (
            "displaced, flee, fled, evacuated, homeless, refugees, displace, driven out, uprooted, leave their homes"
        ),
        Counted.ARRESTED: (
            "arrested, detained, arrests, arrest, jailed, in custody, detain, imprisoned, taken into custody"
        ),
        Counted.RESCUED: ("rescued, saved, survived, survivors, rescue, save, survive, pulled alive, freed"),
        Counted.AFFECTED: ("live, lived, residents, inhabitants, living, population, affected, without power, trapped"),
    },
    not_asked=(
        "years, days, hours, months, weeks, minutes, times, seconds, decades, dollars, euros, pounds, percent, "
        "degrees, more years, more days, centuries, nights, times per, cents"
    ),
)
