"""The quick classes of letters say the same of usual text as the slow ones."""

from __future__ import annotations

import re
import sys

from newsroom.text.usual_letters import LETTERS, is_usual


def test_what_is_usual_has_the_same_letters_and_digits() -> None:
    usual = [letter for letter in map(chr, range(sys.maxunicode + 1)) if is_usual(letter)]
    assert set("AzҚқІіЁ9 –«»№\n") <= set(usual)
    for letter in usual:
        assert bool(re.match(f"[{LETTERS}]", letter)) == bool(re.match(r"[^\W\d_]", letter))
        assert bool(re.match(f"[0-9{LETTERS}]", letter)) == bool(re.match(r"[^\W_]", letter))


def test_a_text_is_usual_as_a_whole() -> None:
    assert is_usual("")
    assert not is_usual("Қазақ é")
    assert not is_usual("е\u0301")
