"""The article's part of a web page, and what of its foot and its buttons is text."""

from __future__ import annotations

import pytest

from newsroom.text.html_page import read_html

TEASER = "<article><h3>Other story</h3><p>Other words here.</p></article>"


@pytest.mark.parametrize(
    "page",
    [
        f"<main><h1>Real</h1><p>Lede.</p><p>Body.</p><aside>{TEASER}</aside></main>",
        f"<main><article><h1>Real</h1><p>Lede.</p><p>Body.</p></article><aside>{TEASER}</aside></main>",
        f"<article><h1>Real</h1><p>Lede.</p><p>Body.</p></article>{TEASER}{TEASER}",
    ],
)
def test_a_teaser_is_not_taken_for_the_article(page: str) -> None:
    content = read_html(page).content
    assert (content.headline, content.lede, content.body) == ("Real", "Lede.", "Body.")


def test_a_teaser_in_the_main_part_does_not_win() -> None:
    page = f"<main><h1>Real</h1><p>Lede.</p><p>Body.</p><div>{TEASER}</div></main>"
    content = read_html(page).content
    assert (content.headline, content.lede) == ("Real", "Lede.")
    assert content.body.startswith("Body.")


def test_words_outside_are_told() -> None:
    outside = "<p>" + "Many more words stand here. " * 20 + "</p>"
    reading = read_html(f"<article><h1>A</h1><p>Short.</p></article>{outside}")
    assert any("outside" in str(warning) for warning in reading.warnings)
    reading = read_html(f"<article><h1>A</h1>{outside}</article><p>Short.</p>")
    assert not any("outside" in str(warning) for warning in reading.warnings)


@pytest.mark.parametrize(
    ("page", "body"),
    [
        (
            "<blockquote><p>We will.</p><footer>— Minister</footer></blockquote>",
            "> We will.\n>\n> — Minister",
        ),
        ("<footer>Written in Almaty.</footer>", "Written in Almaty."),
        ("<footer><a href='https://a.kz'>Share</a></footer>", ""),
        ("<p>Press <button>Start</button> now.</p>", "Press Start now."),
        ("<h2><button>Question</button></h2><p>Answer.</p>", "## Question\n\nAnswer."),
        ("<div><button>Share</button></div>", ""),
    ],
)
def test_feet_and_buttons(page: str, body: str) -> None:
    text = f"<article><h1>A</h1><p>Lede.</p>{page}</article><footer>© Site</footer>"
    assert read_html(text).content.body == body


def test_a_box_beside_the_text_is_text_unless_it_leads_away() -> None:
    story = "<main><h1>Real</h1><p>Lede.</p><p>Body.</p>"
    box = "<aside><p>Fact of <a href='https://a.kz'>ten</a> words or more, told beside.</p></aside>"
    links = "<aside><ul><li><a href='https://a.kz'>Other story</a></li></ul> More</aside>"
    reading = read_html(f"{story}{box}{links}</main>")
    assert "Fact of [ten](https://a.kz) words" in reading.content.body
    assert "Other story" not in reading.content.body
