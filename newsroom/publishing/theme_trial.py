"""Making every kind of page once, in every language, to see whether a theme can."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

from newsroom.domain.article import Article, Content
from newsroom.domain.bundle import File
from newsroom.domain.card import Edition, card_of
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.domain.picture import Picture, Place, Rendition, Shown
from newsroom.domain.publication import Publication
from newsroom.domain.rates import Rate, RateTable
from newsroom.domain.workflow import State
from newsroom.publishing.composing import Composer
from newsroom.publishing.publisher import Publisher
from newsroom.publishing.site import Site
from newsroom.publishing.sources import AtHand
from newsroom.publishing.story import Story
from newsroom.publishing.theme import Theme

_UUID = "00000000-0000-4000-8000-{:012d}"
_WHEN = datetime(2024, 4, 18, 6, tzinfo=UTC)
_STORIES = 70  # so many fill a page of a list
_CATEGORY, _SLUG = "Қоғам", "qogam"
_PATHS = "media/a.webp", "media/a.jpg"
_RATES = RateTable((Rate("USD", Decimal("444.32"), 1, Decimal("443.10")),), date(2024, 4, 18), "ҰБ")


def try_out(theme: Theme) -> Iterator[File]:
    """Yield a site made with a theme; raises what making it raises."""
    house = House(_UUID.format(0), "Дала хабары", site="https://example.org/")
    for address in ("", "https://example.org/news"):
        site = Site(
            House(house.uuid, house.name, site=house.site, address=address), {_CATEGORY: _SLUG}
        )
        stories = list(_stories())
        one = tuple(
            Edition(story.card.id, story.card.uuid, story.card.language, story.card.slug, not place)
            for place, story in enumerate(stories[: len(Language)])
        )
        source = AtHand(stories, dict.fromkeys(_PATHS, b""), {edition.id: one for edition in one})
        for file in Composer(Publisher(theme), site, source).files():
            assert isinstance(file, File)  # nothing else without a second process
            yield file


def _stories() -> Iterator[Story]:
    lead, inner, more = (
        Picture(f"{number:064x}", place, alt="Сурет", caption="Жазуы", credit="Автор")
        for number, place in enumerate((Place.LEAD, Place.TEXT, Place.GALLERY), 1)
    )
    webp, jpeg = (Rendition(path, "image/webp", 960, 640) for path in _PATHS)
    shown = {one: Shown((webp,), jpeg) for one in (lead, inner, more)}
    life = Publication(_WHEN, _WHEN + timedelta(1), _WHEN + timedelta(2), ("burynghy",))
    body = (
        f'<p>Мәтін</p><p><img src="media:{inner.sha256[:16]}" alt="Сурет"></p><h2>Тақырып</h2>'
        "<table><tr><td>1</td></tr></table>"
    )
    for number, language in enumerate(Language, 1):
        content = Content(
            headline="Тақырып",
            lede="Кіріспе",
            body="Мәтін",
            category=_CATEGORY,
            other_categories=("Спорт",),
            date=date(2024, 4, 18),
            time=time(14, 5),
            byline="Айгүл Сәрсенова, Ерлан Ғабитов",
            tags=("су",),
            views=229,
            language=language,
            slug=f"s{number}",
            rates=_RATES,
            subhead="Қосымша",
            correction="Түзетілді.",
            pictures=(lead, inner, more),
        )
        article = _article(number, content)
        yield Story(article, body, shown, card_of(article, 500, life))
    for number in range(len(Language) + 1, _STORIES):
        day = date(2024, 1, 1) + timedelta(number)
        content = Content(headline="Хабар", category=_CATEGORY, date=day, slug=f"s{number}")
        yield Story(_article(number, content), "")
    yield Story(_article(_STORIES, Content(headline="Алынған", slug="x"), State.WITHDRAWN), "")


def _article(number: int, content: Content, state: State = State.PUBLISHED) -> Article:
    listed = content.date or _WHEN.date()
    return Article(number, _UUID.format(number), f"{number:064x}", 1, state, content, _WHEN, listed)
