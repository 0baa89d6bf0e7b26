"""What a person looks for in a text, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; `pattern` says that it is a regular expression.

    Without `case`, large and small letters are the same, those of Kazakh too. `whole` words have no
    letter or digit beside them.
    """

    words: str
    case: bool = False
    whole: bool = False
    pattern: bool = False


Place = tuple[int, int]
"""Where something stands in a text: its first letter, and the one behind its last."""
