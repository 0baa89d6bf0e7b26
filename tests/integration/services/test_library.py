"""Lists go by key: every article once, the newest date first."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsroom.domain.article import Filter, Summary
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content


def all_pages(newsroom: Newsroom, wanted: Filter, limit: int) -> list[Summary]:
    found: list[Summary] = []
    after = None
    while True:
        page = newsroom.library.page(wanted, after, limit)
        assert len(page.items) <= limit
        found += page.items
        after = page.after
        if after is None:
            return found


@settings(
    max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(
    dates=st.lists(st.dates(date(2024, 1, 1), date(2024, 1, 5)) | st.none(), max_size=12),
    limit=st.integers(1, 5),
)
def test_pages_hold_every_article_once_and_in_order(
    newsroom: Newsroom, dates: list[date | None], limit: int
) -> None:
    before = newsroom.library.count(Filter())
    newsroom.editing.create_all([(make_content(date=day), State.DRAFT) for day in dates])
    found = all_pages(newsroom, Filter(), limit)
    assert len({summary.id for summary in found}) == len(found) == before + len(dates)
    dated = [(summary.date, summary.id) for summary in found if summary.date]
    assert dated == sorted(dated, reverse=True)


def test_filters(newsroom: Newsroom) -> None:
    stored = newsroom.editing.create_all(
        [
            (make_content(category="Спорт", date=date(2024, 1, 1)), State.DRAFT),
            (make_content(category="Спорт", date=date(2024, 2, 1)), State.PUBLISHED),
            (make_content(category="Әлем", date=date(2024, 3, 1)), State.DRAFT),
        ]
    )
    numbers = [article.id for article in stored]

    def found(wanted: Filter) -> list[int]:
        return [numbers.index(summary.id) for summary in newsroom.library.page(wanted).items]

    assert found(Filter()) == [2, 1, 0]
    assert found(Filter(category="Спорт")) == [1, 0]
    assert found(Filter(states=(State.DRAFT,))) == [2, 0]
    assert found(Filter(since=date(2024, 2, 1))) == [2, 1]
    assert found(Filter(until=date(2024, 2, 1))) == [1, 0]
    assert found(Filter(states=(State.DRAFT, State.PUBLISHED), since=date(2024, 3, 1))) == [2]
    assert newsroom.library.count_by_state() == {State.DRAFT: 2, State.PUBLISHED: 1}
