"""Pages that were copied as text become articles, and nothing that was written is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from newsroom.domain.date_style import DateStyle
from newsroom.domain.rates import RateTable
from newsroom.text.markdown_escape import unescape
from newsroom.text.page_text import read_page_text, write_page_text
from tests.support.pages import KAZAKH_HOUSE_STYLE, PAGES, RATE_TITLE, Page

SEED = Path(__file__).parents[4] / "shared" / "seed" / "page.txt"


def labels(rates: RateTable) -> tuple[tuple[str, str], ...]:
    return tuple(
        (f"{rate.quantity} {rate.code}" if rate.quantity > 1 else rate.code, str(rate.value))
        for rate in rates.items
    )


def warnings(text: str) -> str:
    return "\n".join(str(warning) for warning in read_page_text(text).warnings)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_part_is_found(page: Page) -> None:
    content = read_page_text(page.text).content
    assert content.headline == page.headline
    assert content.lede == page.lede
    assert content.body == "\n\n".join(page.body)
    assert (content.category, content.date) == (page.category, page.date)
    assert (content.views, content.byline) == (page.views, page.byline)
    assert labels(content.rates) == page.rates
    assert content.language.value == page.language


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_windows_line_ends_and_a_mark_change_nothing(page: Page) -> None:
    text = "\ufeff" + page.text.replace("\n", "\r\n")
    assert read_page_text(text) == read_page_text(page.text)


@pytest.mark.parametrize("style", DateStyle)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_is_written_reads_back(page: Page, style: DateStyle) -> None:
    content = read_page_text(page.text).content
    assert read_page_text(write_page_text(content, style)).content == content
    listed = write_page_text(content, style, ["Тағы бір жаңалық", "Тағы екі жаңалық"])
    assert read_page_text(listed).content == content


def test_the_seed_page() -> None:
    if not SEED.is_file():
        pytest.skip("the page that the project starts from is not beside this checkout")
    text = SEED.read_text(encoding="utf-8")
    reading = read_page_text(text)
    content = reading.content
    assert content.headline == "Өнеркәсіптік кооперацияны кеңейту қажет"
    assert (content.category, content.date) == ("Президент", date(2021, 10, 18))
    assert labels(content.rates) == (("RUB", "5.27"), ("USD", "480.63"), ("EUR", "535.13"))
    assert (content.rates.date, content.rates.source) == (None, "")
    assert content.views == 229
    assert reading.warnings == ()
    paragraphs = [content.lede, *content.body.split("\n\n")]
    between = text.split("көрсетілді\n\n")[1].split("\n\nСоңғы")[0]
    assert [unescape(paragraph) for paragraph in paragraphs] == [
        paragraph.strip(" ") for paragraph in between.split("\n\n")
    ]


def test_rates_carry_no_date_but_their_own() -> None:
    assert read_page_text(KAZAKH_HOUSE_STYLE.text).content.rates.date is None
    rates = read_page_text(RATE_TITLE.text).content.rates
    assert (rates.date, rates.source) == (date(2024, 2, 24), "ҚР Ұлттық Банкі")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Қоғам 3 Наурыз, 2022", ("Қоғам", date(2022, 3, 3))),
        ("3 Наурыз, 2022 Қоғам", ("Қоғам", date(2022, 3, 3))),
        ("Қоғам · 3 наурыз 2022, 14:05", ("Қоғам", date(2022, 3, 3))),
        ("Қоғам | 03.03.2022", ("Қоғам", date(2022, 3, 3))),
        ("Ауыл шаруашылығы, 2022 жылғы 3 наурыз", ("Ауыл шаруашылығы", date(2022, 3, 3))),
        ("2022 ж. 3 наурыз", ("", date(2022, 3, 3))),
        ("Общество 3 марта 2022 года", ("Общество", date(2022, 3, 3))),
        ("Politics March 3, 2022", ("Politics", date(2022, 3, 3))),
        ("Опубликовано: 3 марта 2022 г. 10:15", ("", date(2022, 3, 3))),
        ("Published on 2022-03-03", ("", date(2022, 3, 3))),
    ],
)
def test_date_lines(line: str, expected: tuple[str, date]) -> None:
    text = f"{line}\n\nКөшеде жаңа жарықтар орнатылды\n\nОлар түнде өздігінен жанады."
    content = read_page_text(text).content
    assert (content.category, content.date) == expected
    assert content.headline == "Көшеде жаңа жарықтар орнатылды"


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("229 рет\nкөрсетілді", 229),
        ("229\nрет\nкөрсетілді", 229),
        ("229 рет көрсетілді", 229),
        ("1 234 рет оқылды", 1234),
        ("Қаралды: 229", 229),
        ("Қаралым 12\u00a0345", 12345),
        ("Просмотров:\n229", 229),
        ("Просмотры: 229", 229),
        ("1 просмотр", 1),
        ("👁 229", 229),
        ("Views: 1,234", 1234),
        ("Viewed 3 times", 3),
        ("1 234", 1234),
        ("0 views", 0),
    ],
)
def test_view_counts(line: str, count: int) -> None:
    text = f"Қоғам 3 Наурыз, 2022\n\nКөшеде жарықтар орнатылды\n\n{line}\n\nОлар түнде жанады."
    content = read_page_text(text).content
    assert content.views == count
    assert (content.lede, content.body) == ("Олар түнде жанады.", "")


@pytest.mark.parametrize(
    "line",
    [
        "24 мин оқу үшін",
        "5 мин чтения",
        "Время чтения: 5 минут",
        "5 min read",
        "Басты бет",
        "14:35",
    ],
)
def test_lines_of_the_frame_go(line: str) -> None:
    text = f"Қоғам 3 Наурыз, 2022\n{line}\n\nКөшеде жарықтар орнатылды\n\nОлар түнде жанады."
    content = read_page_text(text).content
    assert content.headline == "Көшеде жарықтар орнатылды"
    assert (content.lede, content.body) == ("Олар түнде жанады.", "")


@pytest.mark.parametrize(
    "lines",
    [
        "• USD: 480.63\n• EUR: 535.10",
        "USD:\n480.63\n\nEUR:\n535.10",
        "USD 480,63 EUR 535,10",
        "USD: 480.63; EUR: 535.10",
        "1 USD = 480,63 теңге\n1 EUR = 535,10 теңге",
        "USD/KZT 480.63 ▲\nEUR/KZT 535.10 ▼",
        "Курсы валют на 18.10.2021\nUSD 480.63\nEUR 535.10",
        "- USD – 480.63 ₸\n- EUR – 535.10 ₸",
    ],
)
@pytest.mark.parametrize("place", ["above", "under the date", "below", "under the list"])
def test_rate_blocks(lines: str, place: str) -> None:
    story = "Көшеде жарықтар орнатылды\n\nОлар түнде жанады.\n\nТұрғындар риза."
    date_line = "Қоғам 3 Наурыз, 2022"
    text = {
        "above": f"{lines}\n{date_line}\n\n{story}",
        "under the date": f"{date_line}\n{lines}\n\n{story}",
        "below": f"{date_line}\n\n{story}\n\n{lines}",
        "under the list": f"{date_line}\n\n{story}\n\nСоңғы жаңалықтар\nҚар жауды\n{lines}",
    }[place]
    content = read_page_text(text).content
    assert labels(content.rates) == (("USD", "480.63"), ("EUR", "535.10"))
    assert (content.lede, content.body) == ("Олар түнде жанады.", "Тұрғындар риза.")


def test_rates_that_a_text_announces_are_text() -> None:
    text = (
        "Қаржы 3 Наурыз, 2022\n\nТеңге нығайды\n\nБанк жаңа бағамды жариялады.\n\n"
        "Бүгінгі бағам мынадай:\n\nUSD: 480.63"
    )
    content = read_page_text(text).content
    assert not content.rates
    assert content.body.endswith("USD: 480.63")


@pytest.mark.parametrize("line", ["ТМД: 5.27", "BMW 5", "ABC: 480.63", "USD: 0", "USD: 1.2.3"])
def test_what_only_looks_like_a_rate_is_text(line: str) -> None:
    text = f"Қоғам 3 Наурыз, 2022\n\nКөшеде жарықтар орнатылды\n\nОлар жанады.\n\n{line}"
    content = read_page_text(text).content
    assert not content.rates
    assert content.body == line


def test_other_headlines_are_left_out_with_a_warning() -> None:
    text = KAZAKH_HOUSE_STYLE.text + "Қыс ерте түседі\nКөктем де ерте келе ме?\n18.10.2021\n"
    assert read_page_text(text).content == read_page_text(KAZAKH_HOUSE_STYLE.text).content
    assert "Left out after “Соңғы жаңалықтар”, as headlines of other articles: 3 lines" in warnings(
        text
    )
    assert warnings(KAZAKH_HOUSE_STYLE.text) == ""


@pytest.mark.parametrize(
    "after",
    [
        "Қала әкімдігі жаңа жобаны бекітті. Құрылыс көктемде басталады.",
        "– Бәрі дайын, – деді басшы",
        "Жолдар жөнделді.",
        "сөз " * 60,
    ],
)
def test_text_under_the_title_of_a_list_is_kept(after: str) -> None:
    text = f"{KAZAKH_HOUSE_STYLE.text}Қыс ерте түседі\n{after}\n"
    content = read_page_text(text).content
    assert after.strip() in content.body
    assert "Қыс ерте түседі" in content.body
    assert "was kept" in warnings(text)


@pytest.mark.parametrize("marker", ["Соңғы жаңалықтар", "Последние новости", "Latest news"])
def test_the_title_of_a_list_above_the_article_costs_no_text(marker: str) -> None:
    text = f"{marker}\n{KAZAKH_HOUSE_STYLE.text}"
    assert read_page_text(text).content == read_page_text(KAZAKH_HOUSE_STYLE.text).content
    poem = f"Жоспар\n{marker}\nнан\nсүт"
    assert all(word in read_page_text(poem).content.body for word in (marker, "нан", "сүт"))


def test_text_in_which_nothing_is_known_is_a_draft() -> None:
    reading = read_page_text("Көпір ашылды\n\nБірінші абзац.\n\nЕкінші абзац.\n")
    assert reading.content.headline == "Көпір ашылды"
    assert (reading.content.lede, reading.content.body) == ("", "Бірінші абзац.\n\nЕкінші абзац.")
    assert len(reading.warnings) == 1


def test_a_long_first_line_is_no_headline() -> None:
    line = "сөз " * 50
    content = read_page_text(f"{line}\n\nЕкінші абзац.").content
    assert content.headline == ""
    assert content.body == f"{line.strip()}\n\nЕкінші абзац."


def test_a_line_broken_by_its_width_is_no_headline() -> None:
    content = read_page_text("Бұл сөйлем екі жолға\nбөлініп жазылған.\n").content
    assert (content.headline, content.body) == ("", "Бұл сөйлем екі жолға\nбөлініп жазылған.")


def test_what_is_missing_is_said() -> None:
    said = warnings("Просмотров: 5\n\nКөпір ашылды\n\nБірінші абзац.")
    assert "no date" in said
    assert "no category" in said
    assert "no exchange rates" in said
    assert "5" not in said


def test_the_body_is_markdown_that_shows_the_words() -> None:
    text = KAZAKH_HOUSE_STYLE.text.replace(
        "Зертханаға 100-ге жуық құрал әкелінген.\xa0",
        "1. Құрал *саны* [100]\n\n    # шегініс\n\n<b>сөз</b> &amp; ұсын- ды",
    )
    assert read_page_text(text).content.body.split("\n\n")[1:] == [
        "1\\. Құрал \\*саны\\* \\[100]",
        "\\# шегініс",
        "&lt;b>сөз&lt;/b> &amp;amp; ұсын- ды",
    ]


def test_an_empty_page_is_an_empty_article() -> None:
    assert read_page_text(" \n\t\n").content.body == ""


def test_writing_gives_the_house_style() -> None:
    content = read_page_text(KAZAKH_HOUSE_STYLE.text).content
    style = DateStyle.NEWSPAPER
    written = write_page_text(content, style).split("\n")
    printed = KAZAKH_HOUSE_STYLE.text.replace("1 204", "1204").split("\n")
    assert [line.strip() for line in written] == [line.strip() for line in printed]
    bare = write_page_text(replace(content, rates=RateTable()), style)
    assert bare.startswith("Басты сайтқа өту\n")
