"""A message is an English sentence until someone translates it."""

from __future__ import annotations

from newsroom.domain.message import Message


def test_values_stand_in_their_places() -> None:
    message = Message("{path} holds %n article(s)", path="a.txt", count=2)
    assert str(message) == "a.txt holds 2 articles"
    assert str(Message("%n article(s)", count=1)) == "1 article"
    assert message.fill("Мақала: %n, {path}") == "Мақала: 2, a.txt"


def test_a_value_may_be_a_message_and_is_translated_too() -> None:
    message = Message("Article {id}: {reason}", id=3, reason=Message("It is damaged."))
    assert str(message) == "Article 3: It is damaged."
    assert message.fill("{id}-мақала: {reason}", lambda _: "бүлінген") == "3-мақала: бүлінген"


def test_hostile_values_are_only_text() -> None:
    assert str(Message("{name} is empty", name="{0.__class__} %n")) == "{0.__class__} %n is empty"
