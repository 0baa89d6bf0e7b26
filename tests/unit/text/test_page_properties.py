"""What holds for every page: no sentence is lost, and what is written reads back."""

from __future__ import annotations

import time
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.article import Content
from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language
from newsroom.text.markdown_escape import unescape
from newsroom.text.page_text import read_page_text, write_page_text
from newsroom.text.reading import normalise
from tests.support.contents import page_contents, paragraphs, sentences

FRAME = st.sampled_from(
    [
        "• USD:\n  480.63\n• EUR:\n  535.13",
        "100 KRW: 35,1",
        "Басты сайтқа өту",
        "Перейти на главный сайт",
        "Президент 18 Қазан, 2021",
        "18 октября 2021",
        "2021 жылғы 18 қазан, 14:35",
        "229 рет\nкөрсетілді",
        "Просмотров: 1 234",
        "24 мин оқу үшін",
        "Автор: Айгүл Сәрсен",
        "By Aliya Nurlan",
        "Қоғам",
        "Соңғы жаңалықтар",
        "Читайте также",
        "Қыс ерте түседі",
    ]
)
STORY = st.sampled_from([Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH]).flatmap(
    lambda language: st.lists(
        paragraphs(language) | sentences(language, 6, 20).map(lambda text: f"{text}."), max_size=7
    )
)


@st.composite
def jumbled(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Return a page whose frame stands anywhere about and within the text, and its paragraphs."""
    story = draw(STORY)
    above = draw(st.lists(FRAME, max_size=7))
    below = draw(st.lists(FRAME, max_size=5))
    within = [[paragraph, *draw(st.lists(FRAME, max_size=1))] for paragraph in story]
    pieces = [*above, *chain.from_iterable(within), *below]
    ends = draw(
        st.lists(st.sampled_from(["\n", "\n\n", "\n\n\n", " \n\n"]), min_size=len(pieces) + 1)
    )
    return "".join(chain.from_iterable(zip(pieces, ends, strict=False))), story


def words_of(content: Content) -> str:
    return f"{content.headline}\n{content.lede}\n{unescape(content.body)}"


@given(jumbled())
def test_no_sentence_is_dropped(page: tuple[str, list[str]]) -> None:
    text, story = page
    reading = read_page_text(text)
    left_out = any("left out" in str(warning).lower() for warning in reading.warnings)
    for paragraph in story:
        # A short question under the title of a list is taken for a headline, and that is said.
        assert paragraph in words_of(reading.content) or (left_out and paragraph.endswith("?"))


@given(st.lists(st.text(alphabet="абвГД .!?–1*#\t", min_size=1, max_size=40), max_size=8))
def test_lines_of_any_kind_are_kept_where_no_frame_is(lines: list[str]) -> None:
    content = read_page_text("\n".join(lines)).content
    assert words_of(content).split() == "\n".join(lines).split()


@given(page_contents(), st.sampled_from(DateStyle))
def test_what_is_written_reads_back(content: Content, style: DateStyle) -> None:
    assert read_page_text(write_page_text(content, style)).content == content


@given(st.text() | jumbled().map(lambda page: page[0]))
def test_any_text_gives_a_content_in_normal_form(text: str) -> None:
    content = read_page_text(text).content
    for part in (content.headline, content.lede, content.body, content.category, content.byline):
        assert part == normalise(part)
    assert "\n" not in content.headline + content.lede + content.category


@pytest.mark.parametrize(
    "text",
    [
        "Қоғам 3 Наурыз, 2022\n\nКөпір ашылды\n\n" + "Жаңа көпір ашылды. " * 200_000,
        "Жаңа көпір ашылды.\n\n" * 150_000,
        "Соңғы жаңалықтар\n14:35\n" * 60_000,
        "USD: 480.63\n" * 200_000,
        "229 рет\n" * 200_000,
        "a\n" * 500_000,
        "• " * 1_000_000,
        "[*_<&`" * 300_000,
        "а" + " " * 2_000_000 + "б",
        "а" + "\u0301\u0316" * 500_000,
    ],
    ids=[
        "line",
        "lines",
        "markers",
        "rates",
        "views",
        "short",
        "bullets",
        "marks",
        "spaces",
        "accents",
    ],
)
def test_big_texts_are_read_quickly(text: str) -> None:
    started = time.perf_counter()
    read_page_text(text)
    # A second or two on a busy machine; a pattern gone wild takes minutes.
    assert time.perf_counter() - started < 20
