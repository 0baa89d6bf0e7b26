"""Web pages become articles: the words and their structure, nothing of the page around."""

from __future__ import annotations

import time
from datetime import date

import markdown
import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.language import Language
from newsroom.text.html_page import read_html
from newsroom.text.reading import normalise

PAGE = """<!doctype html><html lang="kk"><head><title>Көпір ашылды | Газет</title>
<meta property="article:section" content="Қоғам"><script>alert("сөз")</script>
<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle",
"headline":"Көпір ашылды","datePublished":"2021-10-18T09:30:00+06:00",
"author":[{"name":"Айгүл Сәрсен"},{"name":"Ерлан Сейіт"}]}]}</script></head>
<body><header><p>Газет</p></header><nav><a href="/">Басты бет</a></nav>
<main><article><h1>Көпір <em>ашылды</em></h1><p>Жаңа көпір <b>бүгін</b> ашылды.</p>
<p>1. Оқыңыз: <a href="https://example.kz/a(1)">сілтеме</a>, <a href="javascript:x()">басқа</a>
және <a href="/ішкі">ішкі</a>.</p>
<h2>Бөлім</h2><ul><li>бір<ul><li>ішкі</li></ul></li><li><b>екі</b></li></ul>
<ol><li>а</li><li>ә</li></ol><blockquote><p>Дәйек &lt;b&gt; *сөз*</p></blockquote>
<figure><img src="a.jpg" onerror="x()"><figcaption>Сурет: көпір</figcaption></figure>
<table><tr><th>жыл</th><th>саны</th></tr><tr><td>2021</td><td>5|6</td></tr></table>
<p>өлең<br>жолы</p><style>p{}</style><p hidden>жасырын</p></article></main>
<footer>© Газет</footer></body></html>"""


def shown(body: str) -> list[str]:
    page = markdown.markdown(body, extensions=["extra", "sane_lists"])
    return BeautifulSoup(page, "html.parser").get_text().split()


def test_a_page_becomes_an_article() -> None:
    reading = read_html(PAGE)
    content = reading.content
    assert content.headline == "Көпір ашылды"
    assert content.lede == "Жаңа көпір бүгін ашылды."
    assert content.body == (
        "1\\. Оқыңыз: [сілтеме](https://example.kz/a%281%29), басқа\nжәне ішкі.\n\n"
        "## Бөлім\n\n- бір\n    - ішкі\n- **екі**\n\n1. а\n2. ә\n\n"
        "> Дәйек &lt;b> \\*сөз\\*\n\nСурет: көпір\n\n"
        "| жыл | саны |\n| --- | --- |\n| 2021 | 5&#124;6 |\n\nөлең  \nжолы"
    )
    assert (content.category, content.date) == ("Қоғам", date(2021, 10, 18))
    assert content.byline == "Айгүл Сәрсен, Ерлан Сейіт"
    assert content.language is Language.KAZAKH
    assert len(reading.warnings) == 1
    assert "picture" in str(reading.warnings[0])


def test_without_main_part_and_heading_the_title_is_the_headline() -> None:
    content = read_html("<title>Тақырып &amp; сөз</title><p>Бірінші.</p><p>Екінші.</p>").content
    assert (content.headline, content.lede, content.body) == (
        "Тақырып & сөз",
        "Бірінші.",
        "Екінші.",
    )


def test_without_any_title_a_short_paragraph_leads() -> None:
    content = read_html("<p>Қысқа</p><p>Екінші.</p><h2>Бөлім</h2><p>Үшінші.</p>").content
    assert (content.headline, content.lede) == ("Қысқа", "Екінші.")
    assert content.body == "## Бөлім\n\nҮшінші."


def test_a_lede_with_a_link_stays_in_the_body() -> None:
    page = '<h1>А</h1><p>Көр: <a href="https://a.kz">б</a></p>'
    content = read_html(page).content
    assert (content.lede, content.body) == ("", "Көр: [б](https://a.kz)")


def test_several_articles_are_taken_together() -> None:
    page = "<h1>А</h1><article><p>бір</p></article><article><p>екі</p></article>"
    content = read_html(page).content
    assert (content.lede, content.body) == ("бір", "екі")


@pytest.mark.parametrize(
    ("page", "body"),
    [
        ("<p>x</p><p>а<b>б</b><b>в</b>г</p>", "а**бв**г"),
        ("<p>x</p><p>Вау!<a href='https://a.kz'>б</a></p>", "Вау\\![б](https://a.kz)"),
        ("<p>x</p><p><span>1</span>. бір</p>", "1\\. бір"),
        ("<p>x</p><pre>  а\n *б*</pre>", "      а\n     *б*"),
        ("<p>x</p><p>а <script>x</script><!-- y --><!--[if IE]> z <![endif]-->б</p>", "а б"),
        ("<p>x</p><dl><dt>а</dt><dd>б</dd></dl>", "а\n\nб"),
        ("<p>x</p><p><a href='#1'>↑</a><a href='data:x'>б</a></p>", "б"),
        ("<p>x</p><form><p>бір</p><button>ok</button></form>", "бір"),
    ],
)
def test_pieces(page: str, body: str) -> None:
    assert read_html(f"<h1>Т</h1>{page}").content.body == body


FRAMED = """<html lang="kk"><body><header><p>Бүгін: 5 Мамыр, 2024</p><div>
<p>Валюта бағамы: ҚР Ұлттық Банкі, <time datetime="2024-04-24">24 Сәуір, 2024</time></p>
<dl><div><dt>RUB:</dt> <dd>5.27</dd></div><div><dt>10 AMD:</dt> <dd>11,38</dd></div></dl>
</div></header>
<main><article><header><p><a href="/p">Президент</a>
<time datetime="2021-10-18">18 Қазан, 2021</time></p>
<h1>Көпір ашылды</h1><ul><li>229 рет көрсетілді</li><li>1 мин оқу үшін</li>
<li>Авторы: <b>Айгүл Сәрсен</b></li></ul></header><p>Лид.</p><p>Мәтін <time>кеше</time> шықты.</p>
</article></main></body></html>"""


def test_the_frame_is_read_from_the_words() -> None:
    content = read_html(FRAMED).content
    assert (content.headline, content.lede) == ("Көпір ашылды", "Лид.")
    assert content.body == "Мәтін кеше шықты."
    assert (content.category, content.date) == ("Президент", date(2021, 10, 18))
    assert (content.views, content.byline) == (229, "Айгүл Сәрсен")
    rates = content.rates
    assert [(rate.code, str(rate.value), rate.quantity) for rate in rates.items] == [
        ("RUB", "5.27", 1),
        ("AMD", "11.38", 10),
    ]
    assert (rates.date, rates.source) == (date(2024, 4, 24), "ҚР Ұлттық Банкі")


def test_a_date_in_markup_alone() -> None:
    page = '<h1>А</h1><p><time datetime="2021-10-18T09:00Z">кеше</time></p><p>б.</p>'
    assert read_html(page).content.date == date(2021, 10, 18)


WORDS = st.text(alphabet="аб1. #*_-+>|[](){}!&;:`~=\\\n", max_size=12)
INLINE = st.sampled_from(["b", "i", "em", "span", "a href=https://a.kz", "u"])
BLOCKS = st.sampled_from(["p", "div", "h2", "li", "blockquote", "section"])


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


PIECES = st.tuples(INLINE, WORDS).map(lambda p: f"<{p[0]}>x{escaped(p[1])}y</{p[0].split()[0]}>")
PARAGRAPHS = st.tuples(BLOCKS, st.lists(WORDS.map(escaped) | PIECES, max_size=4)).map(
    lambda p: f"<{p[0]}>{' '.join(p[1])}</{p[0]}>"
)


@given(st.lists(PARAGRAPHS, max_size=4).map("".join))
def test_the_markdown_shows_the_words_of_the_page(page: str) -> None:
    content = read_html(f"<h1>Т</h1><p>Лид</p>{page}").content
    words = "".join(BeautifulSoup(page, "html.parser").get_text().split())
    assert "".join(shown(content.body)) == words


@given(st.text(alphabet="<>/!-[]ab =\"'&;#x", max_size=60) | st.text())
def test_anything_gives_an_article(text: str) -> None:
    content = read_html(text).content
    assert content.body == normalise(content.body)
    assert "<script" not in content.body


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 300_000 + "сөз",
        "<b>" * 20_000 + "сөз",
        "<p>сөз</p>\n" * 100_000,
        "<ul>" + "<li>сөз</li>" * 10_000,
        "<![CDATA[" * 100_000 + "сөз",
        "<!--" * 200_000 + "сөз",
        "<a " * 200_000 + "> сөз",
        "<script>" * 100_000 + "сөз",
        "<" * 500_000 + "сөз",
        "<h1>сөз</h1>" + "<table><tr><td>" * 390,
    ],
    ids=["div", "b", "p", "li", "cdata", "comment", "a", "script", "sign", "table"],
)
def test_hostile_pages_are_read_quickly_and_keep_their_words(page: str) -> None:
    started = time.perf_counter()
    content = read_html(page).content
    assert time.perf_counter() - started < 20
    assert "сөз" in f"{content.headline} {content.body}"
