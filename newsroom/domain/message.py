"""A sentence for the user, kept untranslated until the place that shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

_NO_VALUES: Mapping[str, object] = MappingProxyType({})


class Message:
    """An English sentence with `{named}` places, and the values that fill them.

    The English text is also the key of its translation (`resources/translations`), so it is always
    a literal in the source: `packaging/translations.py` collects every literal given to `Message`
    and to the window's `tr`. A text with `%n` is a plural; `count` is its number.
    """

    __slots__ = ("count", "text", "values")

    def __init__(self, text: str, /, *, count: int | None = None, **values: object) -> None:
        self.text = text
        self.count = count
        self.values: Mapping[str, object] = MappingProxyType(values) if values else _NO_VALUES

    def fill(
        self,
        translated: str,
        say: Callable[[Message], str] = str,
        write_date: Callable[[date], str] = date.isoformat,
    ) -> str:
        """Return `translated` with this message's values put in their places.

        A value may be a message too; `say` translates it. It may be a day, which the window writes
        as everywhere else in it, and a command as a command takes it.
        """
        if self.count is not None:
            translated = translated.replace("%n", str(self.count))
        if not self.values:
            return translated
        return translated.format_map(
            {name: _told(value, say, write_date) for name, value in self.values.items()}
        )

    def __str__(self) -> str:
        text = self.text
        if self.count is not None:
            text = text.replace("(s)", "" if self.count == 1 else "s")
        return self.fill(text)

    def __repr__(self) -> str:
        return f"Message({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Message):
            return NotImplemented
        return (self.text, self.count, dict(self.values)) == (
            other.text,
            other.count,
            dict(other.values),
        )

    def __hash__(self) -> int:
        return hash((self.text, self.count))

    def __getstate__(self) -> tuple[object, ...]:
        # A read-only mapping cannot go to another process.
        return self.text, self.count, dict(self.values)

    def __setstate__(self, state: tuple[str, int | None, dict[str, object]]) -> None:
        self.text, self.count, values = state
        self.values = MappingProxyType(values) if values else _NO_VALUES


def _told(
    value: object, say: Callable[[Message], str], write_date: Callable[[date], str]
) -> object:
    if isinstance(value, Message):
        return say(value)
    return write_date(value) if isinstance(value, date) else value
