"""Arabic."""

from bot.telegram.phrases.wording import Wording

ARABIC = Wording(
    hello="مرحبًا. اسألني عن الأخبار: أجيبك بكلمات المقالات كما هي، وأذكر قائلها وتاريخها.",
    help=(
        "أرسل إليّ سؤالًا بأي لغة. أقتبس من المقالات حرفيًا، وأقول ذلك صراحةً حين لا تجيب.\n"
        "في المجموعات، اذكر اسمي أو ردّ على رسالتي أو اكتب /ask ثم سؤالك.\n"
        "يمكنك المتابعة: «والجرحى؟» أو «من قال ذلك؟». الأمر /new يجعلني أنسى ما قيل.\n"
        "يعرض الأمر /sources المقالات التي قرأتها."
    ),
    examples="على سبيل المثال:",
    example_dead="كم عدد القتلى: «{title}»؟",
    example_event="ماذا حدث: «{title}»؟",
    no_articles="لم أقرأ أي مقال بعد.",
    sources="المقالات: {articles}\nالأحدث: {newest}\nالأقدم: {oldest}\nاللغات: {languages}\nالناشرون: {publishers}",
    unknown="غير معروف",
    ask_usage="من فضلك اكتب سؤالك بعد /ask.",
    no_words="لم أجد سؤالًا في ذلك. من فضلك اسأل بالكلمات.",
    too_long="هذا طويل جدًا. من فضلك اسأل بما لا يتجاوز {limit} حرفًا.",
    text_only="لا أقرأ إلا النصوص. من فضلك اكتب سؤالك.",
    slow_down="أسئلة كثيرة دفعة واحدة. من فضلك انتظر نحو {seconds} ثانية.",
    busy="كثيرون يسألون الآن. من فضلك حاول بعد لحظات.",
    too_slow="استغرق ذلك وقتًا طويلًا فتوقفت. من فضلك حاول مجددًا أو اطرح سؤالًا أدق.",
    failed="حدث خطأ من جهتي وتم تسجيله. من فضلك حاول لاحقًا.",
    unknown_command="لا أعرف هذا الأمر. يوضح /help ما أستطيع فعله.",
    forgotten="نسيت ما قيل. اسألني من جديد.",
    admins_only="عذرًا، هذا متاح لمشرفي هذا البوت فقط.",
    status=(
        "المقالات: {articles}\nالمقاطع: {passages}\nالأرقام: {figures}\n"
        "النموذج: {model} (الأبعاد: {dimension})\nأسئلة قيد المعالجة: {waiting}"
    ),
    progress="{stage}: {done}",
    progress_of="{stage}: {done} من {total}",
    stages={
        "stored": "مقالات محفوظة",
        "encoding": "مقاطع مرمّزة",
        "figures": "أرقام مقروءة",
        "words": "فهرس الكلمات",
        "snapshot": "فهرس المتجهات",
    },
    starting="جارٍ البدء …",
    cancel="إلغاء",
    cancelling="جارٍ الإيقاف …",
    cancelled="أُلغي العمل. وما اكتمل قبل ذلك محفوظ.",
    nothing_to_cancel="انتهى هذا العمل بالفعل.",
    already_running="العمل جارٍ على الفهرس. من فضلك انتظر حتى ينتهي.",
    no_sources="لا يوجد ما أقرؤه: اضبط DEPECHE_SOURCES أو أرسل إليّ ملفًا مع /add.",
    rebuilt="أُعيد بناء الفهارس.",
    report=(
        "أضيف: {added}. تغيّر: {changed}. بلا تغيير: {unchanged}. أزيل: {removed}.\n"
        "المقالات الآن: {articles}، والمقاطع: {passages} ({seconds} ث)."
    ),
    skipped="تم تخطيه: {count}",
    add_usage="أرسل ملف مقالات كمستند (.txt أو .md أو .html أو .jsonl أو .jsonl.gz) مع كتابة /add في الوصف.",
    too_big="هذا الملف كبير جدًا. الحد الأقصى {limit} ميغابايت.",
    remove_usage="من فضلك اكتب معرّف المقال بعد /remove.",
    removed="أزيل: {id}",
    unknown_article="لا يوجد مقال بالمعرّف {id}.",
    menu={"ask": "اطرح سؤالًا", "new": "نسيان ما قيل", "sources": "ما قرأته", "help": "ما أستطيع فعله"},
    admin_menu={
        "status": "حالة الفهرس",
        "reindex": "إعادة قراءة المصادر",
        "add": "إضافة مقالات من ملف",
        "remove": "إزالة مقال",
    },
)
