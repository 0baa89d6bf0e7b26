"""The rate book: what is taken in, kept, carried, chosen and given to articles."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from newsroom.domain.rate_book import Pair, Quote, Source
from newsroom.domain.rates import figure_text
from newsroom.errors import InputRefused
from newsroom.services.newsroom import Newsroom
from newsroom.storage import rate_query
from newsroom.storage.question import Ask
from tests.support.articles import make_content
from tests.support.newsrooms import Clock
from tests.support.rate_files import CBR_DAY, CSV_DAY, ECB_DAY, NBK_ROWS, nbk_day

DAY = date(2024, 4, 24)
USD = Pair("USD")


def usd(day: date, value: str, quantity: str = "1") -> bytes:
    return nbk_day(day, [("АҚШ доллары", "USD", value, quantity)])


def test_the_digits_are_kept(newsroom: Newsroom) -> None:
    newsroom.rates.take_bytes(nbk_day(DAY), "a.xml")
    found = {
        cell.kept.quote.pair.code: (figure_text(cell.kept.quote.value), cell.kept.quote.quantity)
        for cell in newsroom.rates.day(DAY)
    }
    assert found == {code: (value, int(units)) for _name, code, value, units in NBK_ROWS}
    first = newsroom.rates.day(DAY)[0].kept
    assert (first.quote.pair.code, len(first.file)) == ("RUB", 64)


def test_every_source_has_its_own_figures(newsroom: Newsroom) -> None:
    for name, data in (("c.xml", CBR_DAY), ("e.xml", ECB_DAY), ("t.csv", CSV_DAY)):
        newsroom.rates.take_bytes(data, name)
    assert newsroom.rates.sources() == (Source.CBR, Source.ECB, Source.CSV)
    assert Pair("EUR", "USD") in newsroom.rates.pairs(Source.ECB)
    assert newsroom.rates.day(DAY) == ()


def test_the_same_file_twice_changes_nothing(newsroom: Newsroom, clock: Clock) -> None:
    newsroom.rates.take_bytes(nbk_day(DAY), "a.xml")
    before = newsroom.rates.everything(), newsroom.rates.log()
    clock.advance(hours=1)
    taken = newsroom.rates.take_bytes(nbk_day(DAY), "b.xml")
    assert (taken.read, taken.added, taken.differing) == (len(NBK_ROWS), 0, 0)
    assert (newsroom.rates.everything(), newsroom.rates.log()) == before


def test_a_differing_figure_is_kept_and_flagged(newsroom: Newsroom) -> None:
    newsroom.rates.take_bytes(usd(DAY, "444.32"), "a.xml")
    taken = newsroom.rates.take_bytes(usd(DAY, "445.01"), "b.xml")
    assert (taken.added, taken.differing) == (1, 1)
    [cell] = newsroom.rates.day(DAY)
    assert (cell.kept.quote.value, cell.open) == (Decimal("444.32"), True)
    [other] = cell.others
    assert newsroom.rates.conflicts(Source.NBK) == (cell,)
    newsroom.rates.choose(other.id, "Банк түзетті")
    [chosen] = newsroom.rates.day(DAY)
    assert (chosen.kept.quote.value, chosen.open) == (Decimal("445.01"), False)
    assert len(chosen.others) == 1
    # What comes after the choice is looked at anew.
    newsroom.rates.take_bytes(usd(DAY, "446"), "c.xml")
    [again] = newsroom.rates.day(DAY)
    assert (again.kept.quote.value, again.open) == (Decimal("445.01"), True)


def test_how_a_figure_is_padded_is_no_difference(newsroom: Newsroom) -> None:
    newsroom.rates.take_bytes(usd(DAY, "474.2"), "a.xml")
    assert newsroom.rates.take_bytes(usd(DAY, "474.20"), "b.xml").added == 0


def test_nothing_of_a_bad_file_is_stored(newsroom: Newsroom) -> None:
    with pytest.raises(InputRefused, match=r"bad\.xml, line 17"):
        newsroom.rates.take_bytes(
            nbk_day(DAY, [("", "EUR", "473.33", "1"), ("", "USD", "0", "1")]), "bad.xml"
        )
    assert newsroom.rates.everything() == ()


def test_a_figure_by_hand_needs_its_reason(newsroom: Newsroom) -> None:
    newsroom.rates.take_bytes(usd(DAY, "444.32"), "a.xml")
    quote = Quote(Source.NBK, DAY, USD, Decimal("444.30"))
    with pytest.raises(InputRefused, match="reason"):
        newsroom.rates.edit(quote, " ")
    newsroom.rates.edit(quote, "Газеттегі қате")
    [cell] = newsroom.rates.day(DAY)
    assert (cell.kept.quote.value, cell.kept.author, cell.kept.reason) == (
        Decimal("444.30"),
        "Айгүл Сәрсенова",
        "Газеттегі қате",
    )
    assert not cell.open
    assert [one.quote.value for one in cell.others] == [Decimal("444.32")]


def test_a_day_without_rates_takes_the_last_before(newsroom: Newsroom) -> None:
    newsroom.rates.take_bytes(usd(DAY, "444.32"), "a.xml")
    [cell] = newsroom.rates.day(DAY + timedelta(3))
    assert (cell.carried, cell.kept.quote.day) == (True, DAY)
    assert newsroom.rates.day(DAY - timedelta(1)) == ()
    assert newsroom.rates.day(DAY + timedelta(60)) == ()
    line = newsroom.rates.table(Source.NBK, DAY - timedelta(2), DAY + timedelta(2))[USD]
    assert [(day.day, cell.carried) for day, cell in line.items()] == [
        (24, False),
        (25, True),
        (26, True),
    ]


def test_an_article_is_filled(newsroom: Newsroom) -> None:
    newsroom.rates.take_bytes(usd(DAY - timedelta(1), "443.81"), "a.xml")
    newsroom.rates.take_bytes(nbk_day(DAY), "b.xml")
    filled = newsroom.rates.fill(DAY)
    assert [
        (rate.code, str(rate.value), rate.previous and str(rate.previous))
        for rate in filled.table.items
    ] == [("RUB", "4.76", None), ("USD", "444.32", "443.81"), ("EUR", "473.33", None)]
    assert (filled.table.date, filled.missing, filled.notes) == (DAY, (), ())
    weekend = newsroom.rates.fill(DAY + timedelta(2), ("USD", "CNY"))
    assert (weekend.table.date, weekend.missing) == (DAY, ("CNY",))
    assert [str(note) for note in weekend.notes] == [
        "There are no rates for 2024-04-26: these are the last before it, of 2024-04-24.",
        "The book lacks CNY.",
    ]
    assert not newsroom.rates.fill(date(2020, 1, 1)).table


def test_the_front_page_shows_the_newest_figures_in_force(newsroom: Newsroom) -> None:
    newsroom.rates.take_bytes(usd(DAY - timedelta(30), "440.01"), "old.xml")
    newsroom.rates.take_bytes(usd(DAY - timedelta(1), "443.810"), "a.xml")
    newsroom.rates.take_bytes(usd(DAY, "4443.20", "10"), "b.xml")
    newsroom.rates.edit(Quote(Source.NBK, DAY, USD, Decimal("444.90")), "misprint")
    shown = newsroom.rates.for_front()
    assert shown.table.date == DAY
    [rate] = shown.table.items
    assert (rate.code, str(rate.value), rate.quantity) == ("USD", "444.90", 1)
    assert str(rate.previous) == "443.810"
    assert [(point.day, str(point.value)) for point in shown.lines["USD"]] == [
        (DAY - timedelta(1), "443.810"),
        (DAY, "444.90"),
    ]
    assert newsroom.rates.for_front(Source.ECB).lines == {}


def test_the_front_page_is_of_one_moment(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsroom.rates.take_bytes(usd(DAY, "444.32"), "a.xml")
    before = newsroom.rates.for_front()
    last_day = rate_query.last_day

    def meanwhile(ask: Ask, source: Source, until: date, pair: Pair | None = None) -> date | None:
        found = last_day(ask, source, until, pair)
        newsroom.rates.edit(Quote(Source.NBK, DAY, USD, Decimal(500)), "meanwhile")
        return found

    monkeypatch.setattr(rate_query, "last_day", meanwhile)
    assert newsroom.rates.for_front() == before
    monkeypatch.undo()
    assert str(newsroom.rates.for_front().table.items[0].value) == "500"


def test_the_figures_are_frozen_into_the_revision(newsroom: Newsroom) -> None:
    newsroom.rates.take_bytes(usd(DAY - timedelta(1), "443.81"), "a.xml")
    newsroom.rates.take_bytes(usd(DAY, "444.32"), "b.xml")
    table = newsroom.rates.fill(DAY, ("USD",)).table
    article = newsroom.editing.create(make_content(rates=table))
    newsroom.rates.edit(Quote(Source.NBK, DAY, USD, Decimal(500)), "x")
    assert newsroom.library.get(article.id).content.rates == table


def test_proofing_compares_with_the_book(newsroom: Newsroom) -> None:
    newsroom.rates.take_bytes(usd(DAY, "444.32"), "a.xml")
    table = newsroom.rates.fill(DAY, ("USD",)).table

    def said(**changes: object) -> list[str]:
        content = make_content(**{"date": DAY, "rates": table, **changes})
        return [
            str(one.message)
            for one in newsroom.proofing.remarks_on(content)
            if one.rule in ("rates", "rate-book")
        ]

    assert said() == []
    # A weekend takes the last rates before it: they are not old.
    assert said(date=DAY + timedelta(2)) == []
    newsroom.rates.edit(Quote(Source.NBK, DAY, USD, Decimal("444.99")), "x")
    assert said() == ["USD is 444.32 for 1 here, and 444.99 for 1 in the rate book."]
    newsroom.rates.take_bytes(usd(DAY + timedelta(1), "450"), "b.xml")
    assert "The rate book has newer rates for the article's date, those of 2024-04-25." in said(
        date=DAY + timedelta(1)
    )


def test_the_book_is_exported_and_taken_in_again(newsroom: Newsroom, tmp_path: Path) -> None:
    newsroom.rates.take_bytes(nbk_day(DAY), "a.xml")
    newsroom.rates.edit(Quote(Source.NBK, DAY, USD, Decimal("444.30")), "=1+1")
    newsroom.rates.write(tmp_path / "book.csv")
    text = (tmp_path / "book.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert len(rows) == len(NBK_ROWS) + 1
    assert rows[-1]["reason"] == "'=1+1"
    assert newsroom.rates.take_in(tmp_path / "book.csv").added == 0
    newsroom.rates.write(tmp_path / "book.json")
    values = json.loads((tmp_path / "book.json").read_text(encoding="utf-8"))
    assert [(one["code"], one["value"]) for one in values if one["code"] == "USD"] == [
        ("USD", "444.32"),
        ("USD", "444.30"),
    ]


def test_a_page_with_its_rates(newsroom: Newsroom, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "Валюта бағамы: ҚР Ұлттық Банкі, 24 Сәуір, 2024\nRUB: 4.76\nUSD: 444.32\n\n"
        "Қоғам 24 Сәуір, 2024\nТақырып\n\nМәтін.\n",
        encoding="utf-8",
    )
    assert newsroom.rates.take_in(page).added == 2
    assert newsroom.rates.sources() == (Source.PAGE,)
    page.write_text("RUB: 4.76\nUSD: 444.32\n\nТақырып\n\nМәтін.\n", encoding="utf-8")
    with pytest.raises(InputRefused, match="does not say of which day"):
        newsroom.rates.take_in(page)
