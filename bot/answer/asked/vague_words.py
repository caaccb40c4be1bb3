"""How nine languages ask for the news and for more of an answer, in whole messages that name nothing.

Regular expressions over a folded text without punctuation, which has to match as a whole.
"""

from typing import Final

# "What is the news?", "quoi de neuf ?": asks for the news whatever was said before.
NEWS: Final = {
    "en": (
        r"(?:(?:please|so|and|ok|hi|hello|hey) )?(?:(?:what(?: is| s|s| are)?|tell me|give me|show me|read me|get"
        r" me|send me|any|i"
        r" want|can i (?:have|get)|do you have|have you(?: got)?|is there|are there|got)(?: any)?(?: about)?"
        r" )?(?:the |some "
        r"|your |all |today s |todays )*(?:(?:latest|newest|most recent|recent|new|top|main|breaking|current|big"
        r"|more) )*"
        r"(?:news|headlines?|top stor(?:y|ies)|(?:latest|newest|recent) (?:articles?|stor(?:y|ies)))"
        r"(?: (?:stor(?:y|ies)|headlines?|articles?|updates?|today|now|right now|this morning|tonight|this week|of the "
        r"day|for today|please|so far|do you have|you have|is there|are there))*"
        r"|what(?: is| s|s) (?:new|up|the latest)(?: today| now| right now| in the world| in the news| out there)*"
        r"|(?:the )?latest(?: please)?|(?:any )?(?:updates|news updates?)|catch me up|update me|(?:the"
        r" )?(?:articles|stories) "
        r"of (?:today|the day)"
    ),
    "fr": (
        r"(?:et )?(?:quoi de (?:neuf|nouveau)|(?:qu y a t il|qu est ce qu il y a|quoi|il y a|y a t il|y a) de"
        r" (?:neuf|nouveau)"
        r"|du (?:neuf|nouveau))(?: aujourd hui| ce matin| ce soir| dans le monde| dans l actualite)*"
        r"|(?:(?:quelles? sont|quelle est|quelles?|donne[sz]? (?:moi|nous)|dis moi|dites moi|montre[sz]? moi|tu as"
        r"|vous avez|avez vous|as "
        r"tu|y a t il|il y a|je veux|je voudrais|c est quoi|des|et) )?(?:(?:les?|la|l|des?|d|toutes)"
        r" )*(?:(?:dernieres?|derniers?|"
        r"nouvelles|principales|principaux|gros|grands) )*"
        r"(?:nouvelles?|infos?|informations?|actualites?|actus?|titres|depeches|news)(?: (?:du jour|d aujourd hui"
        r"|aujourd hui|"
        r"recentes?|fraiches|a la une|de ce matin|du matin|du moment|s il (?:te|vous) plait|svp))*"
    ),
    "de": (
        r"(?:(?:was gibt(?: s| es)|gibt(?: s| es)|hast du|haben sie|zeig(?:e|en sie)? mir|gib mir|geben sie mir"
        r"|was sind|wie "
        r"(?:sind|lauten)|welche|was) )?(?:(?:die|das|etwas|irgendwas|denn|mir|an|gibt es|heute|so) )*"
        r"(?:(?:neu(?:e|es|este|esten)|neusten?|aktuellen?|letzten?|wichtigsten?) )*"
        r"(?:neues|neuigkeiten|nachrichten|meldungen|schlagzeilen|news|neuste|neueste)"
        r"(?: (?:heute|von heute|des tages|vom tage?|jetzt|bitte|in der welt|gibt es|hast du))*|was ist neu(?: heute)?"
    ),
    "es": (
        r"(?:(?:cuales son|cual es|dame|deme|dime|digame|muestrame|hay|tienes|tiene|que|y|quiero) )?(?:(?:las?"
        r"|los?|el|alguna|algunas|hay) )*"
        r"(?:(?:ultimas?|ultimos?|principales|nuevas) )*(?:noticias?|novedad(?:es)?|titulares)"
        r"(?: (?:de hoy|hoy|del dia|del momento|recientes|hay|tienes|por favor|de ultima hora))*"
        r"|que hay de nuevo(?: hoy)?|(?:hay )?algo nuevo|(?:que es )?lo (?:ultimo|mas reciente)|ultima hora"
    ),
    "ar": (
        r"(?:(?:ما هي|ماهي|ما هو|ما|شو|ايش|وش|هل من|هل هناك|هل لديك|اعطني|اعطيني|اخبرني|هات|اريد|عندك) )?(?:(?:عن"
        r"|اي|هي|هو) )*(?:(?:اخر|احدث|اهم|ابرز) )?"
        r"(?:الاخبار|اخبار|خبر|الجديد|جديد|المستجدات|مستجدات|العناوين|الانباء|انباء)(?: (?:اليوم|الان|العاجله"
        r"|الاخيره|الجديده|جديده|من فضلك|لديك))*"
    ),
    "it": (
        r"(?:(?:quali sono|dammi|dimmi|che|ci sono|quali) )?(?:(?:le|delle) )?(?:ultime |principali )?(?:notizie"
        r"|novita)(?: (?:di oggi|oggi|del giorno"
        r"|ci sono))*|(?:che|cosa|che cosa) c e di nuovo"
    ),
    "pt": (
        r"(?:(?:quais sao|quais|da me|diz me|me de|que|ha) )?(?:as )?(?:ultimas |principais )?(?:noticias"
        r"|novidades|manchetes)(?: (?:de hoje|hoje|do dia|ha))*"
        r"|o que ha de novo|quais as novidades"
    ),
    "ru": (
        r"(?:(?:какие|покажи|расскажи|дай|есть) )?(?:последние |свежие |главные )?новости(?: (?:сегодня|дня"
        r"|есть))*|что нового"
    ),
    "zh": (
        r"(?:今天|最近|现在)? ?有?(?:什么|哪些|啥)?(?:最新|重要)?的?(?:新闻|消息|头条)(?:有哪些|是什么)?[吗呢]?"
        r"|有什么新鲜事"
    ),
}

# "What happened?": asks for the news only where nothing was said before.
HAPPENED: Final = {
    "en": (
        r"(?:and |so )?what(?: is| s|s| has| have)? ?(?:happened|happening|happens|been happening|going on|gone on)"
        r"(?: today| now| right now| lately| recently| this week| in the world| out there)*"
    ),
    "fr": (
        r"(?:et )?(?:qu est ce qui (?:se passe|s est passe|arrive|est arrive)|que se passe t il|que s est il passe|"
        r"qu est il arrive|il se passe quoi|ca dit quoi)(?: aujourd hui| dans le monde| en ce moment)*"
    ),
    "de": (
        r"(?:und )?was (?:ist|war) (?:heute |gerade )?(?:passiert|geschehen|los)(?: heute| in der welt)*|was"
        r" passiert(?: gerade| heute)*"
    ),
    "es": (
        r"(?:y )?que (?:paso|ha pasado|pasa|esta pasando|sucede|sucedio|ha sucedido|ocurre|ocurrio|ha ocurrido)(?:"
        r" hoy| en el mundo)*"
    ),
    "ar": r"(?:ماذا|ما الذي|شو) (?:حدث|حصل|يحدث|يحصل|يجري|جري|صار)(?: اليوم| الان| في العالم)*",
    "it": r"(?:che )?cosa (?:e successo|succede|e accaduto)(?: oggi)?",
    "pt": r"o que (?:aconteceu|acontece|esta acontecendo)(?: hoje)?",
    "ru": r"что (?:случилось|произошло|происходит)(?: сегодня)?",
    "zh": r"(?:今天)?发生了?什么(?:事)?了?",
}

# "More", "and?": asks for what was left out of the last answer.
MORE: Final = {
    "en": (
        r"(?:and )?(?:(?:(?:please|can you) )?(?:(?:tell|show|give) (?:me|us) )?(?:some |any )?(?:more|anymore"
        r"|further|other|others)"
        r"(?: (?:please|sources?|quotes?|details?|information|info|articles?|news|headlines?|results?|of (?:that"
        r"|this|it|them)"
        r"|(?:on|about) (?:this|that|it)))*)"
        r"|and|and then|go on|carry on|continue|next|(?:and )?(?:what|anything|something) (?:else|more)"
        r"|(?:(?:is|are) there )?(?:any|anything) (?:more|others?|other (?:sources?|quotes?|articles?))"
        r"|(?:is|are) there (?:more|others)|do you have more|got more|keep going"
    ),
    "fr": (
        r"et|et (?:apres|ensuite|alors|encore|puis)|encore(?: (?:plus|un|une|d autres))?|plus|(?:en savoir|dis m"
        r" en|dites m en|dis moi en|montre[sz]? m en) plus"
        r"|plus (?:d (?:infos?|informations|articles|extraits)|de (?:details|sources|citations|precisions"
        r"|nouvelles))|quoi d autre|autre chose"
        r"|(?:(?:y en a t il|il y en a|il y a|y a t il|tu as|vous avez) )?d autres?(?: (?:sources?|citations?"
        r"|articles?|choses?|nouvelles))?"
        r"|continue[rz]?|(?:la )?suite|suivante?s?|c est tout"
    ),
    "de": (
        r"und|und (?:weiter|sonst|dann|noch)|(?:noch )?mehr(?: (?:davon|dazu|daruber|details|infos?|informationen"
        r"|quellen|zitate|nachrichten|bitte))*|weiter"
        r"|(?:noch )?(?:weitere|andere)(?: (?:quellen|zitate|artikel|nachrichten))?|(?:was|sonst) noch(?: (?:was"
        r"|etwas))?|was sonst"
        r"|gibt(?: s| es) (?:noch )?(?:mehr|weitere)(?: (?:dazu|davon|quellen))?|noch (?:etwas|was|eins|eine)"
        r"|(?:erzahl|zeig|sag) mir mehr|ist das alles"
    ),
    "es": (
        r"y|y (?:que )?mas|mas(?: (?:detalles|fuentes|citas|informacion|noticias|articulos|sobre (?:eso|esto|ello)"
        r"|por favor))*|(?:que|algo|hay|dime|cuentame|muestrame|dame)"
        r" mas|continua|continue|sigue|siga|siguientes?|(?:hay )?otr[ao]s?(?: (?:fuentes?|citas?|noticias?"
        r"|articulos?))?|eso es todo"
    ),
    "ar": (
        r"و|المزيد|مزيد|مزيدا|اكثر|(?:هل )?(?:هناك|من|يوجد|لديك) (?:المزيد|مزيد)|هل من مزيد|(?:و)?ماذا (?:ايضا"
        r"|بعد)|اكمل|تابع|استمر|التالي|وبعد"
        r"|(?:المزيد|مزيد) (?:من (?:المصادر|التفاصيل|الاخبار|الاقتباسات|فضلك)|عن (?:هذا|ذلك))|مصادر اخري|غير ذلك"
        r"|اعطني المزيد|اخبرني (?:المزيد|اكثر)"
    ),
    "it": r"e|(?:di|dimmi di) piu|ancora|altro|altre(?: (?:fonti|notizie))?|continua|avanti|c e altro",
    "pt": (
        r"e|mais(?: (?:fontes|noticias|detalhes))?|(?:o que|algo|ha|diz me) mais|continua|continue|outras(?:"
        r" fontes)?"
    ),
    "ru": r"и|еще|больше|дальше|продолжай|(?:что|есть|покажи) еще|подробнее|другие источники",
    "zh": r"更多|还有吗|还有呢|还有什么|继续|然后呢|其他来源",
}
