"""Letters of menus: proposed ones are kept, and nobody goes without who could have one."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction

from newsroom.desktop.window.mnemonics import letter_of, share_letters


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("texts", "letters"),
    [
        (["&New", "&Save"], "ns"),
        (["&Save", "&Send to"], "st"),  # the first keeps it, the other takes a word's beginning
        (["&Ab", "&Ba", "&A"], ""),  # two letters for three
        (["Жаңа", "&Жабу"], "аж"),
        (["Save && close", "&Close"], "sc"),
    ],
)
def test_each_item_has_its_own(texts: list[str], letters: str) -> None:
    actions = [QAction(text) for text in texts]
    share_letters(actions)
    given = [letter_of(action.text()) for action in actions]
    if letters:
        assert given == list(letters)
    shown = [letter for letter in given if letter]
    assert len(set(shown)) == len(shown) >= 2
    assert [action.text().replace("&", "") for action in actions] == [
        text.replace("&", "") for text in texts
    ]


@pytest.mark.usefixtures("qapp")
def test_one_gives_way_where_the_other_would_have_none() -> None:
    actions = [QAction(text) for text in ("&Ab", "A")]
    share_letters(actions)
    assert [letter_of(action.text()) for action in actions] == ["b", "a"]
