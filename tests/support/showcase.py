"""A newsroom whose site has all that a page may have to show, for the eye and for checkers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from newsroom.domain.article import Article, Content
from newsroom.domain.language import Language
from newsroom.domain.picture import Picture, Place
from newsroom.domain.rates import Rate, RateTable
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom, open_newsroom
from tests.support.newsrooms import Clock
from tests.support.pictures import photograph, saved

RATES = RateTable(
    (
        Rate("USD", Decimal("442.80"), 1, Decimal("443.05")),
        Rate("EUR", Decimal("474.20"), 1, Decimal("472.91")),
        Rate("RUB", Decimal("4.79"), 1, Decimal("4.79")),
        Rate("CNY", Decimal("61.12")),
        Rate("UZS", Decimal("3.52"), 100, Decimal("3.51")),
    ),
    date(2024, 4, 24),
    "Қазақстан Ұлттық Банкі",
)
BODY = """Бірінші абзац[^1]: «Ел бірлігі – ең қымбат қазынамыз», – деді ол. Бағамдар: {rate:USD}.

## Аудандар бойынша деректер

| Аудан | Алқап, мың га | Үнемделген су, млн текше метр | Шығын, млн теңге | Мекеме | Мерзімі |
|---|--:|--:|--:|---|---|
| Шиелі | 12,4 | 43,4 | 1 204,75 | «Қазсушар» мемлекеттік кәсіпорны | 2024 жылғы шілде |
| Жаңақорған | 9,1 | 27,0 | 986,20 | Облыстық басқарма | 2024 жылғы қыркүйек |

### Үшінші деңгейдегі тақырып

> Дәйексөз осылай тұрады: ұзақтау сөйлем екінші жолға түскенше жалғаса береді, сонда оның қалай
> көрінетіні анық байқалады.
>
> — Айгүл Сәрсенова

1. бірінші тармақ
2. [екінші тармақ](https://example.invalid/an/address/that/goes/on/and/on/and/on/without/a/single/space)
    - ішкі тармақ
    - тағы біреуі
3. үшінші тармақ

---

Мәтінде `код`, **қою**, *көлбеу*, H~2~O және E = mc^2^ бар[^екі].

```
const uzyn = "a line of code that is a good deal longer than any telephone is wide, so it wraps";
```

Соңғы абзац осы жерде аяқталады.

[^1]: Дереккөз осында: [сайт](https://example.invalid/).
[^екі]: Екінші ескертпе.
"""
ARABIC = """«ءتىل – حالىقتىڭ جانى»، – دەدى ول[^1].

## باعدارلاما

> ەل بىرلىگى – ەڭ قىمبات قازىنا.

1. ءبىرىنشى
2. ەكىنشى

| اۋدان | 2023 | 2024 |
|---|--:|--:|
| شيەلى | 12,4 | 43,4 |

[^1]: دەرەككوز.
"""
HOSTILE = '</title><script>alert(1)</script> "><img src=x onerror=alert(2)> \u202e &amp; {{ 7*7 }}'
_IN = {
    Language.KAZAKH: (
        "Өнеркәсіптік кооперацияны кеңейту қажет", "Үкімет отырысында айтылды.", BODY,
    ),
    Language.KAZAKH_LATIN: (
        "Önerkäsıptık kooperatsiany keñeitu qajet", "Ükımet otyrysynda aityldy.",
        "Bas jüldenı aqyn iemdendı.\n\n## Bağdarlama\n\nOnyñ maqsaty – ülken.",
    ),
    Language.KAZAKH_ARABIC: (
        "ونەركاسىپتىك كووپەراتسيانى كەڭەيتۋ قاجەت", "ۇكىمەت وتىرىسىندا ايتىلدى.", ARABIC,
    ),
    Language.RUSSIAN: (
        "Нужно расширять промышленную кооперацию", "Об этом говорили на заседании правительства.",
        "— Это путь к морю, — сказал министр. Курс доллара — {rate:USD}.",
    ),
    Language.ENGLISH: (
        "Industrial co-operation has to widen", "So the government was told.",
        "The count took three weeks[^1].\n\n- one\n- two\n\n[^1]: A source.",
    ),
}  # fmt: skip
_SECTIONS = (
    "Президент", "Саясат", "Экономика", "Қоғам", "Әлем", "Білім", "Мәдениет", "Спорт", "Ауыл",
)  # fmt: skip
_WORDS = [
    "өңірлердегі",
    "шағын",
    "кәсіпкерлікті",
    "қолдаудың",
    "жаңа",
    "тетіктері",
    "таныстырылды",
    "ауыл",
    "мектебіне",
    "жаңа",
    "спорт",
    "залы",
    "салынды",
    "су",
    "үнемдеу",
    "технологиясы",
    "егіншілерге",
    "көмек",
    "берді",
    "теміржол",
    "вокзалы",
    "жөндеуден",
    "кейін",
    "ашылды",
    "жас",
    "ақындар",
    "байқауының",
    "жеңімпаздары",
    "анықталды",
]


def words(number: int, count: int) -> str:
    """Return so many words, others for each number."""
    found = [_WORDS[(number * 7 + at * (1 + number % 3)) % len(_WORDS)] for at in range(count)]
    return " ".join(found).capitalize()


def make_showcase(path: Path, plain: int = 110) -> Newsroom:
    """Make a newsroom at `path` with stories of every kind, and `plain` ordinary ones."""
    clock = Clock()
    clock.advance(days=-120)
    newsroom = open_newsroom(path, lambda: "Айгүл Сәрсенова", clock)
    newsroom.settings.change(
        name="Дала хабары",
        site="https://example.invalid/",
        address="https://example.invalid/news/",
        currencies=("USD", "EUR", "RUB", "CNY", "UZS"),
    )
    ordinary(newsroom, clock, plain)
    special(newsroom, clock)
    return newsroom


def ordinary(newsroom: Newsroom, clock: Clock, plain: int) -> None:
    """Put in stories as a paper has them every day."""
    for number in range(plain):
        content = Content(
            headline=words(number, 4 + number % 5),
            lede=f"{words(number + 3, 14 + number % 9)}.",
            body=f"{words(number + 5, 40)}.\n\n{words(number + 9, 60)}.",
            category=_SECTIONS[number % len(_SECTIONS)],
            date=(clock() - timedelta(days=30)).date(),
            byline=("Айгүл Сәрсенова", "Ерлан Қасымов", "Дана Омарова, Ерлан Қасымов")[number % 3],
            tags=("су", "ауыл", "2024 жыл", "Ақтөбе облысы")[: number % 5],
            pictures=(_picture(newsroom, number, Place.LEAD),) if number % 6 == 0 else (),
            views=number * 137 or None,
        )  # fmt: skip
        newsroom.editing.create(content, State.PUBLISHED)
        clock.advance(days=1, minutes=7)


def special(newsroom: Newsroom, clock: Clock) -> None:
    """Put in stories that have what few have."""
    clock.now = datetime(2024, 4, 24, 4, 0, tzinfo=UTC)
    day = date(2024, 4, 24)
    base = Content(date=day, byline="Айгүл Сәрсенова", category="Қоғам", language=Language.KAZAKH)
    first: Article | None = None
    for language, (headline, lede, body) in _IN.items():
        content = replace(
            base, language=language, headline=headline, lede=lede, body=body, rates=RATES,
            category="Экономика", tags=("кооперация", "су"), views=12345, time=time(9, 5),
            translation_of=first.uuid if first else "", subhead="" if first else "Екінші тақырып",
            other_categories=("Саясат",) if not first else (),
            pictures=(_picture(newsroom, 7, Place.LEAD),) if not first else (),
        )  # fmt: skip
        made = newsroom.editing.create(content, State.PUBLISHED)
        first = first or made
    assert first is not None
    clock.advance(hours=5)
    corrected = replace(
        first.content, correction="Бірінші нұсқада алқап көлемі қате жазылған еді.", views=12401
    )
    newsroom.editing.save(first.id, corrected)
    for content in _contents(newsroom, base):
        newsroom.editing.create(content, State.PUBLISHED)
        clock.advance(minutes=11)
    gone = newsroom.editing.create(replace(base, headline="Алынатын жаңалық", body="Мәтін."))
    for state in (State.IN_REVIEW, State.APPROVED, State.PUBLISHED, State.WITHDRAWN):
        newsroom.editing.set_state(gone.id, state)
    moved = newsroom.editing.create(replace(base, headline="Бұрынғы тақырып", body="Мәтін."))
    for state in (State.IN_REVIEW, State.APPROVED):
        newsroom.editing.set_state(moved.id, state)
    newsroom.editing.save(moved.id, replace(moved.content, headline="Жаңа тақырыппен шықты"))
    newsroom.editing.set_state(moved.id, State.PUBLISHED)
    held = replace(base, headline="Эмбарго", embargo=clock() + timedelta(days=9), body="Құпия.")
    newsroom.editing.create(held, State.APPROVED)


def _contents(newsroom: Newsroom, base: Content) -> Iterator[Content]:
    """Yield contents that stand alone."""
    inline = _picture(newsroom, 3, Place.TEXT)
    yield replace(
        base, headline="Фотогалерея: көктем келді", lede="Суретші көзімен.", category="Мәдениет",
        body=f"Ішінде сурет:\n\n![Көпір](media:{inline.sha256[:16]})\n\nӘрі қарай.",
        pictures=(
            _picture(newsroom, 1, Place.LEAD, 1600, 900), inline,
            *(_picture(newsroom, at, Place.GALLERY) for at in (10, 11, 12, 13)),
            _picture(newsroom, 14, Place.GALLERY, 300, 900),
        ),
    )  # fmt: skip
    yield replace(
        base, category="Спорт",
        headline=f"{words(2, 22)} «{words(5, 6)}»", lede=words(8, 60), body=words(4, 300),
        tags=tuple(f"тег {number}" for number in range(24)),
        byline="Айгүл Сәрсенова, Ерлан Қасымов, Дана Омарова, Мұхтар Әуезов, Фариза Оңғарсынова",
        other_categories=_SECTIONS,
    )  # fmt: skip
    yield replace(
        base, headline="Х" * 90, lede="https://example.invalid/" + "y" * 200, body="Қ" * 300
    )
    yield replace(
        base, headline=HOSTILE, lede=HOSTILE, body=HOSTILE, byline=HOSTILE, category=HOSTILE,
        tags=(HOSTILE,), subhead=HOSTILE, correction=HOSTILE,
    )  # fmt: skip
    yield replace(base, headline="Тек тақырып", byline="", category="", date=None)
    yield replace(
        base, language=Language.ENGLISH, headline="Steppe eagles return to the lakes",
        lede="A count that took three weeks.", body="# Eagles\n\n## Eagles\n\nThree weeks.",
        category="World", views=1,
    )  # fmt: skip


def _picture(
    newsroom: Newsroom, seed: int, place: Place, width: int = 1200, height: int = 800
) -> Picture:
    data = saved(photograph(width, height, seed * 7), quality=80)
    taken = newsroom.pictures.take_in(data, f"{seed}.jpg")
    return Picture(
        taken.master.sha256, place, f"Сурет {seed}: өзен үстіндегі көпір",
        "Көпір былтыр салынған." if seed % 2 else "", "Сурет: Ерлан Қасымов" if seed % 3 else "",
    )  # fmt: skip
