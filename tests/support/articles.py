"""Builders of articles: a whole Kazakh one where nothing else is asked for."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from newsroom.domain.article import Article, Content
from newsroom.domain.rates import Rate, RateTable
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State
from newsroom.publishing.story import Story

RATES = RateTable(
    items=(
        Rate("RUB", Decimal("5.27")),
        Rate("USD", Decimal("480.63")),
        Rate("EUR", Decimal("535.13")),
    ),
    date=date(2024, 4, 24),
    source="ҚР Ұлттық Банкі",
)
CONTENT = Content(
    headline="Өнеркәсіптік кооперацияны кеңейту қажет",
    lede="Мемлекет басшысы ТМД мемлекеттері басшылары кеңесінің отырысына қатысты.",
    body=(
        "Алқалы жиынға Әзербайжан, Армения және Өзбекстан елдерінің басшылары қатысты.\n"
        "\n"
        "– Бұл – аса маңызды, – деді Мемлекет басшысы.\n"
        "\n"
        "2022 жылы еліміз ТМД-ға төрағалық етеді."
    ),
    category="Президент",
    date=date(2021, 10, 18),
    byline="Айгүл Сәрсенова",
    tags=("ТМД", "кооперация"),
    views=229,
    slug="onerkasiptik-kooperaciany-kenyeitu-qajet",
    rates=RATES,
)
SAVED_AT = datetime(2021, 10, 18, 9, 30, tzinfo=UTC)


def make_content(**changes: Any) -> Content:
    """Return the sample content with `changes` to its fields."""
    return replace(CONTENT, **changes)


def make_article(
    id: int = 1,  # noqa: A002 - the field of Article has this name
    *,
    state: State = State.PUBLISHED,
    sequence: int = 1,
    saved_at: datetime = SAVED_AT,
    **content: Any,
) -> Article:
    """Return the article number `id`; other names are fields of its content.

    Its uuid and its revision's id follow from what is given, so that two calls agree.
    """
    values = make_content(**content)
    identity = str(uuid.uuid5(uuid.NAMESPACE_URL, f"article:{id}"))
    revision = Revision(
        article=identity,
        sequence=sequence,
        parent=None if sequence == 1 else "0" * 64,
        state=state,
        author="Айгүл Сәрсенова",
        saved_at=saved_at,
        content=values,
    )
    return Article(
        id=id,
        uuid=identity,
        revision=revision.id,
        sequence=sequence,
        state=state,
        content=values,
        saved_at=saved_at,
        listed=values.date or saved_at.date(),
    )


def make_story(
    id: int = 1,  # noqa: A002 - the field of Article has this name
    *,
    body_html: str | None = None,
    **changes: Any,
) -> Story:
    """Return a story; without `body_html` each block of the body becomes a paragraph as it is."""
    article = make_article(id, **changes)
    if body_html is None:
        blocks = article.content.body.split("\n\n")
        body_html = "\n".join(f"<p>{block}</p>" for block in blocks if block)
    return Story(article=article, body=body_html)
