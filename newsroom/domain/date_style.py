"""How a newspaper writes a date."""

from __future__ import annotations

from enum import StrEnum


class DateStyle(StrEnum):
    """The form of dates on all pages of a house; its value is kept in the newsroom's file.

    A form of its own in each language and script: see `newsroom.text.dates.format_date`.
    """

    NEWSPAPER = "newspaper"
    """`18 Қазан, 2021`, `18 октября 2021`, `18 October 2021`."""
    PLAIN = "plain"
    """`18 қазан 2021`, `18 октября 2021`, `18 October 2021`."""
    FULL = "full"
    """`2021 жылғы 18 қазан`, `18 октября 2021 года`, `October 18, 2021`."""
    FIGURES = "figures"
    """`18.10.2021`."""
