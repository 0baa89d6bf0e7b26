"""Pages are read as a browser reads them, and no page takes longer than its length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.exchange.references import (
    Kind,
    Reference,
    references,
    references_of_style,
    target_within,
)
from tests.support.hostile import HOSTILE

LINKS = {
    '<a href="b.html">x</a>': "b.html",
    "<a href=b.html>x</a>": "b.html",
    "<A HREF='b.html'>x</A>": "b.html",
    '<a class=x\nhref = "b.html?a=1&amp;b=2">x</a>': "b.html?a=1&b=2",
    '<link rel="next" href="page-2.html">': "page-2.html",
    '<area href="b.html">': "b.html",
}
LOADS = {
    '<img src="a.png">': "a.png",
    "<img/src=a.png>": "a.png",
    '<img srcset="a.png 1x, b.png 2x">': "b.png",
    '<link rel="stylesheet" href="a.css">': "a.css",
    '<link rel="alternate stylesheet" href="a.css">': "a.css",
    '<style>@import "a.css";</style>': "a.css",
    "<style>p { background: url( 'a.png' ) }</style>": "a.png",
    '<p style="background:url(a.png)">': "a.png",
    "<p style='background:u\\72l(a.png)'>": "a.png",
    '<form action="https://x.example/">': "https://x.example/",
    '<svg><image xlink:href="a.png"/></svg>': "a.png",
    '<svg><use href="a.svg#x"/></svg>': "a.svg#x",
    '<meta http-equiv="refresh" content="0; url=b.html">': "b.html",
    '<iframe src="//x.example/"></iframe>': "//x.example/",
    '<noscript><img src="a.png"></noscript>': "a.png",
    '<svg><style><img src="a.png"></style></svg>': "a.png",
}
SCRIPTS = [
    "<script>x</script>",
    '<script src="a.js"></script>',
    '<SCRIPT type="module">x</SCRIPT>',
    "<svg><svg:script>x</svg:script></svg>",
    '<img src="a.png" onerror="x">',
    "<body/onload=x>",
    '<a href="javascript:x">x</a>',
    '<a href=" java\nscript:x">x</a>',
    '<a href="&#106;avascript:x">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<iframe srcdoc="x"></iframe>',
    '<svg><animate attributeName="href" to="javascript:x"/></svg>',
    '<meta http-equiv="refresh" content="0;url=javascript:x">',
    "<!ENTITY x 'y'>",
]
NOTHING = [
    "",
    "a < b & c > d",
    "<!-- <img src=a.png> -->",
    "<p title='<img src=a.png>'>x</p>",
    '<a name="href">x</a>',
    '<img src="a.png"',
    '<script type="application/ld+json">{"@id": "x"}</script>',
]


@pytest.mark.parametrize(("page", "address"), LINKS.items())
def test_links(page: str, address: str) -> None:
    assert list(references(page)) == [Reference(Kind.LINK, address)]


@pytest.mark.parametrize(("page", "address"), LOADS.items())
def test_what_is_loaded(page: str, address: str) -> None:
    assert Reference(Kind.LOAD, address) in list(references(page))


@pytest.mark.parametrize("page", SCRIPTS)
def test_what_acts(page: str) -> None:
    assert Kind.SCRIPT in {reference.kind for reference in references(page)}


@pytest.mark.parametrize("page", NOTHING)
def test_what_only_looks_like_it(page: str) -> None:
    assert list(references(page)) == []


def test_a_style_sheet() -> None:
    css = "/* url(no.png) */ @import 'a.css'; p { src: url(b.woff2) } q { content: '//c.example' }"
    found = [reference.address for reference in references_of_style(css)]
    assert found == ["a.css", "b.woff2", "//c.example"]


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("b.html", "article/b.html"),
        ("../index.html#x", "index.html"),
        ("../a%20b.html?x=1", "a b.html"),
        ("#x", "article/a.html"),
        ("", "article/a.html"),
        ("data:image/png;base64,x", "article/a.html"),
        ("../../x", "../x"),
        ("/x", "/x"),
        ("..\\x", "x"),
        ("b/", "article/b/"),
        ("https://x.example/", None),
        ("//x.example/", None),
        ("\\\\x.example", None),
        ("mailto:a@x.example", None),
        (" ht\ntps://x.example/", None),
    ],
)
def test_where_an_address_leads(address: str, target: str | None) -> None:
    assert target_within("article/a.html", address) == target


SLOW = [
    "<" * 200_000,
    "<a" * 100_000,
    "<a " + "b=" * 100_000,
    "<a " + 'b="' * 70_000,
    "<!--" * 50_000,
    "</a" * 70_000,
    "<style>" * 30_000,
    "<svg><style>" + "<svg><style>" * 20_000,
    "<p style='" + "url(" * 50_000,
    "<p style='" + "/*" * 100_000,
    "<p style='" + "\\" * 200_000,
    "<img srcset='" + " ," * 100_000,
    "<meta http-equiv=refresh content='" + ";" * 200_000,
    "&" * 200_000,
]


@pytest.mark.parametrize("page", SLOW, ids=lambda page: ascii(page[:12]))
def test_no_page_is_slow(page: str) -> None:
    began = time.monotonic()
    list(references(page))
    list(references_of_style(page))
    assert time.monotonic() - began < 5


@given(st.lists(st.sampled_from([*HOSTILE, *"<>/='\" !-ab"]), max_size=8).map("".join))
def test_anything_is_read(page: str) -> None:
    for reference in references(page):
        target_within("a/b.html", reference.address)
