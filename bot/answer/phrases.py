"""The words around the quotes, in the question's language. Numbers and dates are Babel's, quotes the article's."""

from collections.abc import Mapping
from dataclasses import dataclass

from babel import Locale

from index.domain import Bound, Counted


@dataclass(frozen=True, slots=True)
class AnswerPhrases:
    """What an answer says in its own words; `{…}` are filled in by `compose`.

    Attributes:
        counted: Who is counted, as it stands after most numbers.
        forms: The same after numbers of other plural categories, as the CLDR calls them: "one", "few", "many".
    """

    language: str
    bounds: Mapping[Bound, str]
    counted: Mapping[Counted, str]
    forms: Mapping[str, Mapping[Counted, str]]
    differ: str
    owned: str
    agree: str
    unnamed: str
    unnamed_publisher: str
    scope: str
    other_scope: str
    narrower: str
    earlier: str
    origin: str
    origins: str
    outlets: str
    between: str
    comma: str
    newest: str
    undated: str
    old: str
    as_of: str
    withdrawn: str
    not_found: str
    ask_me: str
    nearest: str
    understood: str
    which: str
    newest_articles: str
    no_more: str
    unknown_address: str

    def noun(self, counted: Counted, number: float) -> str:
        """Return who is counted, in the form that goes with the number."""
        return self.forms.get(Locale(self.language).plural_form(number), self.counted)[counted]


_ENGLISH_COUNTED: Mapping[Counted, str] = {
    Counted.DEAD: "dead",
    Counted.INJURED: "injured",
    Counted.MISSING: "missing",
    Counted.DISPLACED: "displaced",
    Counted.ARRESTED: "arrested",
    Counted.RESCUED: "rescued",
    Counted.AFFECTED: "people",
}
ENGLISH = AnswerPhrases(
    language="en",
    bounds={
        Bound.EXACTLY: "{n}",
        Bound.AT_LEAST: "at least {n}",
        Bound.MORE_THAN: "more than {n}",
        Bound.AT_MOST: "at most {n}",
        Bound.LESS_THAN: "fewer than {n}",
        Bound.NEARLY: "nearly {n}",
        Bound.ABOUT: "about {n}",
        Bound.BETWEEN: "between {n} and {high}",
    },
    counted=_ENGLISH_COUNTED,
    forms={"one": {**_ENGLISH_COUNTED, Counted.AFFECTED: "person"}},
    differ="Sources differ:",
    owned="{figure} — according to {owner}",
    agree="The sources agree:",
    unnamed="the article itself, which names no source",
    unnamed_publisher="{publisher}, which names no source",
    scope=" (“{scope}”)",
    other_scope="Of another scope, not this event’s own:",
    narrower="Of single events within it:",
    earlier="earlier: {figure}",
    origin="1 origin ({who})",
    origins="{n} independent origins ({who})",
    outlets="{name} in {n} outlets",
    between="; ",
    comma=", ",
    newest="Newest evidence: {date} ({age}).",
    undated="The evidence carries no date.",
    old="That is old for a question about now: nothing newer is among the articles.",
    as_of="As of {date}; nothing published later is used.",
    withdrawn="Taken back or found wrong since:",
    not_found="I have not found this in the articles I have.",
    ask_me=(
        "Ask me about the news, in any language: I answer with the articles’ exact words, and say who said "
        "them and when. For example: “How many people died in the earthquake, and who says so?”"
    ),
    nearest="The nearest article, which may not answer: {title}",
    understood="Understood as: {question}",
    which="Several events may be meant. Which do you mean?",
    newest_articles="The newest articles I have:",
    no_more="There is no more on this in the articles I have.",
    unknown_address="No article with this address is in the index. An administrator can add it as a file.",
)

FRENCH = AnswerPhrases(
    language="fr",
    bounds={
        Bound.EXACTLY: "{n}",
        Bound.AT_LEAST: "au moins {n}",
        Bound.MORE_THAN: "plus de {n}",
        Bound.AT_MOST: "au plus {n}",
        Bound.LESS_THAN: "moins de {n}",
        Bound.NEARLY: "près de {n}",
        Bound.ABOUT: "environ {n}",
        Bound.BETWEEN: "entre {n} et {high}",
    },
    counted={
        Counted.DEAD: "morts",
        Counted.INJURED: "blessés",
        Counted.MISSING: "disparus",
        Counted.DISPLACED: "déplacés",
        Counted.ARRESTED: "personnes arrêtées",
        Counted.RESCUED: "personnes secourues",
        Counted.AFFECTED: "personnes",
    },
    forms={
        "one": {
            Counted.DEAD: "mort",
            Counted.INJURED: "blessé",
            Counted.MISSING: "disparu",
            Counted.DISPLACED: "déplacé",
            Counted.ARRESTED: "personne arrêtée",
            Counted.RESCUED: "personne secourue",
            Counted.AFFECTED: "personne",
        }
    },
    differ="Les sources divergent :",
    owned="{figure} — selon {owner}",
    agree="Les sources concordent :",
    unnamed="l’article lui-même, qui ne nomme pas de source",
    unnamed_publisher="{publisher}, qui ne nomme pas de source",
    scope=" (« {scope} »)",
    other_scope="D’une autre portée, au-delà de cet événement :",
    narrower="Pour des événements particuliers :",
    earlier="auparavant : {figure}",
    origin="1 origine ({who})",
    origins="{n} origines indépendantes ({who})",
    outlets="{name} dans {n} médias",
    between=" ; ",
    comma=", ",
    newest="Source la plus récente : {date} ({age}).",
    undated="Les sources ne portent pas de date.",
    old="C’est ancien pour une question sur le présent : les articles n’ont rien de plus récent.",
    as_of="État au {date} ; rien de plus récent n’est utilisé.",
    withdrawn="Retiré ou jugé faux depuis :",
    not_found="Je n’ai pas trouvé cela dans les articles dont je dispose.",
    ask_me=(
        "Interrogez-moi sur l’actualité, dans n’importe quelle langue : je réponds avec les mots exacts des "
        "articles, en disant qui les a prononcés et quand. Par exemple : « Combien de morts a fait le séisme,"
        " et selon qui ? »"
    ),
    nearest="L’article le plus proche, sans garantie de réponse : {title}",
    understood="Compris ainsi : {question}",
    which="Plusieurs événements sont possibles. Lequel ?",
    newest_articles="Les articles les plus récents dont je dispose :",
    no_more="Les articles dont je dispose n’en disent pas plus.",
    unknown_address=(
        "Aucun article de l’index ne porte cette adresse. Un administrateur peut l’ajouter sous forme de fichier."
    ),
)

GERMAN = AnswerPhrases(
    language="de",
    bounds={
        Bound.EXACTLY: "{n}",
        Bound.AT_LEAST: "mindestens {n}",
        Bound.MORE_THAN: "mehr als {n}",
        Bound.AT_MOST: "höchstens {n}",
        Bound.LESS_THAN: "weniger als {n}",
        Bound.NEARLY: "fast {n}",
        Bound.ABOUT: "etwa {n}",
        Bound.BETWEEN: "zwischen {n} und {high}",
    },
    counted={
        Counted.DEAD: "Tote",
        Counted.INJURED: "Verletzte",
        Counted.MISSING: "Vermisste",
        Counted.DISPLACED: "Vertriebene",
        Counted.ARRESTED: "Festgenommene",
        Counted.RESCUED: "Gerettete",
        Counted.AFFECTED: "Menschen",
    },
    forms={
        "one": {
            Counted.DEAD: "Todesopfer",
            Counted.INJURED: "verletzte Person",
            Counted.MISSING: "vermisste Person",
            Counted.DISPLACED: "vertriebene Person",
            Counted.ARRESTED: "festgenommene Person",
            Counted.RESCUED: "gerettete Person",
            Counted.AFFECTED: "Person",
        }
    },
    differ="Die Quellen widersprechen sich:",
    owned="{figure} — laut: {owner}",
    agree="Die Quellen stimmen überein:",
    unnamed="Artikel selbst, ohne Angabe einer Quelle",
    unnamed_publisher="{publisher}, ohne Angabe einer Quelle",
    scope=" („{scope}“)",
    other_scope="In anderem Rahmen, über dieses Ereignis hinaus:",
    narrower="Zu einzelnen Ereignissen:",
    earlier="zuvor: {figure}",
    origin="1 Ursprung ({who})",
    origins="{n} unabhängige Ursprünge ({who})",
    outlets="{name} in {n} Medien",
    between="; ",
    comma=", ",
    newest="Neuester Beleg: {date} ({age}).",
    undated="Die Belege tragen kein Datum.",
    old="Das ist alt für eine Frage nach dem jetzigen Stand: Neueres steht nicht in den Artikeln.",
    as_of="Stand: {date}; später Veröffentlichtes bleibt außer Betracht.",
    withdrawn="Inzwischen zurückgezogen oder als falsch erkannt:",
    not_found="Das habe ich in den vorhandenen Artikeln nicht gefunden.",
    ask_me=(
        "Fragen Sie mich nach den Nachrichten, in jeder Sprache: Ich antworte mit den genauen Worten der "
        "Artikel und sage, von wem sie stammen und von wann. Zum Beispiel: „Wie viele Tote gab es beim "
        "Erdbeben, und laut wem?“"
    ),
    nearest="Der nächstliegende Artikel, vielleicht ohne Antwort: {title}",
    understood="Verstanden als: {question}",
    which="Mehrere Ereignisse kommen in Frage. Welches meinen Sie?",
    newest_articles="Die neuesten Artikel, die mir vorliegen:",
    no_more="Mehr steht dazu nicht in den vorhandenen Artikeln.",
    unknown_address=(
        "Kein Artikel mit dieser Adresse ist im Index. Wer den Bot verwaltet, kann ihn als Datei hinzufügen."
    ),
)

SPANISH = AnswerPhrases(
    language="es",
    bounds={
        Bound.EXACTLY: "{n}",
        Bound.AT_LEAST: "al menos {n}",
        Bound.MORE_THAN: "más de {n}",
        Bound.AT_MOST: "como máximo {n}",
        Bound.LESS_THAN: "menos de {n}",
        Bound.NEARLY: "casi {n}",
        Bound.ABOUT: "alrededor de {n}",
        Bound.BETWEEN: "entre {n} y {high}",
    },
    counted={
        Counted.DEAD: "muertos",
        Counted.INJURED: "heridos",
        Counted.MISSING: "desaparecidos",
        Counted.DISPLACED: "desplazados",
        Counted.ARRESTED: "detenidos",
        Counted.RESCUED: "rescatados",
        Counted.AFFECTED: "personas",
    },
    forms={
        "one": {
            Counted.DEAD: "muerto",
            Counted.INJURED: "herido",
            Counted.MISSING: "desaparecido",
            Counted.DISPLACED: "desplazado",
            Counted.ARRESTED: "detenido",
            Counted.RESCUED: "rescatado",
            Counted.AFFECTED: "persona",
        }
    },
    differ="Las fuentes discrepan:",
    owned="{figure} — según {owner}",
    agree="Las fuentes coinciden:",
    unnamed="el propio artículo, que no nombra ninguna fuente",
    unnamed_publisher="{publisher}, que no nombra ninguna fuente",
    scope=" («{scope}»)",
    other_scope="De otro alcance, más allá de este suceso:",
    narrower="De sucesos concretos:",
    earlier="antes: {figure}",
    origin="1 origen ({who})",
    origins="{n} orígenes independientes ({who})",
    outlets="{name} en {n} medios",
    between="; ",
    comma=", ",
    newest="Fuente más reciente: {date} ({age}).",
    undated="Las fuentes no llevan fecha.",
    old="Es antiguo para una pregunta sobre la situación actual: los artículos no traen nada más reciente.",
    as_of="A fecha de {date}; no se usa nada publicado después.",
    withdrawn="Retirado o desmentido desde entonces:",
    not_found="No lo he encontrado en los artículos que tengo.",
    ask_me=(
        "Pregúnteme por las noticias, en cualquier idioma: respondo con las palabras exactas de los artículos"
        " y digo quién las dijo y cuándo. Por ejemplo: «¿Cuántos muertos dejó el terremoto y quién lo dice?»"
    ),
    nearest="El artículo más cercano, que quizá no responda: {title}",
    understood="Entendido así: {question}",
    which="Puede tratarse de varios sucesos. ¿Cuál?",
    newest_articles="Los artículos más recientes que tengo:",
    no_more="Los artículos que tengo no dicen más.",
    unknown_address="Ningún artículo del índice tiene esta dirección. Un administrador puede añadirlo como archivo.",
)

_ARABIC_COUNTED: Mapping[Counted, str] = {
    Counted.DEAD: "من القتلى",
    Counted.INJURED: "من الجرحى",
    Counted.MISSING: "من المفقودين",
    Counted.DISPLACED: "من النازحين",
    Counted.ARRESTED: "من المعتقلين",
    Counted.RESCUED: "ممن تم إنقاذهم",
    Counted.AFFECTED: "من الأشخاص",
}
_ARABIC_SINGLE: Mapping[Counted, str] = {
    Counted.DEAD: "قتيل",
    Counted.INJURED: "جريح",
    Counted.MISSING: "مفقود",
    Counted.DISPLACED: "نازح",
    Counted.ARRESTED: "معتقل",
    Counted.RESCUED: "شخص تم إنقاذهم",
    Counted.AFFECTED: "شخص",
}
_ARABIC_FORMS: Mapping[str, Mapping[Counted, str]] = {
    "one": {**_ARABIC_SINGLE, Counted.RESCUED: "شخص تم إنقاذه"},
    "few": {
        Counted.DEAD: "قتلى",
        Counted.INJURED: "جرحى",
        Counted.MISSING: "مفقودين",
        Counted.DISPLACED: "نازحين",
        Counted.ARRESTED: "معتقلين",
        Counted.RESCUED: "أشخاص تم إنقاذهم",
        Counted.AFFECTED: "أشخاص",
    },
    "many": {
        Counted.DEAD: "قتيلًا",
        Counted.INJURED: "جريحًا",
        Counted.MISSING: "مفقودًا",
        Counted.DISPLACED: "نازحًا",
        Counted.ARRESTED: "معتقلًا",
        Counted.RESCUED: "شخصًا تم إنقاذهم",
        Counted.AFFECTED: "شخصًا",
    },
    "other": _ARABIC_SINGLE,
}
ARABIC = AnswerPhrases(
    language="ar",
    bounds={
        Bound.EXACTLY: "{n}",
        Bound.AT_LEAST: "ما لا يقل عن {n}",
        Bound.MORE_THAN: "أكثر من {n}",
        Bound.AT_MOST: "ما لا يزيد على {n}",
        Bound.LESS_THAN: "أقل من {n}",
        Bound.NEARLY: "ما يقارب {n}",
        Bound.ABOUT: "نحو {n}",
        Bound.BETWEEN: "بين {n} و{high}",
    },
    counted=_ARABIC_COUNTED,
    forms=_ARABIC_FORMS,
    differ="تختلف المصادر:",
    owned="{figure} — بحسب {owner}",
    agree="تتفق المصادر:",
    unnamed="المقال نفسه من دون ذكر مصدر",
    unnamed_publisher="{publisher} من دون ذكر مصدر",
    scope=" («{scope}»)",
    other_scope="في نطاق آخر يتجاوز هذا الحدث:",
    narrower="عن أحداث بعينها:",
    earlier="سابقًا: {figure}",
    origin="مصدر أصلي واحد ({who})",
    origins="المصادر الأصلية المستقلة: {n} ({who})",
    outlets="{name} (عدد الوسائل الإعلامية: {n})",
    between="؛ ",
    comma="، ",
    newest="أحدث دليل: {date} ({age}).",
    undated="الأدلة لا تحمل تاريخًا.",
    old="هذا قديم بالنسبة إلى سؤال عن الوضع الحالي: لا توجد مقالات أحدث.",
    as_of="حتى {date}؛ لم يُستخدم أي مقال نُشر بعد ذلك.",
    withdrawn="سُحب أو تبيّن خطؤه لاحقًا:",
    not_found="لم أجد هذا في المقالات المتوفرة لدي.",
    ask_me=(
        "اسألني عن الأخبار بأي لغة: أجيبك بكلمات المقالات كما هي، وأذكر قائلها وتاريخها. على سبيل المثال: «كم"
        " عدد قتلى الزلزال، ومن قال ذلك؟»"
    ),
    nearest="أقرب مقال، وقد لا يتضمن الجواب: {title}",
    understood="فهمت السؤال هكذا: {question}",
    which="قد يكون المقصود أكثر من حدث. أيها تقصد؟",
    newest_articles="أحدث المقالات المتوفرة لدي:",
    no_more="لا يوجد المزيد عن هذا في المقالات المتوفرة لدي.",
    unknown_address="لا يوجد في الفهرس مقال بهذا العنوان. يستطيع أحد المشرفين إضافته كملف.",
)

PHRASES = {phrases.language: phrases for phrases in (ENGLISH, FRENCH, GERMAN, SPANISH, ARABIC)}


def phrases_for(language: str) -> AnswerPhrases:
    """Return the phrases of a language, English where we have none."""
    return PHRASES.get(language, ENGLISH)
