"""A quote from a published page is found in the Markdown it came from, which moved on."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.language import Language
from newsroom.domain.review import Anchor, Quote
from newsroom.text.anchoring import anchor, plain, shared
from newsroom.text.markdown import render

SOURCE = """## Аудандар бойынша

Облыс әкімдігінің **мәліметінше**, биыл 43,4 млн текше метр су үнемделген[^1]. Бұл – өткен \
жылғыдан екі есе көп.

| Аудан | Алқап |
|---|--:|
| Шиелі | 12,4 |

– Біз бұл жобаны *үш жыл* күттік, – деді [шаруа қожалығының](https://example.invalid/a_(b)) басшысы.

- бірінші тармақ &amp; тағы
- екінші тармақ

> Су – тіршілік көзі.

![Сурет](media:0123456789abcdef)

[^1]: Облыстық департамент.
"""


def words(anchored: Anchor | None, source: str = SOURCE) -> str | None:
    return source[anchored.start : anchored.end] if anchored else None


def page_text(source: str) -> str:
    page = render(source, Language.KAZAKH)
    page = re.sub(r'<a class="footnote-(?:back)?ref".*?</a>', "", page)
    return unescape(re.sub(r"<[^>]+>", "", page))


def test_what_is_compared_is_what_the_page_shows() -> None:
    assert plain(SOURCE).text == shared(page_text(SOURCE))


@pytest.mark.parametrize(
    ("exact", "there"),
    [
        ("мәліметінше, биыл 43,4", "мәліметінше**, биыл 43,4"),
        ("деді шаруа қожалығының басшысы", None),
        ("тармақ & тағы", "тармақ &amp; тағы"),
        ("Аудандар бойынша", "Аудандар бойынша"),
        ("үнемделген. Бұл", "үнемделген[^1]. Бұл"),
        ("Су – тіршілік\nкөзі.", "Су – тіршілік көзі."),
    ],
)
def test_words_of_the_page_are_found(exact: str, there: str | None) -> None:
    found = anchor(SOURCE, Quote(exact))
    assert found
    assert found.same
    if there is not None:
        assert words(found) == there


def test_the_surroundings_tell_which_of_several() -> None:
    source = "Қала жақсы. Ауыл жақсы. Қала жақсы емес."
    second = anchor(source, Quote("жақсы", "Ауыл ", ". Қала"))
    assert second
    assert source[: second.start] == "Қала жақсы. Ауыл "
    third = anchor(source, Quote("жақсы", "Қала ", " емес"))
    assert third
    assert third.start > second.end


def test_a_short_word_that_is_gone_is_not_found_elsewhere() -> None:
    assert (
        anchor("Мүлдем басқа сөз, және тағы бір сөз.", Quote("сөз", "алғашқы ", " осында")) is None
    )


def test_words_that_were_changed_are_found_by_their_likeness() -> None:
    found = anchor(
        SOURCE.replace("43,4 млн текше метр", "45 млн текше шақырым"),
        Quote("биыл 43,4 млн текше метр су үнемделген"),
    )
    assert found
    assert not found.same


def test_words_that_were_replaced_are_found_between_their_neighbours() -> None:
    changed = SOURCE.replace("үш жыл", "ұзақ уақыт бойы")
    found = anchor(changed, Quote("үш жыл", "– Біз бұл жобаны ", " күттік, – деді шаруа"))
    assert found
    assert not found.same
    assert words(found, changed) == "ұзақ уақыт бойы"


def test_what_is_gone_is_gone() -> None:
    assert anchor(SOURCE, Quote("Мұндай сөйлем бұл мақалада ешқашан болған емес")) is None
    assert anchor("", Quote("сөз")) is None
    assert anchor(SOURCE, Quote("  ")) is None


WORDS = st.lists(st.text("абвгдқөүәң", min_size=2, max_size=8), min_size=3, max_size=9)
PARAGRAPHS = st.lists(WORDS.map(lambda words: " ".join(words) + "."), min_size=3, max_size=6)


@given(PARAGRAPHS, st.data())
def test_text_that_is_written_around_a_quote_does_not_matter(
    paragraphs: list[str], data: st.DataObject
) -> None:
    quoted = "Осы сөйлем дәл осы жерде тұрған еді"
    place = data.draw(st.integers(0, len(paragraphs)))
    before = [*paragraphs[:place], f"Алдымен. {quoted}, содан соң тағы.", *paragraphs[place:]]
    source = "\n\n".join(before)
    start = source.index(quoted)
    quote = Quote(
        quoted, source[max(0, start - 40) : start], source[start + len(quoted) :][:40], start
    )
    extra = data.draw(PARAGRAPHS)
    moved = "\n\n".join([*extra, *reversed(before), "**Қосымша.**"])
    found = anchor(moved, quote)
    assert found
    assert words(found, moved) == quoted
    assert found.same


@given(st.text(max_size=300), st.text(max_size=80), st.text(max_size=30), st.text(max_size=30))
def test_no_text_breaks_it(source: str, exact: str, prefix: str, suffix: str) -> None:
    found = anchor(source, Quote(exact, prefix, suffix))
    if found:
        assert 0 <= found.start < found.end <= len(source)


def test_long_texts_are_no_burden() -> None:
    source = "[" * 50_000 + "сөз " * 50_000
    assert anchor(source, Quote("сөз " * 400 + "басқа", "сөз " * 9, "жоқ " * 9)) is not None
