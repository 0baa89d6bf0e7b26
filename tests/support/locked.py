"""Encrypted newsrooms for tests, and a look for words of theirs in every byte of a folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from newsroom.domain.opening import Opening
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.storage import cipher
from newsroom.storage.keyring import Keyring
from tests.support.newsrooms import Clock

WORDS = "алма ағаш кітап қалам"
"""The passphrase."""


def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make keys in no time: of these there are many, and other processes know none of them."""
    monkeypatch.setattr(cipher, "_ROUNDS", 10)


def make_locked(
    folder: Path,
    passphrase: str = WORDS,
    clock: Clock | None = None,
    keyring: Keyring | None = None,
) -> Newsroom:
    """Open the newsroom in `folder`, founding it encrypted when there is none."""
    opening = Opening(folder / "test.newsroom", passphrase=passphrase)
    return open_newsroom(opening, lambda: "Айгүл", clock or Clock(), keyring=keyring)


def telling(folder: Path, words: Iterable[str]) -> list[str]:
    """Return the files that hold one of the words, or the beginning of a plain database."""
    signs = [*(word.encode() for word in words), b"SQLite format 3", b"CREATE TABLE"]
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and any(sign in path.read_bytes() for sign in signs)
    )
