"""What the clipboard brings becomes clean Markdown, and loses no word."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.language import Language
from newsroom.text import markdown
from newsroom.text.pasted_html import clean_address, pasted_markdown

GOOGLE = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
<h1 dir="ltr"><span style="font-size:20pt;font-weight:400">Тақырып</span></h1>
<p dir="ltr"><span style="font-weight:700">Қалың</span><span> және </span>
<span style="font-style:italic">көлбеу</span>
<a href="https://www.google.com/url?q=https://a.kz/x?utm_source%3Db%26id%3D3&amp;sa=D">
<span style="color:#15c">сілтеме</span></a></p>
<ul><li dir="ltr"><p role="presentation"><span>бір</span></p></li>
<ul><li><p><span>ішкі</span></p></li></ul><li><p>екі</p></li></ul>
<table><tr><td><p><span>а</span></p></td><td><p>б</p></td></tr><tr><td>1</td><td>2</td></tr></table>
</b>"""
WORD = """<html xmlns:o="x"><head><style>p{mso-x:y}</style></head><body><!--StartFragment-->
<p class=MsoNormal>Кіріспе <b>қалың</b><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>бірінші</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='mso-list:Ignore'>·<span>&nbsp;</span></span><!--[endif]-->ішкі</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span
>екінші</p>
<p class=MsoNormal>Соңы * жұлдыз<span style='display:none'>жасырын</span></p>
<!--EndFragment--></body></html>"""


def test_google_docs() -> None:
    assert pasted_markdown(GOOGLE) == (
        "## Тақырып\n\n**Қалың** және *көлбеу* [сілтеме](https://a.kz/x?id=3)\n\n"
        "- бір\n\n    - ішкі\n- екі\n\n| а | б |\n| --- | --- |\n| 1 | 2 |"
    )


def test_word() -> None:
    assert pasted_markdown(WORD) == (
        "Кіріспе **қалың**\n\n1. бірінші\n    - ішкі\n2. екінші\n\nСоңы \\* жұлдыз"
    )


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<div><span style='color:red'>x = *y*</span></div>", None),
        ("<p>бір</p><p>екі</p>", None),
        ("<h2>а</h2><h3>б</h3>", "## а\n\n### б"),
        ("<p>а <script>alert(1)</script><b>б</b></p>", "а **б**"),
        ("<p onclick='x()'><i>а</i><img src='https://t.kz/pixel.gif'></p>", "*а*"),
        ("<p><a href='javascript:alert(1)'>а</a> <b>б</b></p>", "а **б**"),
        ("<h2><span style='font-weight:bold'>а</span></h2>", "## а"),
        ("<blockquote><p>сөз</p></blockquote>", "> сөз"),
        ("<table><tr><th>а</th></tr><tr><td>б|в</td></tr></table>", "| а |\n| --- |\n| б&#124;в |"),
    ],
)
def test_pages(html: str, wanted: str | None) -> None:
    assert pasted_markdown(html) == wanted


@pytest.mark.parametrize(
    ("address", "clean"),
    [
        ("https://a.kz/x?utm_source=b&id=3&fbclid=1#n", "https://a.kz/x?id=3#n"),
        ("https://a.kz/x?q=%D0%B0+b", "https://a.kz/x?q=%D0%B0+b"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fa.kz%2F%3Fgclid%3D1", "https://a.kz/"),
        ("https://eur.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.kz", "https://a.kz"),
        ("https://a.kz/x?flag&q=a%20b&utm_source=x", "https://a.kz/x?flag&q=a%20b"),
        ("https://www.google.kz/url?q=https%3A%2F%2Fa.kz%2F&sa=D", "https://a.kz/"),
        ("https://www.google.com/url?q=javascript:alert(1)", None),
        ("https://www.google.com/search?q=x", None),
        ("mailto:a@b.kz", None),
        ("https://[bad", None),
    ],
)
def test_addresses(address: str, clean: str | None) -> None:
    assert clean_address(address) == (clean or address)


PIECES = st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<ul>", "<li>", "</ul>", "<ol>", "<table><tr><td>", "</table>",
     "<span style='font-weight:bold'>", "</span>", "<h1>", "</h1>", "<a href='https://a.kz'>",
     "</a>",
     "<p style='mso-list:l0 level3 lfo1'>", "<script>", "</script>", "<br>", "&lt;", "\n"]
)  # fmt: skip
WORDS = st.text("абв*_#[]|>1.-", min_size=1, max_size=6)


@given(st.lists(PIECES | WORDS, max_size=25))
def test_no_program_survives_and_what_is_there_renders(pieces: list[str]) -> None:
    text = pasted_markdown("<i>х</i>" + "".join(pieces))
    if text is None:
        return
    page = markdown.render(text, Language.KAZAKH)
    assert "<script" not in page
    assert "style=" not in page


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_the_words_of_paragraphs_come_back_from_the_page(words: list[str]) -> None:
    html = "".join(f"<p><b>х</b> {word}</p>" for word in words)
    text = pasted_markdown(html)
    assert text is not None
    page = markdown.render(text, Language.KAZAKH)
    shown = re.sub(r"<[^>]+>", "", page).replace("&gt;", ">").split()
    assert "".join(shown) == "".join(f"х{word}" for word in words)


@pytest.mark.parametrize("html", ["<b>" * 100_000, "<ul><li>" * 5_000, "<p><b>а</b></p>" * 200_000])
def test_too_much_is_its_words_alone(html: str) -> None:
    started = time.perf_counter()
    assert pasted_markdown(html) is None
    assert time.perf_counter() - started < 20
