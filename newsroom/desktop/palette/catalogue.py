"""What the window can do, read from its menus: nothing is listed twice or by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from newsroom.services.folding import fold

_MNEMONIC = re.compile(r"&(.)")
# Chinese and Japanese menus aside, Qt itself puts such a letter behind words in some languages.
_BESIDE = re.compile(r"\s*\(&.\)")


@dataclass(frozen=True, slots=True)
class Command:
    """An action with the words by which a person finds it.

    `text` is what the menu says, `menus` the titles on the way to it, `keys` its shortcut as the
    system writes it, empty for none. `name` is the action's own, in English.
    """

    action: QAction
    text: str
    menus: tuple[str, ...]
    keys: str
    name: str

    @property
    def words(self) -> str:
        """Everything that it can be found by."""
        return " ".join((self.text, *self.menus, self.name.replace("_", " ")))


def commands(bar: QMenuBar) -> list[Command]:
    """Return what the menus hold, in their order, each action once."""
    found: dict[QAction, Command] = {}
    for head in bar.actions():
        menu = head.menu()
        if isinstance(menu, QMenu):
            for action, menus in _walk(menu, (plain(head.text()),)):
                found.setdefault(action, _command(action, menus))
    return list(found.values())


def plain(text: str) -> str:
    """Return a menu's words without the signs that mean something only to a menu."""
    return _MNEMONIC.sub(r"\1", _BESIDE.sub("", text)).removesuffix("…")


def _walk(menu: QMenu, menus: tuple[str, ...]) -> Iterator[tuple[QAction, tuple[str, ...]]]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _walk(inner, (*menus, plain(action.text())))
        elif not action.isSeparator():
            yield action, menus


def _command(action: QAction, menus: tuple[str, ...]) -> Command:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Command(action, plain(action.text()), menus, keys, action.objectName())


def ranked(found: Sequence[Command], typed: str, recent: Sequence[str]) -> list[Command]:
    """Return the commands that what is typed may mean, the likeliest first.

    `recent` are names of actions, the last used first: with nothing typed they come first, and
    among equals later. Every word typed must occur; words of the menu's text count for more than
    the others, beginnings of words more than their middles, and letters in their order alone least.
    """
    places = {name: place for place, name in enumerate(recent)}
    never = len(places)
    scored: list[tuple[int, bool, int, int, Command]] = []
    for command in found:
        score = _score(command, fold(typed).split())
        if score is not None:
            place = places.get(command.name, never)
            # Nothing that cannot be done now stands before what can.
            scored.append((score, not command.action.isEnabled(), place, len(scored), command))
    return [command for *_, command in sorted(scored, key=lambda one: one[:4])]


def _score(command: Command, typed: list[str]) -> int | None:
    total = 0
    text, words = fold(command.text), fold(command.words)
    for word in typed:
        if text.startswith(word):
            continue
        if _begins_a_word(word, text):
            total += 1
        elif _begins_a_word(word, words):
            total += 2
        elif word in words:
            total += 4
        elif _in_order(word, text):
            total += 8
        else:
            return None
    return total


def _begins_a_word(word: str, text: str) -> bool:
    return text.startswith(word) or f" {word}" in text


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
