"""Dictionaries in a process of its own: its answers, its failures, its end."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from newsroom.domain.language import Language
from newsroom.text.spelling.apart import Apart

RUSSIAN = (Language.RUSSIAN,)


@pytest.fixture
def apart() -> Iterator[Apart]:
    apart = Apart()
    yield apart
    apart.close()


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_it_answers_as_the_dictionaries_do(apart: Apart) -> None:
    words = ["сдесь", "дом", "\ud800", "a\nb", "СOVID"]
    assert apart.wrong(words, RUSSIAN) == {"сдесь"}
    assert "здесь" in apart.suggest("сдесь", RUSSIAN)


def test_many_threads_may_ask(apart: Apart) -> None:
    with ThreadPoolExecutor(4) as pool:
        answers = pool.map(lambda n: apart.wrong([f"сдесь{'ъ' * n}", "дом"], RUSSIAN), range(12))
        assert list(answers) == [{f"сдесь{'ъ' * n}"} for n in range(12)]


def test_it_is_started_again_when_it_was_killed(apart: Apart) -> None:
    assert apart.wrong(["сдесь"], RUSSIAN)
    assert apart._process is not None
    os.kill(apart._process.pid, signal.SIGTERM)
    apart._process.wait()
    assert apart.wrong(["сдесь"], RUSSIAN) == frozenset()  # nobody waits for it
    assert apart.wrong(["сдесь"], RUSSIAN) == {"сдесь"}


@pytest.mark.parametrize(
    "code",
    [
        "",
        "raise SystemExit(3)",
        "print('{}')",
        "print('nonsense')",
        "import time; time.sleep(3600)",
    ],
    ids=["ends", "fails", "answers something else", "answers nonsense", "hangs"],
)
def test_without_an_answer_every_word_is_right(code: str) -> None:
    apart = Apart(python(code), patience=0.3)
    for _ in range(5):
        assert apart.wrong(["сдесь"], RUSSIAN) == frozenset()
        assert apart.suggest("сдесь", RUSSIAN) == ()
    assert apart._process is None
    apart.close()


def test_what_cannot_be_started_is_not_there() -> None:
    apart = Apart(["/nowhere/at/all"])
    assert apart.wrong(["сдесь"], RUSSIAN) == frozenset()
    apart.close()


def test_it_ends_with_its_newsroom(apart: Apart) -> None:
    apart.wrong(["дом"], RUSSIAN)
    process = apart._process
    assert process is not None
    apart.close()
    assert process.poll() is not None
    assert apart.wrong(["сдесь"], RUSSIAN) == {"сдесь"}  # and comes back when it is asked
