"""Letters that open the items of a menu: each its own, whatever the translations proposed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

_SIGN = re.compile(r"&(?=[^&])")
_INITIAL = re.compile(r"(?<!\w)[^\W\d_]")
_LETTER = re.compile(r"[^\W\d_]")


def share_letters(actions: Sequence[QAction]) -> None:
    """Give each of these items, and of those in their menus, a letter that no other has.

    The one that its text proposes (`&`) comes before the beginnings of its words, and these before
    its other letters; an item gives way only where the other would have none.
    """
    named = [action for action in actions if action.text()]
    wanted = [_places(action.text()) for action in named]
    owner: dict[str, int] = {}

    def seat(item: int, tried: set[str]) -> bool:
        free = next((letter for letter in wanted[item] if letter not in owner), None)
        if free is not None:
            owner[free] = item
            return True
        for letter in wanted[item]:
            if letter not in tried:
                tried.add(letter)
                if seat(owner[letter], tried):
                    owner[letter] = item
                    return True
        return False

    for item in sorted(range(len(named)), key=lambda one: not letter_of(named[one].text())):
        seat(item, set())
    letters = {item: letter for letter, item in owner.items()}
    for item, action in enumerate(named):
        text = _SIGN.sub("", action.text())
        place = wanted[item].get(letters.get(item, ""))
        shown = text if place is None else f"{text[:place]}&{text[place:]}"
        if shown != action.text():
            action.setText(shown)
        below = action.menu()
        if isinstance(below, QMenu):
            share_letters(below.actions())


def letter_of(text: str) -> str:
    """Return the letter that a text proposes, small; none where it proposes none."""
    found = _SIGN.search(text.replace("&&", "  "))
    return text[found.end()].lower() if found else ""


def _places(text: str) -> dict[str, int]:
    """Return the letters that an item may have, the best first, and where they stand in it."""
    sign = _SIGN.search(text.replace("&&", "  "))
    plain = _SIGN.sub("", text)
    found: dict[str, int] = {}
    if sign:
        found[plain[sign.start()].lower()] = sign.start()
    for letters in (_INITIAL, _LETTER):
        for one in letters.finditer(plain):
            found.setdefault(one.group().lower(), one.start())
    return found
