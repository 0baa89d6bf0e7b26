"""Which words are wrong, by script, part and language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.language import Language
from newsroom.text.spelling import Checker
from newsroom.text.spelling.own_words import OwnWords
from newsroom.text.spelling.suffixes import is_suffix
from tests.support.spelling import make_checker

KAZAKH, RUSSIAN, ENGLISH = Language.KAZAKH, Language.RUSSIAN, Language.ENGLISH
ALL = (KAZAKH, RUSSIAN, ENGLISH)


@pytest.fixture
def checker() -> Checker:
    return make_checker(
        kk="сөз мектеп жаңалық бас қала", ru="дом привет кто-нибудь социально экономический",
        en="news don't government",
    )  # fmt: skip


@pytest.mark.parametrize(
    "word",
    ["сөз", "Сөз", "дом", "news", "don’t", "со\u00adциально", "до\u0301м", "кто-нибудь",
     "социально-экономический", "бас-қала", "news-тың",
     "ТМД-ға", "АҚШ", "ЮНЕСКО-ның", "100-ге", "2025-ші", "QazVac-тың", "ҚазМұнайГаз", "COVID19",
     "H2O", "А", "мектеп\u2011тің", "γράμμα", "كتاب", "СOVID", "а" * 101],
)  # fmt: skip
def test_is_right(checker: Checker, word: str) -> None:
    assert checker.wrong([word], ALL) == frozenset()


@pytest.mark.parametrize(
    "word",
    ["ға", "сөзз", "домм", "newss", "бас-қалаа", "привет-нибудь", "МЕКТЕППЕН", "ПРивет-дом-кк"],
)
def test_is_wrong(checker: Checker, word: str) -> None:
    assert checker.wrong([word], ALL) == {word}


def test_a_word_is_looked_up_in_the_languages_of_its_script(checker: Checker) -> None:
    assert checker.wrong(["дом", "сөз", "news", "nwes"], (RUSSIAN, KAZAKH)) == frozenset()
    assert checker.wrong(["дом", "news", "nwes"], (RUSSIAN, ENGLISH)) == {"nwes"}
    assert checker.wrong(["мектеп", "дом"], (RUSSIAN,)) == {"мектеп"}


def test_kazakh_letters_are_no_fault_where_kazakh_is_not_looked_up(checker: Checker) -> None:
    assert checker.wrong(["Тоқаев", "Токаев"], (RUSSIAN, ENGLISH)) == {"Токаев"}


def test_suggestions_come_from_each_language_in_turn() -> None:
    checker = make_checker(kk="қала бала", ru="кала пила", en="")
    assert checker.suggest("хала", (KAZAKH, RUSSIAN)) == ("қала", "кала", "бала", "пила")
    # What a Russian keyboard makes of a Kazakh word comes first.
    assert checker.suggest("кола", (KAZAKH, RUSSIAN)) == ("қала", "кала", "бала", "пила")
    assert checker.suggest("кола", (RUSSIAN, KAZAKH)) == ("кала", "қала", "пила", "бала")
    checker = make_checker(kk="аналық жаңалық", ru="")
    assert checker.suggest("жаналық", (KAZAKH,)) == ("жаңалық",)


def test_the_wrong_part_of_a_compound_is_put_right(checker: Checker) -> None:
    assert checker.suggest("govermment-тың", ALL) == ("government-тың",)
    assert checker.suggest("мектеп-дам", ALL) == ("мектеп-сөз", "мектеп-дом", "мектеп-бас")
    assert checker.suggest("", ALL) == ()
    assert checker.suggest("а" * 500, ALL) == ()


@given(st.text(max_size=120))
def test_any_text_has_an_answer(text: str) -> None:
    checker = make_checker(kk="сөз", ru="дом", en="news")
    checker.wrong([text], ALL)
    checker.suggest(text, ALL)
    assert isinstance(text in OwnWords(["сөз", text]), bool)


@pytest.mark.parametrize("word", ["тың", "ға", "ның", "дағы", "лардың", "мен", "ші", "ымыз", "сыз"])
def test_kazakh_endings(word: str) -> None:
    assert is_suffix(word)


@pytest.mark.parametrize("word", ["", "мектеп", "қала", "дом", "xyz", "тың" * 20])
def test_no_ending(word: str) -> None:
    assert not is_suffix(word)


def test_own_words_take_kazakh_endings() -> None:
    own = OwnWords(["QazVac", "сәулеткер", "Идрисов"])
    for word in ("QazVac", "QAZVAC", "QazVac-тың", "Сәулеткер", "СӘУЛЕТКЕР", "сәулеткерлердің",
                 "Идрисовтың", "Идрисов"):  # fmt: skip
        assert word in own, word
    for word in ("Qazvac", "идрисов", "сәуле", "сәулеткерк", "QazVacc", ""):
        assert word not in own, word
