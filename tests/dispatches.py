"""Articles of our own wording that several tests share."""

from datetime import UTC, datetime

from index.domain import Article

TOLLS = Article(
    id="tolls.fr",
    title="Raids sur Valdorne",
    source="Le Fanal romand",
    language="fr",
    published=datetime(2016, 9, 23, 18, 14, tzinfo=UTC),
    text=(
        "Un premier bilan de plus de 70 morts a été dressé par Samir al-Kadi, le responsable de la défense civile. "
        "L'Observatoire valdornais des droits humains (OVDH) a pour sa part fait état de près de 30 morts.\n"
        "Valdorne est un objectif majeur dans un conflit qui a fait 300'000 morts en plus de cinq ans.\n"
        "Quelque 250'000 habitants vivraient encore dans ces quartiers."
    ),
)

FERRY = Article(
    id="ferry.en",
    title="Ferry capsizes off Ostrel",
    source="The Northmere Chronicle",
    language="en",
    published=datetime(2024, 3, 4, 9, 30, tzinfo=UTC),
    text=(
        "At least 12 people were killed when a ferry capsized off Ostrel on Monday, the coast guard said. "
        "Another 30 were injured, according to the regional hospital.\n"
        "Captain Jonas Merel, who had sailed the route for twenty years, was among the survivors. "
        "The cause of the accident is not known."
    ),
)
