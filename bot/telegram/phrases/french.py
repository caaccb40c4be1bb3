"""French."""

from bot.telegram.phrases.wording import Wording

FRENCH = Wording(
    hello=(
        "Bonjour. Interrogez-moi sur l’actualité : je réponds avec les mots exacts des articles, "
        "en disant qui les a prononcés et quand."
    ),
    help=(
        "Posez-moi une question, dans n’importe quelle langue. Je cite les articles mot pour mot, "
        "et je le dis quand ils ne répondent pas.\n"
        "Dans un groupe, mentionnez-moi, répondez-moi ou écrivez /ask suivi de votre question.\n"
        "Vous pouvez enchaîner : « et les blessés ? », « qui le dit ? ». /new me fait oublier ce qui a été dit.\n"
        "« Quoi de neuf ? » donne les articles les plus récents, l’adresse d’un article donne son début, "
        "« encore » ce que je n’ai pas montré.\n"
        "/sources indique quels articles j’ai lus."
    ),
    examples="Par exemple :",
    example_dead="Combien de morts : « {title} » ?",
    example_event="Que s’est-il passé : « {title} » ?",
    no_articles="Je n’ai encore lu aucun article.",
    sources=(
        "Articles : {articles}\nLe plus récent : {newest}\nLe plus ancien : {oldest}\n"
        "Langues : {languages}\nMédias : {publishers}"
    ),
    unknown="inconnu",
    ask_usage="Écrivez votre question après /ask, s’il vous plaît.",
    no_words="Je n’y ai pas trouvé de question. Posez-la avec des mots, s’il vous plaît.",
    nothing_asked="Posez-moi vos questions sur l’actualité quand vous voulez. /help dit ce que je sais faire.",
    nothing_said="Je n’ai encore répondu à rien, ou je l’ai oublié. Posez d’abord votre question, s’il vous plaît.",
    asking_help=(
        "aide",
        "aidez moi",
        "aide moi",
        "qui es tu",
        "qui êtes vous",
        "que sais tu faire",
        "que savez vous faire",
        "que peux tu faire",
        "que pouvez vous faire",
        "comment fonctionnes tu",
    ),
    too_long="C’est trop long pour moi. Posez votre question en {limit} caractères au plus, s’il vous plaît.",
    text_only="Je ne lis que du texte. Écrivez votre question, s’il vous plaît.",
    slow_down="Cela fait beaucoup d’un coup. Patientez environ {seconds} secondes, s’il vous plaît.",
    busy="Beaucoup de gens posent des questions en ce moment. Réessayez dans un instant, s’il vous plaît.",
    too_slow="Cela prenait trop de temps et j’ai abandonné. Réessayez, ou posez une question plus précise.",
    failed="Une erreur s’est produite de mon côté. Elle a été notée ; réessayez plus tard, s’il vous plaît.",
    unknown_command="Je ne connais pas cette commande. /help dit ce que je sais faire.",
    forgotten="J’ai oublié ce qui a été dit. Posez-moi une nouvelle question.",
    choice_over="Cette question n’est plus ouverte. Posez-la de nouveau, s’il vous plaît.",
    left_out="Il y en a davantage ; le reste est omis ici, la réponse serait trop longue.",
    admins_only="Désolé, seuls les administrateurs de ce bot peuvent faire cela.",
    forwarded="Je n’exécute aucune commande d’un message transféré. Écrivez-la vous-même, s’il vous plaît.",
    status=(
        "Articles : {articles}\nPassages : {passages}\nChiffres : {figures}\n"
        "Modèle : {model} ({dimension} dimensions)\nQuestions en cours : {waiting}"
    ),
    progress="{stage} : {done}",
    progress_of="{stage} : {done} sur {total}",
    stages={
        "reading": "Entrées lues",
        "stored": "Articles enregistrés",
        "encoding": "Passages encodés",
        "figures": "Chiffres relevés",
        "words": "Index des mots",
        "snapshot": "Index des vecteurs",
    },
    starting="C’est parti …",
    cancel="Annuler",
    cancelling="Arrêt en cours …",
    cancelled="Annulé. Ce qui était terminé est conservé.",
    nothing_to_cancel="Ce travail est déjà terminé.",
    already_running="L’index est déjà en cours de traitement. Attendez la fin, s’il vous plaît.",
    in_line="Un autre travail est en cours ; ceci viendra après.",
    no_sources="Il n’y a rien à lire : définissez DEPECHE_SOURCES ou envoyez-moi un fichier avec /add.",
    rebuilt="Les index ont été reconstruits.",
    report=(
        "Ajoutés : {added}. Modifiés : {changed}. Inchangés : {unchanged}. Retirés : {removed}.\n"
        "Désormais {articles} articles et {passages} passages ({seconds} s)."
    ),
    problems="Problèmes : {count}",
    add_usage=(
        "Envoyez un fichier d’articles comme document (.txt, .md, .html, .jsonl ou .jsonl.gz), avec /add pour légende."
    ),
    wrong_kind="Je ne sais pas lire {name} : j’accepte .txt, .md, .html, .jsonl et .jsonl.gz.",
    too_big="Ce fichier est trop gros. J’accepte {limit} Mo au plus.",
    remove_usage="Écrivez l’identifiant ou l’adresse de l’article après /remove, s’il vous plaît.",
    removed="Retiré : {id}",
    still_there="Il est encore dans {file} : retirez-le là aussi, sinon /reindex l’ajoutera de nouveau.",
    unknown_article="Aucun article n’a l’identifiant ou l’adresse {id}.",
    menu={
        "ask": "Poser une question",
        "new": "Oublier ce qui a été dit",
        "sources": "Ce que j’ai lu",
        "help": "Ce que je sais faire",
    },
    admin_menu={
        "status": "État de l’index",
        "reindex": "Relire les sources",
        "add": "Ajouter les articles d’un fichier",
        "remove": "Retirer un article",
    },
)
