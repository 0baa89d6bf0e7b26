"""Dates and times as the interface writes them, in its own language."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime


def short_date(day: date) -> str:
    """Return the date in figures, as the interface's language orders them, with the whole year."""
    return QLocale().toString(QDate(day.year, day.month, day.day), date_format())


def today(zone: str) -> date:
    """Return the newsroom's day, which begins in its zone and not where this computer stands."""
    return datetime.now(ZoneInfo(zone)).date()


def date_format() -> str:
    """Return Qt's format for such dates."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def clock_time(moment: datetime, zone: str) -> str:
    """Return the time of day of a moment, in the newsroom's zone."""
    return clock_text(moment.astimezone(ZoneInfo(zone)).time())


def clock_text(clock: time) -> str:
    """Return a time of day."""
    return QLocale().toString(QTime(clock.hour, clock.minute), QLocale.FormatType.ShortFormat)


def moment(when: datetime, zone: str) -> str:
    """Return the day and the time of day of a moment, in the newsroom's zone."""
    return f"{short_date(when.astimezone(ZoneInfo(zone)).date())}  {clock_time(when, zone)}"


def number_text(number: int) -> str:
    """Return a number as the interface's language groups its digits."""
    return QLocale().toString(number)
