"""Plain text becomes Markdown that shows the same words."""

from __future__ import annotations

import markdown
import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from newsroom.text.markdown_escape import escape, escape_cell, unescape
from newsroom.text.reading import normalise


def shown(source: str) -> list[str]:
    page = markdown.markdown(source, extensions=["extra"])
    return BeautifulSoup(page, "html.parser").get_text().split()


MARKUP = st.text(alphabet="ab1 2.\n\t#>*_-+=~`[](){}<>!&;:|\\/^\"'$%№–«", max_size=40)
PIECES = st.lists(
    st.sampled_from(
        [
            "1. ", "- ", "* ", "+ ", "# ", "## ", "> ", "---", "***", "___", "===", "```", "~~~",
            "_a_", "    ", "\t", "\n", "\n\n", ": ", "[a](b)", "[a]: http://b", "[^1]", "[^1]: x",
            "*[Т]: x", "{: #id }", "{.class}", "|", "a | b", "--|--", ":-:", "<b>", "</b>", "<!--",
            "-->", "<3", "&amp;", "&copy;", "&#60;", "&#60", "&#x3c",
            "AT&T", "\\", "\\*", "**a**", "__", "`x`", "a_b_c", "сөз", "http://x.kz/a_b",
            "<http://x.kz>", "– Иә,", "2021.", "word", " ", "!", "![a](b)",
            "\xa0", "<script>", "<?php", "<![CDATA[", "<div markdown=1>", "  \n", "\\\n", "- - -",
        ]
    ),
    max_size=12,
).map("".join)  # fmt: skip


@given(MARKUP | PIECES | st.text())
def test_shows_exactly_the_words(text: str) -> None:
    text = normalise(text)
    assert shown(escape(text)) == text.split()


@given(MARKUP | PIECES)
def test_is_undone_by_unescape(text: str) -> None:
    text = "\n".join(line.strip(" \t") for line in normalise(text).split("\n"))
    assert unescape(escape(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "– Бұл – аса маңызды, – деді Мемлекет басшысы.",
        "Оның айтуынша, өсім 5,2% (2020 жылы – 4,8%).",
        "«Самұрық-Қазына» қоры: 2021-2025 жылдар!",
        "snake_case_name; AT&T, a > b; 100 - 50 = 50; №1 ~ №2",
        "СOVID-19, QazVac-тың, ұсын- ды",
        "2021 жыл. Күз.",
    ],
)
def test_leaves_ordinary_text_alone(text: str) -> None:
    assert escape(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Бірінші", "1\\. Бірінші"),
        ("# белгі", "\\# белгі"),
        ("- тізім", "\\- тізім"),
        ("> дәйек", "\\> дәйек"),
        ("*жұлдыз*", "\\*жұлдыз\\*"),
        ("_асты_", "\\_асты\\_"),
        ("<b>", "&lt;b>"),
        ("&lt;", "&amp;lt;"),
        ("&#33 x", "&amp;#33 x"),
        ("[1]", "\\[1]"),
        ("`код`", "\\`код\\`"),
        ("    шегініс", "шегініс"),
        (": мағына", "&#58; мағына"),
    ],
)
def test_adds_as_little_as_will_do(text: str, expected: str) -> None:
    assert escape(text) == expected


@given(st.text(alphabet="ab|*\\ -:", min_size=1, max_size=12))
def test_a_cell_stays_one_cell(text: str) -> None:
    table = f"| x | y |\n|---|---|\n| {escape_cell(text)} | end |"
    cells = BeautifulSoup(markdown.markdown(table, extensions=["extra"]), "html.parser")("td")
    assert [cell.get_text().split() for cell in cells] == [text.split(), ["end"]]
