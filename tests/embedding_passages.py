"""Passages of about 480 characters in seven languages, and a question for each: what embedders are tried on."""

LENGTH = 480

PASSAGES = {
    "en": "The council voted late on Tuesday to reopen the harbour bridge after eight months of repairs"
    " that cost the city nearly 42 million euros, the mayor said. Engineers had found cracks in two"
    " of the main cables last winter, and traffic was diverted through the old town, where shop"
    " owners complained of noise and lost trade. A second phase of the works, including a lane for"
    " cyclists, is planned for next spring, officials said, but no money has been found for it so"
    " far.",
    "fr": "Le tremblement de terre a fait au moins 38 morts et plus de 200 blessés dans la nuit de lundi à"
    " mardi, selon un bilan provisoire de la protection civile. Les secours peinaient encore mercredi"
    " à atteindre trois villages de montagne coupés du monde par des glissements de terrain."
    " L'électricité a été rétablie dans la capitale régionale, a indiqué le préfet, tandis que"
    " l'armée acheminait des tentes et de l'eau potable par hélicoptère.",
    "de": "Bei einem Zugunglück in der Nähe von Würzburg sind nach Angaben der Bundespolizei mindestens"
    " zwölf Menschen verletzt worden, drei davon schwer. Der Regionalexpress war am frühen Morgen mit"
    " einem umgestürzten Baum kollidiert. Die Strecke bleibt voraussichtlich bis zum Wochenende"
    " gesperrt, teilte die Bahn mit, Reisende müssen mit Verspätungen von bis zu neunzig Minuten"
    " rechnen. Die Ermittlungen zur Ursache dauern an.",
    "es": "El gobierno anunció este jueves un paquete de ayudas de 1.200 millones para los agricultores"
    " afectados por la sequía, la más grave de las últimas cuatro décadas. Las organizaciones"
    " agrarias consideran insuficiente la medida y mantienen la convocatoria de protestas en las"
    " principales ciudades del país. El ministro explicó que los pagos comenzarán en enero y llegarán"
    " a unas sesenta mil explotaciones, con prioridad para los jóvenes.",
    "ar": "قال مسؤولون محليون إن الفيضانات التي اجتاحت المناطق الشرقية أدت إلى مقتل سبعة عشر شخصا على الأقل"
    " وتشريد آلاف العائلات. وتواصل فرق الإنقاذ البحث عن مفقودين وسط استمرار هطول الأمطار الغزيرة،"
    " بينما أعلنت الحكومة حالة الطوارئ في ثلاث محافظات وطلبت مساعدات دولية عاجلة لتوفير الخيام"
    " والأدوية والمياه الصالحة للشرب.",
    "zh": "当地时间周三上午，一架载有一百五十六名乘客的客机在起飞后不久因发动机故障紧急返航，所有人员安全撤"
    "离，没有造成伤亡。航空公司表示，事故原因正在调查之中，同型号的其他飞机将接受全面检查。机场方面称"
    "，跑道关闭了大约两个小时，四十多个航班因此延误或取消，目前运营已基本恢复正常。",
    "ru": "Спасатели продолжают поиски пропавших без вести после схода лавины в горном районе, где накануне"
    " вечером оказались заблокированы более тридцати туристов. По данным министерства, двадцать семь"
    " человек уже эвакуированы, четверо госпитализированы с переохлаждением. Погодные условия"
    " осложняют работу вертолётов, сообщили в пресс-службе ведомства. Власти региона призвали"
    " отказаться от походов до конца недели.",
}

# Each is about the passage of that language; asked in another one.
QUESTIONS = {
    "en": "Combien ont coûté les réparations du pont du port ?",
    "fr": "How many people died in the earthquake?",
    "de": "Why is the railway line near Würzburg closed?",
    "es": "Wie viel Geld bekommen die Bauern wegen der Dürre?",
    "ar": "How many people were killed by the floods in the east?",
    "zh": "Why did the passenger plane turn back after take-off?",
    "ru": "¿Cuántos turistas quedaron atrapados por la avalancha?",
}

ODDITIES = (
    "",
    " ",
    "a",
    "?!",
    "2026-11-22",
    "١٢٣",
    "🙂🙂",
    "a\u0301 e\u0301",
    "\u200b",
    "<s></s><mask>",
    "war " * 200,
    "\ud800",  # half a surrogate pair, what a broken decoder leaves; it has no UTF-8
)
