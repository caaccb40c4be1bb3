"""Spanish."""

from bot.telegram.phrases.wording import Wording

SPANISH = Wording(
    hello=(
        "Hola. Pregúnteme por las noticias: respondo con las palabras exactas de los artículos "
        "y digo quién las dijo y cuándo."
    ),
    help=(
        "Envíeme una pregunta, en cualquier idioma. Cito los artículos palabra por palabra "
        "y lo digo cuando no responden.\n"
        "En un grupo, mencióneme, respóndame o escriba /ask y su pregunta.\n"
        "Puede seguir preguntando: «¿y heridos?», «¿quién lo dice?». Con /new olvido lo dicho.\n"
        "«¿Qué hay de nuevo?» muestra los artículos más recientes; la dirección de un artículo, cómo empieza; "
        "«más», lo que he omitido.\n"
        "/sources indica qué artículos he leído."
    ),
    examples="Por ejemplo:",
    example_dead="¿Cuántos muertos hubo: «{title}»?",
    example_event="¿Qué pasó: «{title}»?",
    no_articles="Todavía no he leído ningún artículo.",
    sources=(
        "Artículos: {articles}\nMás reciente: {newest}\nMás antiguo: {oldest}\n"
        "Idiomas: {languages}\nMedios: {publishers}"
    ),
    unknown="desconocido",
    ask_usage="Escriba su pregunta después de /ask, por favor.",
    no_words="No he encontrado ninguna pregunta ahí. Pregunte con palabras, por favor.",
    nothing_asked="Pregúnteme por las noticias cuando quiera. /help dice lo que sé hacer.",
    nothing_said="Todavía no he respondido a nada, o ya no lo recuerdo. Haga primero su pregunta, por favor.",
    asking_help=("ayuda", "ayúdame", "quién eres", "qué eres", "qué puedes hacer", "qué sabes hacer", "cómo funcionas"),
    too_long="Es demasiado largo para mí. Pregunte en {limit} caracteres como máximo, por favor.",
    text_only="Solo leo texto. Escriba su pregunta, por favor.",
    slow_down="Son muchas de golpe. Espere unos {seconds} segundos, por favor.",
    busy="Ahora mismo pregunta mucha gente. Inténtelo de nuevo dentro de un momento, por favor.",
    too_slow="Tardaba demasiado y lo he dejado. Inténtelo de nuevo o pregunte con más precisión.",
    failed="Algo ha fallado por mi parte. Ha quedado anotado; inténtelo más tarde, por favor.",
    unknown_command="No conozco ese comando. /help dice lo que sé hacer.",
    forgotten="He olvidado lo dicho. Pregúnteme de nuevo.",
    choice_over="Esa pregunta ya no está abierta. Hágala de nuevo, por favor.",
    left_out="Hay más; aquí se omite, porque la respuesta sería demasiado larga.",
    admins_only="Lo siento, solo los administradores de este bot pueden hacer eso.",
    forwarded="No acepto comandos de un mensaje reenviado. Escríbalo usted, por favor.",
    status=(
        "Artículos: {articles}\nPasajes: {passages}\nCifras: {figures}\n"
        "Modelo: {model} ({dimension} dimensiones)\nPreguntas en curso: {waiting}"
    ),
    progress="{stage}: {done}",
    progress_of="{stage}: {done} de {total}",
    stages={
        "reading": "Entradas leídas",
        "stored": "Artículos guardados",
        "encoding": "Pasajes codificados",
        "figures": "Cifras leídas",
        "words": "Índice de palabras",
        "snapshot": "Índice de vectores",
    },
    starting="Empezando …",
    cancel="Cancelar",
    cancelling="Deteniendo …",
    cancelled="Cancelado. Se conserva lo que ya estaba terminado.",
    nothing_to_cancel="Ese trabajo ya ha terminado.",
    already_running="Ya se está trabajando en el índice. Espere a que termine, por favor.",
    in_line="Hay otro trabajo en curso; esto irá después.",
    no_sources="No hay nada que leer: defina DEPECHE_SOURCES o envíeme un archivo con /add.",
    rebuilt="Los índices se han reconstruido.",
    report=(
        "Añadidos: {added}. Cambiados: {changed}. Sin cambios: {unchanged}. Retirados: {removed}.\n"
        "Ahora {articles} artículos con {passages} pasajes ({seconds} s)."
    ),
    problems="Problemas: {count}",
    add_usage=(
        "Envíe un archivo con artículos como documento (.txt, .md, .html, .jsonl o .jsonl.gz), con /add como leyenda."
    ),
    wrong_kind="No sé leer {name}: acepto .txt, .md, .html, .jsonl y .jsonl.gz.",
    too_big="Ese archivo es demasiado grande. Acepto {limit} MB como máximo.",
    remove_usage="Escriba el identificador o la dirección del artículo después de /remove, por favor.",
    removed="Retirado: {id}",
    still_there="Sigue estando en {file}: quítelo también de ahí o /reindex lo añadirá de nuevo.",
    unknown_article="No hay ningún artículo con el identificador o la dirección {id}.",
    menu={
        "ask": "Hacer una pregunta",
        "new": "Olvidar lo dicho",
        "sources": "Lo que he leído",
        "help": "Lo que sé hacer",
    },
    admin_menu={
        "status": "Estado del índice",
        "reindex": "Volver a leer las fuentes",
        "add": "Añadir artículos de un archivo",
        "remove": "Retirar un artículo",
    },
)
