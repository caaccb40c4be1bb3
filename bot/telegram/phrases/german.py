"""German."""

from bot.telegram.phrases.wording import Wording

GERMAN = Wording(
    hello=(
        "Guten Tag. Fragen Sie mich nach den Nachrichten: Ich antworte mit den genauen Worten der Artikel "
        "und sage, von wem sie stammen und von wann."
    ),
    help=(
        "Schicken Sie mir eine Frage, in beliebiger Sprache. Ich zitiere die Artikel Wort für Wort "
        "und sage es, wenn sie keine Antwort geben.\n"
        "In einer Gruppe erwähnen Sie mich, antworten Sie mir oder schreiben Sie /ask und Ihre Frage.\n"
        "Sie können weiterfragen: „und die Verletzten?“, „wer sagt das?“. Mit /new vergesse ich, was gesagt wurde.\n"
        "„Was gibt es Neues?“ zeigt die neuesten Artikel, die Adresse eines Artikels seinen Anfang, „mehr“, "
        "was ich ausgelassen habe.\n"
        "/sources zeigt, welche Artikel ich gelesen habe."
    ),
    examples="Zum Beispiel:",
    example_dead="Wie viele Tote gab es: „{title}“?",
    example_event="Was ist passiert: „{title}“?",
    no_articles="Ich habe noch keine Artikel gelesen.",
    sources=(
        "Artikel: {articles}\nNeuester: {newest}\nÄltester: {oldest}\nSprachen: {languages}\nMedien: {publishers}"
    ),
    unknown="unbekannt",
    ask_usage="Bitte schreiben Sie Ihre Frage hinter /ask.",
    no_words="Darin habe ich keine Frage gefunden. Bitte fragen Sie mit Worten.",
    nothing_asked="Fragen Sie mich gern nach den Nachrichten. /help sagt, was ich kann.",
    nothing_said="Ich habe noch nichts beantwortet oder es schon vergessen. Bitte stellen Sie zuerst Ihre Frage.",
    asking_help=("hilfe", "hilf mir", "wer bist du", "was bist du", "was kannst du", "wie funktionierst du"),
    too_long="Das ist mir zu lang. Bitte fragen Sie in höchstens {limit} Zeichen.",
    text_only="Ich lese nur Text. Bitte schreiben Sie Ihre Frage.",
    slow_down="Das war viel auf einmal. Bitte warten Sie etwa {seconds} Sekunden.",
    busy="Gerade fragen viele Leute. Bitte versuchen Sie es gleich noch einmal.",
    too_slow="Das hat zu lange gedauert, ich habe aufgegeben. Bitte versuchen Sie es erneut oder fragen Sie genauer.",
    failed="Bei mir ist etwas schiefgegangen. Es ist vermerkt; bitte versuchen Sie es später noch einmal.",
    unknown_command="Diesen Befehl kenne ich nicht. /help sagt, was ich kann.",
    forgotten="Ich habe vergessen, was gesagt wurde. Stellen Sie gern eine neue Frage.",
    choice_over="Diese Frage ist nicht mehr offen. Bitte stellen Sie sie noch einmal.",
    left_out="Es gibt noch mehr; hier ist es ausgelassen, weil die Antwort zu lang würde.",
    admins_only="Leider dürfen das nur die Administratoren dieses Bots.",
    forwarded="Aus weitergeleiteten Nachrichten nehme ich keine Befehle an. Bitte schreiben Sie den Befehl selbst.",
    status=(
        "Artikel: {articles}\nPassagen: {passages}\nZahlen: {figures}\n"
        "Modell: {model} ({dimension} Dimensionen)\nFragen in Arbeit: {waiting}"
    ),
    progress="{stage}: {done}",
    progress_of="{stage}: {done} von {total}",
    stages={
        "reading": "Einträge gelesen",
        "stored": "Artikel gespeichert",
        "encoding": "Passagen eingebettet",
        "figures": "Zahlen gelesen",
        "words": "Wortindex",
        "snapshot": "Vektorindex",
    },
    starting="Es geht los …",
    cancel="Abbrechen",
    cancelling="Wird angehalten …",
    cancelled="Abgebrochen. Was schon fertig war, bleibt erhalten.",
    nothing_to_cancel="Diese Arbeit ist schon zu Ende.",
    already_running="Am Index wird schon gearbeitet. Bitte warten Sie, bis das fertig ist.",
    in_line="Andere Arbeit läuft noch; dies kommt danach an die Reihe.",
    no_sources="Es gibt nichts zu lesen: Setzen Sie DEPECHE_SOURCES oder schicken Sie mir eine Datei mit /add.",
    rebuilt="Die Indizes sind neu aufgebaut.",
    report=(
        "Neu: {added}. Geändert: {changed}. Unverändert: {unchanged}. Entfernt: {removed}.\n"
        "Jetzt {articles} Artikel mit {passages} Passagen ({seconds} s)."
    ),
    problems="Probleme: {count}",
    add_usage=(
        "Schicken Sie eine Datei mit Artikeln als Dokument (.txt, .md, .html, .jsonl oder .jsonl.gz), "
        "mit /add als Beschriftung."
    ),
    wrong_kind="{name} kann ich nicht lesen: Ich nehme .txt, .md, .html, .jsonl und .jsonl.gz.",
    too_big="Diese Datei ist zu groß. Ich nehme höchstens {limit} MB.",
    remove_usage="Bitte schreiben Sie die Kennung oder die Adresse des Artikels hinter /remove.",
    removed="Entfernt: {id}",
    still_there="In {file} steht er noch: Nehmen Sie ihn auch dort heraus, sonst fügt /reindex ihn wieder hinzu.",
    unknown_article="Es gibt keinen Artikel mit der Kennung oder Adresse {id}.",
    menu={
        "ask": "Eine Frage stellen",
        "new": "Von vorn beginnen",
        "sources": "Was ich gelesen habe",
        "help": "Was ich kann",
    },
    admin_menu={
        "status": "Zustand des Index",
        "reindex": "Quellen neu einlesen",
        "add": "Artikel aus einer Datei aufnehmen",
        "remove": "Einen Artikel entfernen",
    },
)
