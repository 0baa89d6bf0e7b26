"""The dictionaries that ship: each knows its language, and no word whatever upsets the engine."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsroom.domain.language import Language
from newsroom.paths import resource
from newsroom.text.spelling import CHECKED, Checker, load, words_in

KAZAKH, RUSSIAN, ENGLISH = Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(load)


@pytest.mark.parametrize("language", CHECKED)
def test_each_ships_with_its_licence(language: Language) -> None:
    folder = resource("dictionaries")
    for ending in (".aff", ".dic", "-LICENSE.txt"):
        assert (folder / f"{language}{ending}").stat().st_size > 1000
    assert f"`{language}-LICENSE.txt`" in (folder / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        (KAZAKH, "мектеп жаңалық Қазақстан", "мектепп жаналық Қазакстан"),
        (RUSSIAN, "здесь ещё еще правительство кто-нибудь", "сдесь правительсво кто-нибуть"),
        (ENGLISH, "government don’t receive", "goverment dont recieve"),
    ],
)
def test_right_and_wrong(checker: Checker, language: Language, right: str, wrong: str) -> None:
    assert checker.wrong(right.split(), [language]) == frozenset()
    assert checker.wrong(wrong.split(), [language]) == set(wrong.split())


@pytest.mark.parametrize(
    ("word", "meant", "languages"),
    [
        ("жаналық", "жаңалық", (KAZAKH, RUSSIAN)),
        ("правительсво", "правительство", (RUSSIAN,)),
        ("goverment-тың", "government-тың", (KAZAKH, ENGLISH)),
    ],
)
def test_what_was_meant_comes_first(
    checker: Checker, word: str, meant: str, languages: tuple[Language, ...]
) -> None:
    assert checker.suggest(word, languages)[0] == meant


@pytest.mark.parametrize(
    ("sample", "language", "most"),
    [("08-poezd", RUSSIAN, 0.05), ("09-eagles", ENGLISH, 0.05), ("01-su-unemdeu", KAZAKH, 0.25)],
)
def test_most_of_a_story_is_right(
    checker: Checker, sample: str, language: Language, most: float
) -> None:
    story = resource("sample", f"{sample}.md").read_text(encoding="utf-8").split("---", 2)[2]
    words = [word.text for word in words_in(story)]
    assert len(checker.wrong(words, [language])) < most * len(words)


SPELLERS = cache(load)
LETTERS = "аәңһіѐa-zZ'’ʼ\u0301\u00ad-\u2011\0\ud800\ufeff\U0001d400ﬁßİı1😀 \n"


@settings(deadline=None, max_examples=25)
@given(
    st.one_of(
        st.text(max_size=120),
        st.text(LETTERS, max_size=120),
        st.builds(str.__mul__, st.text(LETTERS, min_size=1, max_size=3), st.integers(1, 3000)),
    )
)
def test_any_word_has_an_answer(checker: Checker, word: str) -> None:
    assert checker.wrong([word], CHECKED) <= {word}
    assert isinstance(checker.suggest(word, CHECKED), tuple)
    for language in CHECKED:
        speller = SPELLERS(language)
        speller.check(word)
        speller.suggest(word)
