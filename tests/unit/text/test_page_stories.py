"""Pages whose story has times, dates, rates and titles of its own: every sentence survives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.language import Language
from newsroom.text.html_page import read_html
from newsroom.text.markdown_escape import unescape
from newsroom.text.page_text import read_page_text
from tests.support.contents import sentences


@dataclass(frozen=True, slots=True)
class Story:
    """A page's text, and what is to be read from it."""

    name: str
    text: str
    headline: str
    lede: str
    body: str = ""
    category: str = ""
    date: date | None = None
    views: int | None = None
    byline: str = ""
    rates: int = 0


STORIES = (
    Story(
        "chronicle",
        "Қоғам 3 Наурыз, 2022\n\nБір күннің шежіресі\n\n09:00\n\nБір болды. Иә.\n\n10:00\n\n"
        "Екі болды. Иә.\n\n11:00\n\nҮш болды. Жоқ.\n\n12:00\n\nБәрі бітті.",
        "Бір күннің шежіресі",
        "09:00",
        "Бір болды. Иә.\n\n10:00\n\nЕкі болды. Иә.\n\n11:00\n\nҮш болды. Жоқ.\n\n12:00\n\n"
        "Бәрі бітті.",
        "Қоғам",
        date(2022, 3, 3),
    ),
    Story(
        "a date between paragraphs",
        "История 2 августа 2020\n\nКак начиналась война\n\nНочь была тихой.\n\n"
        "2 августа 1990 года\n\nТанки перешли границу.\n\n3 августа 1990 года\n\nГород пал.",
        "Как начиналась война",
        "Ночь была тихой.",
        "2 августа 1990 года\n\nТанки перешли границу.\n\n3 августа 1990 года\n\nГород пал.",
        "История",
        date(2020, 8, 2),
    ),
    Story(
        "a link's words within the text",
        "Қоғам 3 Наурыз, 2022\n\nСайттың жаңа түрі\n\nОқырман үш бөлімді көреді.\n\nБасты бет\n\n"
        "Мұнда жаңалықтар тұрады.",
        "Сайттың жаңа түрі",
        "Оқырман үш бөлімді көреді.",
        "Басты бет\n\nМұнда жаңалықтар тұрады.",
        "Қоғам",
        date(2022, 3, 3),
    ),
    Story(
        "rates that the lede announces",
        "Қаржы 3 Наурыз, 2022\n\nТеңге нығайды\n\nБүгін биржада мынадай бағам қалыптасты:\n"
        "USD 450\nEUR 500\n\nБанк осылай деп хабарлады.",
        "Теңге нығайды",
        "Бүгін биржада мынадай бағам қалыптасты: USD 450 EUR 500",
        "Банк осылай деп хабарлады.",
        "Қаржы",
        date(2022, 3, 3),
    ),
    Story(
        "rates announced in a paragraph of their own",
        "Финансы 3 марта 2022\n\nТенге укрепился\n\nНацбанк установил курс:\n\nUSD 450,10\n\n"
        "EUR 500,20\n\nОн действует до пятницы.",
        "Тенге укрепился",
        "Нацбанк установил курс:",
        "USD 450,10\n\nEUR 500,20\n\nОн действует до пятницы.",
        "Финансы",
        date(2022, 3, 3),
    ),
    Story(
        "the page's rates and the story's",
        "• USD:\n  480.63\nБасты сайтқа өту\nҚаржы 3 Наурыз, 2022\n\nТеңге нығайды\n\n"
        "Банк бағамды жариялады:\n\nUSD 450\n\nОл ертең өзгереді.",
        "Теңге нығайды",
        "Банк бағамды жариялады:",
        "USD 450\n\nОл ертең өзгереді.",
        "Қаржы",
        date(2022, 3, 3),
        rates=1,
    ),
    Story(
        "a list above the text",
        "Общество 3 марта 2022\n\nМост открыли\n\nЧитайте также\nЗима придёт рано\n\n"
        "Мост открыли утром. Пришёл весь город.\n\nЛюди рады.",
        "Мост открыли",
        "Мост открыли утром. Пришёл весь город.",
        "Люди рады.\n\nЧитайте также\n\nЗима придёт рано",
        "Общество",
        date(2022, 3, 3),
    ),
    Story(
        "a long list above the text",
        "Қоғам 3 Наурыз, 2022\n\nКөпір ашылды\n\nСондай-ақ оқыңыз\nБір\nЕкі\nҮш\nТөрт\n\n"
        "Көпір таңертең ашылды.\n\nХалық риза.",
        "Көпір ашылды",
        "Көпір таңертең ашылды.",
        "Халық риза.\n\nСондай-ақ оқыңыз\n\nБір\n\nЕкі\n\nҮш\n\nТөрт",
        "Қоғам",
        date(2022, 3, 3),
    ),
    Story(
        "mobile copy, everything below the headline",
        "Көпір ашылды\n3 наурыз 2022, 14:05\n229 рет көрсетілді\nАвтор: Айгүл Сәрсен\n\n"
        "Көпір таңертең ашылды.\n\nХалық риза.",
        "Көпір ашылды",
        "Көпір таңертең ашылды.",
        "Халық риза.",
        "",
        date(2022, 3, 3),
        229,
        "Айгүл Сәрсен",
    ),
    Story(
        "a time on its own beside the date",
        "Қоғам\n3 Наурыз, 2022\n14:05\n\nКөпір ашылды\n\nКөпір таңертең ашылды.\n\n15:00\n\n"
        "Жол жабылды.",
        "Көпір ашылды",
        "Көпір таңертең ашылды.",
        "15:00\n\nЖол жабылды.",
        "Қоғам",
        date(2022, 3, 3),
    ),
    Story(
        "a story that ends with a time",
        "Спорт 3 марта 2022\n\nРасписание матчей\n\nСегодня две игры.\n\nНачало первой:\n\n18:30",
        "Расписание матчей",
        "Сегодня две игры.",
        "Начало первой:\n\n18:30",
        "Спорт",
        date(2022, 3, 3),
    ),
    Story(
        "a number between paragraphs",
        "Қоғам 3 Наурыз, 2022\n\nТиын туралы\n\nБір сан бәрін айтты.\n\n12 500\n\n"
        "Осынша адам келді.",
        "Тиын туралы",
        "Бір сан бәрін айтты.",
        "12 500\n\nОсынша адам келді.",
        "Қоғам",
        date(2022, 3, 3),
    ),
    Story(
        "two languages",
        "Мәдениет 3 Наурыз, 2022\n\nЕкі тілдегі жыр\n\nАқын орысша да жазды.\n\n"
        "– Город спит, – деп бастайды ол.\n\nҚала ұйықтап жатыр.",
        "Екі тілдегі жыр",
        "Ақын орысша да жазды.",
        "– Город спит, – деп бастайды ол.\n\nҚала ұйықтап жатыр.",
        "Мәдениет",
        date(2022, 3, 3),
    ),
    Story(
        "no date and no rubric",
        "Перейти на главный сайт\n\nМост открыли\n\nМост открыли утром.\n\n10:00\n\nПошли машины.",
        "Мост открыли",
        "Мост открыли утром.",
        "10:00\n\nПошли машины.",
    ),
    Story(
        "a headline with a full stop",
        "Перейти на главный сайт\nМост открыли.\n3 марта 2022\n229 просмотров\n\n"
        "Мост открыли утром.\n\nЛюди рады.",
        "Мост открыли.",
        "Мост открыли утром.",
        "Люди рады.",
        "",
        date(2022, 3, 3),
        229,
    ),
)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_the_story_is_whole(story: Story) -> None:
    content = read_page_text(story.text).content
    assert content.headline == story.headline
    assert content.lede == story.lede
    assert unescape(content.body) == story.body
    assert (content.category, content.date) == (story.category, story.date)
    assert (content.views, content.byline) == (story.views, story.byline)
    assert len(content.rates.items) == story.rates


def test_what_is_taken_within_the_text_is_said() -> None:
    page = "Қоғам 3 Наурыз, 2022\n\nКөпір ашылды\n\nКөпір ашылды.\n\n229 рет көрсетілді\n\nИә."
    reading = read_page_text(page)
    assert reading.content.views == 229
    assert any("229 рет көрсетілді" in str(warning) for warning in reading.warnings)


def test_a_list_above_the_text_is_said_to_be_kept() -> None:
    page = next(story.text for story in STORIES if story.name == "a list above the text")
    said = [str(warning) for warning in read_page_text(page).warnings]
    assert any("Читайте также" in text and "was kept" in text for text in said)


ABOVE = st.sampled_from(
    [
        "• USD:\n  480.63\nБасты сайтқа өту\nПрезидент 18 Қазан, 2021\n\nКөпір ашылды\n\n229 рет",
        "Общество 3 марта 2022\n\nМост открыли",
        "Мост открыли\n3 марта 2022, 14:05\nПросмотров: 12",
        "Перейти на главный сайт\nМост открыли\n\nЧитайте также\nЗима придёт",
    ]
)
BETWEEN = st.sampled_from(["", "10:00", "2 августа 1990 года", "Басты бет", "USD 450", "12 500"])
BELOW = st.sampled_from(["", "Соңғы жаңалықтар\nҚыс ерте түседі", "229 просмотров"])
PLAIN = st.sampled_from([Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH]).flatmap(
    lambda language: st.lists(
        st.tuples(sentences(language, 3, 12).map(lambda text: f"{text}."), BETWEEN), max_size=6
    )
)


@given(ABOVE, PLAIN, BELOW)
def test_every_sentence_is_in_the_text_or_a_warning(
    above: str, story: list[tuple[str, str]], below: str
) -> None:
    pieces = [above, *(piece for pair in story for piece in pair if piece), below]
    reading = read_page_text("\n\n".join(pieces))
    content = reading.content
    told = "\n".join(
        [content.headline, content.lede, unescape(content.body), *map(str, reading.warnings)]
    )
    for sentence, _ in story:
        assert sentence in told
    for _, line in story[:-1]:
        assert line in told


HTML_TIMES = "<h1>Күн</h1><p>3 наурыз 2022</p>" + "".join(
    f"<p>{hour}:00</p><p>Бір болды. Иә.</p>" for hour in (10, 11, 12)
)


def test_times_of_a_web_page_stay() -> None:
    content = read_html(HTML_TIMES).content
    assert [line for line in ("11:00", "12:00") if line in content.body] == ["11:00", "12:00"]


def test_rates_that_a_web_page_announces_stay() -> None:
    page = (
        "<h1>Курс</h1><p>Нацбанк установил курс:</p><ul><li>USD 450,10</li><li>EUR 500</li></ul>"
        "<p>Он действует.</p>"
    )
    content = read_html(page).content
    assert not content.rates
    assert content.lede == "Нацбанк установил курс:"
    assert content.body == "- USD 450,10\n- EUR 500\n\nОн действует."
