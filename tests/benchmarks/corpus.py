"""A newsroom of any size for the benchmarks: invented news, the same for the same size and seed.

Words follow Zipf's law; Kazakh ones carry one to three endings, so that the index holds about as
many forms as a newspaper's does.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from uuid import UUID

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State
from newsroom.services.newsroom import open_newsroom
from newsroom.storage import articles
from newsroom.storage.upgrade import open_engine

BATCH = 500
BODY = 5000  # characters
YEARS = 12
LAST_DAY = date(2024, 4, 24)
RARE = "Шыңғыстау"
"""A word of one article in a thousand."""

_KAZAKH = """
    мемлекет басшы өнеркәсіп кооперация қала ауыл мектеп өзен ұстаз бүгін жаңа көпір туралы
    кеңес президент үкімет бағдарлама жоба даму қаржы теңге нарық бизнес кәсіпкер шаруа егін
    мал су жол дәрігер аурухана бала жас отбасы әйел спорт команда ойын жеңіс чемпион мәдениет
    тіл әдебиет театр кітап ғылым білім университет студент технология цифр әлем келісім
    кездесу министр әкім облыс аудан қоғам құқық заң сот полиция төтенше жағдай ауа райы қар
    жаңбыр көктем мұнай газ
""".split()  # noqa: SIM905
_RUSSIAN = """
    государство город река школа новый мост совет президент правительство программа проект
    развитие финансы рынок бизнес хозяйство вода дорога врач больница ребёнок семья спорт
    команда игра победа культура язык театр книга наука университет студент технология мир
    договор встреча министр область район общество право закон суд полиция погода снег весна
    нефть газ который
""".split()  # noqa: SIM905
_ENGLISH = """
    state city river school new bridge council president government programme project
    development finance market business farm water road doctor hospital child family sport
    team game victory culture language theatre book science university student technology
    world agreement meeting minister region district society law court police weather snow
    spring oil gas that with from
""".split()  # noqa: SIM905
_KNOWN = {
    Language.KAZAKH: _KAZAKH,
    Language.RUSSIAN: _RUSSIAN,
    Language.ENGLISH: _ENGLISH,
}
_SYLLABLES = {
    Language.KAZAKH: [
        "қа",
        "рө",
        "тұ",
        "бі",
        "сә",
        "ла",
        "мы",
        "ше",
        "ғы",
        "дә",
        "ңі",
        "жа",
        "ор",
        "кү",
        "те",
        "нұ",
        "ал",
        "ас",
        "іл",
        "ер",
        "ұш",
        "бай",
        "тау",
        "кен",
    ],
    Language.RUSSIAN: [
        "по",
        "ра",
        "ле",
        "ко",
        "сту",
        "ви",
        "зна",
        "мо",
        "ри",
        "тар",
        "не",
        "бро",
        "жи",
        "гра",
        "сло",
        "дей",
        "ча",
        "вер",
        "мен",
        "щи",
        "ход",
    ],
    Language.ENGLISH: [
        "con",
        "ver",
        "ta",
        "mi",
        "sto",
        "pre",
        "li",
        "ra",
        "den",
        "tor",
        "fu",
        "ne",
        "gra",
        "ble",
        "shi",
        "mar",
        "el",
        "wo",
        "th",
        "ick",
    ],
}
_ENDINGS = {
    Language.KAZAKH: (
        ["", "", "лар", "лер", "дар", "тер", "ы", "і", "сы", "ымыз"],
        ["", "", "ның", "нің", "ға", "ге", "да", "де", "ты", "дан", "ны", "мен"],
    ),
    Language.RUSSIAN: (["", "", "а", "ы", "ов", "ам", "ами", "ах", "ого", "ому", "ой"], [""]),
    Language.ENGLISH: (["", "", "s", "ed", "ing", "ly", "er"], [""]),
}
_STEMS = 6000
CATEGORIES = ("Президент", "Саясат", "Экономика", "Қоғам", "Әлем", "Білім", "Мәдениет", "Спорт")
RARE_CATEGORY = "Шахмат"
_BYLINES = ("Айгүл Сәрсенова", "Ерлан Ғабитов", "Ольга Ким", "Данияр Қасым", "Aliya Nurlan")
_TAGS = ("ТМД", "кооперация", "инвестиция", "мектеп", "футбол", "цифрландыру", "экология")
_STATES = (State.PUBLISHED, State.APPROVED, State.IN_REVIEW, State.DRAFT, State.WITHDRAWN)


class Vocabulary:
    """The words of one language, the frequent ones first."""

    def __init__(self, chance: random.Random, language: Language) -> None:
        known = _KNOWN[language]
        syllables = _SYLLABLES[language]
        stems = list(known)
        while len(stems) < _STEMS:
            stems.append("".join(chance.choices(syllables, k=chance.randint(2, 4))))
        first, second = _ENDINGS[language]
        self._words = [
            stem + one + two
            for stem in stems
            for one, two in zip(
                chance.choices(first, k=4), chance.choices(second, k=4), strict=True
            )
        ]
        self._weights = list(accumulate(1 / (rank / 4 + 3) for rank in range(len(self._words))))

    def words(self, chance: random.Random, number: int) -> list[str]:
        return chance.choices(self._words, cum_weights=self._weights, k=number)


def contents(size: int, seed: int = 1) -> Iterator[tuple[Content, State]]:
    """Yield `size` articles, the oldest first."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    vocabularies = {
        Language.KAZAKH: Vocabulary(chance, Language.KAZAKH),
        Language.RUSSIAN: Vocabulary(chance, Language.RUSSIAN),
        Language.ENGLISH: Vocabulary(chance, Language.ENGLISH),
    }
    languages = list(vocabularies)
    days = YEARS * 365
    for number in range(size):
        language = chance.choices(languages, weights=(70, 25, 5))[0]
        vocabulary = vocabularies[language]
        headline = sentence(vocabulary.words(chance, chance.randint(4, 9)))
        if number % 1000 == 7:
            headline = f"{RARE}: {headline}"
        rare = number % 1000 == 500
        yield (
            Content(
                headline=headline,
                lede=sentence(vocabulary.words(chance, 18)) + ".",
                body=_body(chance, vocabulary),
                category=RARE_CATEGORY if rare else chance.choice(CATEGORIES),
                date=LAST_DAY - timedelta(days=days - 1 - number * days // size),
                byline=chance.choice(_BYLINES),
                tags=tuple(chance.sample(_TAGS, 2)),
                language=language,
                slug=f"a-{number}",
            ),
            chance.choices(_STATES, weights=(90, 4, 3, 2, 1))[0],
        )


def sentence(words: list[str]) -> str:
    """Return the words as a sentence begins."""
    text = " ".join(words)
    return text[0].upper() + text[1:]


def _body(chance: random.Random, vocabulary: Vocabulary) -> str:
    paragraphs: list[str] = []
    length = 0
    wanted = chance.randint(BODY // 2, BODY * 3 // 2)
    while length < wanted:
        words = vocabulary.words(chance, 60)
        paragraph = ". ".join(sentence(words[at : at + 12]) for at in range(0, 60, 12)) + "."
        paragraphs.append(f"– {paragraph}" if chance.random() < 0.2 else paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(paragraphs)


def make_corpus(folder: Path, size: int) -> Path:
    """Return the newsroom of this size in `folder`, made when it is not there yet."""
    path = folder / f"corpus-{size}.newsroom"
    if path.exists():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f"unfinished-{size}.newsroom"
    for left in folder.glob(f"{unfinished.name}*"):
        left.unlink()
    open_newsroom(unfinished, lambda: "").close()
    engine = open_engine(unfinished)
    batch: list[Revision] = []
    for number, (content, state) in enumerate(contents(size), start=1):
        day = content.date or LAST_DAY
        batch.append(
            Revision(
                article=str(UUID(int=number)),
                sequence=1,
                parent=None,
                state=state,
                author=content.byline,
                saved_at=datetime(day.year, day.month, day.day, 9, tzinfo=UTC),
                content=content,
            )
        )
        if len(batch) == BATCH or number == size:
            with engine.writing() as session:
                for revision in batch:
                    articles.append(session, revision)
                session.expunge_all()
            batch.clear()
    engine.close()
    unfinished.rename(path)
    return path
