"""A message is an English sentence until someone translates it."""

from __future__ import annotations

from newsroom.domain.message import Message


def test_values_stand_in_their_places() -> None:
    message = Message("{path} holds %n article(s)", path="a.txt", count=2)
    assert str(message) == "a.txt holds 2 articles"
    assert str(Message("%n article(s)", count=1)) == "1 article"
    assert message.fill("Мақала: %n, {path}") == "Мақала: 2, a.txt"


def test_hostile_values_are_only_text() -> None:
    assert str(Message("{name} is empty", name="{0.__class__} %n")) == "{0.__class__} %n is empty"
