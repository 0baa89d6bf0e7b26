"""Everyday Markdown is turned into the very HTML that the package and the sanitiser make of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.language import Language
from newsroom.text import markdown
from newsroom.text.everyday_blocks import Piece, pieces
from tests.support.hostile import HOSTILE

EVERYDAY = """## Көктемгі егіс

Жауапкершілігі **шектеулі** серіктестік *жаңа* жобаны [бастады](https://example.kz/a_b?c=1#d).
– Бұл – маңызды, – деді ол. «Оңтүстік» пен "Солтүстік", 12,5\xa0млн; 1.5 есе; +7 701 – тел.

- бірінші
- екінші **қалың**

1. алғашқы
2. соңғы

> Дәйексөз
> екі жолда
>
> және тағы

> Тағы бір сөз.

- ара

- қашық
- тығыз

Соңы!"""
# What may be nearly one of those, and what surely is none.
INLINE = [
    "сөз", "Ә", "1", "1.", "x1.", " ", "  ", "\xa0", "\u2003", "\u2028", "–", "«", "»", '"', "'",
    "!",     "!!", ".", "(", ")", "[", "]", "[а]", "[б](https://a.kz/x)", "[в г](http://b-c.example.com)",
    "![г](https://a.kz/x)", "[д](u)", "[е](https://a.kz/a_b_c)", "[ж](https://1.2.3.4/)",
    "[з](https://xn--a.kz/)", "[и](https://a.kz/й)", '[й](https://a.kz "к")', "**", "*", "***",
    "**қалың**", "*көлбеу*", "***а***", "**а *б* в**", "_", "_а_", "__а__", "`", "`а`", "\\", "\\*",
    "{rate:USD}", "{", "|", ">", "#", "+", "-", "--", "=", "~", "^", ":", "🎉", "e\u0301", "\u200d",
]  # fmt: skip
BEGINNINGS = [
    "", "- ", "* ", "+ ", "> ", ">", "1. ", "2. ", "10. ", "١. ", "## ", "# ", "###### ",
    "####### ", "##", "-", "--", "- - -", "***", "---", "===", "-- -- --", "    ", "  ", "1.",
    "+7 ", "**", "[", "!", "–", "|", "> - ", "> 1. ", "- > ", "- - ", "- # ", "> > ", "- 1. ",
]  # fmt: skip
FAR_REACHING = [
    "&",
    "&amp;",
    "&#",
    "<",
    "<b>",
    "<!--",
    "\t",
    "[а]: https://a.kz",
    "[^1]",
    "[^1]: б",
]


def lines(signs: list[str]) -> st.SearchStrategy[str]:
    words = st.sampled_from(["сөз ", "тіл", "а б", "в"])
    return st.lists(words | words | st.sampled_from(signs), max_size=5).map("".join)


@st.composite
def blocks(draw: st.DrawFn, signs: list[str]) -> str:
    """Lines that begin alike, more often than not."""
    beginning = st.sampled_from(BEGINNINGS)
    alike = draw(beginning)
    return "\n".join(
        (alike if draw(st.integers(0, 3)) else draw(beginning)) + draw(lines(signs))
        for _ in range(draw(st.integers(1, 3)))
    )


def bodies(signs: list[str]) -> st.SearchStrategy[str]:
    between = st.sampled_from(["\n\n", "\n\n", "\n\n", "\n", "\n \n", " \n\n", "\n    \n"])
    return st.builds(
        lambda parts: "".join(text for part in parts for text in part),
        st.lists(st.tuples(blocks(signs), between), min_size=1, max_size=6),
    )


def by_the_package(body: str) -> str:
    """Render a body without what is tried here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(markdown, "pieces", lambda whole: [Piece(whole, is_made=False)])
        return markdown.render(body, Language.KAZAKH)


def test_everyday_blocks_need_no_package() -> None:
    assert all(piece.is_made for piece in pieces(EVERYDAY))
    assert markdown.render(EVERYDAY, Language.KAZAKH) == by_the_package(EVERYDAY)


def test_one_unusual_block_leaves_the_others_as_they_are() -> None:
    found = pieces("Бір.\n\n| а |\n|---|\n| б |\n\nЕкі.")
    assert [piece.is_made for piece in found] == [True, False, True]


@pytest.mark.parametrize(
    "body",
    [
        "Сөз[^1].\n\n[^1]: Дерек.",
        "[Сөз][а].\n\n[а]: https://example.kz",
        "<div>\n\nсөз\n\n</div>",
        "- сөз\n\n    тағы",
        "- сөз\n\n- сөз\n  тағы",
        "> сөз\n\n> # сөз",
        "2. сөз\n\n1. сөз",
        "1. сөз\n\n5. сөз\n\n- сөз\n\n* сөз",
        "сөз  \nсөз",
        "    \n\nсөз",
        "# #",
        "###### # сөз",
        "**м* [с](https://a.kz/1) *м*\n\n[а](https://a.kz) **м* [с](https://a.kz/1) *м*",
        *HOSTILE,
    ],
)
def test_what_reaches_further_is_made_as_before(body: str) -> None:
    for text in (body, f"Алды.\n\n{body}\n\nАрты.", f"- алды\n\n{body}\n\n> арты"):
        assert markdown.render(text, Language.KAZAKH) == by_the_package(text)


@given(bodies(INLINE))
def test_invented_bodies_are_the_same(body: str) -> None:
    assert markdown.render(body, Language.KAZAKH) == by_the_package(body)


@given(bodies(["**қалың**", "*көлбеу*", "[б](https://a.kz/x)", "\xa0", "«", "1. ", "- ", "12"]))
def test_bodies_that_are_nearly_everyday_are_the_same(body: str) -> None:
    assert markdown.render(body, Language.KAZAKH) == by_the_package(body)


@given(bodies([*INLINE, *FAR_REACHING]))
def test_bodies_with_far_reaching_signs_are_the_same(body: str) -> None:
    assert markdown.render(body, Language.KAZAKH) == by_the_package(body)
