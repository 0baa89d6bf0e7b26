"""Values that hypothesis invents: any content that a newsroom can hold."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import strategies as st

from newsroom.domain.article import URGENCIES, Content
from newsroom.domain.language import Language
from newsroom.domain.rates import Rate, RateTable
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State

# Any character that UTF-8 can carry.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
hashes = st.text("0123456789abcdef", min_size=64, max_size=64)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)
dates = st.dates(date(1900, 1, 1), date(2100, 1, 1))


def figures() -> st.SearchStrategy[Decimal]:
    """Return positive figures with the digits as a bank may publish them (`474.20`)."""
    return st.builds(
        lambda whole, part: Decimal(f"{whole}.{part}" if part else str(whole)),
        st.integers(1, 99_999),
        st.text("0123456789", max_size=4),
    )


def rate_tables() -> st.SearchStrategy[RateTable]:
    """Return rate tables."""
    rate = st.builds(
        Rate,
        st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=3, max_size=3),
        figures(),
        st.sampled_from([1, 10, 100, 1000]),
    )
    return st.builds(RateTable, st.lists(rate, max_size=4).map(tuple), st.none() | dates, texts)


def contents() -> st.SearchStrategy[Content]:
    """Return contents with any text in every field."""
    return st.builds(
        Content,
        headline=texts,
        lede=texts,
        body=texts,
        category=texts,
        date=st.none() | dates,
        byline=texts,
        tags=st.lists(texts, max_size=3).map(tuple),
        views=st.none() | st.integers(0, 10**9),
        language=st.sampled_from(Language),
        slug=texts,
        rates=rate_tables(),
        subhead=texts,
        other_categories=st.lists(texts, max_size=3).map(tuple),
        embargo=st.none() | moments,
        urgency=st.none() | st.sampled_from(URGENCIES),
        correction=texts,
        time=st.none() | st.times().map(lambda time: time.replace(second=0, microsecond=0)),
    )


@st.composite
def revisions(draw: st.DrawFn, content: st.SearchStrategy[Content]) -> Revision:
    """Return revisions of any place in a chain."""
    sequence = draw(st.integers(1, 1000))
    return Revision(
        article=str(draw(st.uuids())),
        sequence=sequence,
        parent=None if sequence == 1 else draw(hashes),
        state=draw(st.sampled_from(State)),
        author=draw(texts),
        saved_at=draw(moments),
        content=draw(content),
    )
