"""What the newsroom is set to: its house style, its rubrics, and other values in JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.newsroom import SPELLING, Category, House
from newsroom.domain.opening import Way
from newsroom.errors import Damaged
from newsroom.storage.question import Ask, Question

if TYPE_CHECKING:
    from newsroom.storage.sessions import Session

_HOUSE = "house"


def get(ask: Ask, key: str) -> Any:
    """Return what is kept under a key, None where nothing is; raises `ValueError` for no JSON."""
    rows = ask(Question("SELECT value FROM setting WHERE key = ?", (key,)))
    return json.loads(rows[0][0]) if rows else None


def put(session: Session, key: str, value: Any) -> None:
    """Keep a value under a key."""
    session.connection().exec_driver_sql(
        "INSERT INTO setting (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value, ensure_ascii=False)),
    )


def get_house(ask: Ask) -> House | None:
    """Return the newsroom's settings, None in a file that has none yet.

    Raises `Damaged` where they cannot be read.
    """
    try:
        values = get(ask, _HOUSE)
        if values is None:
            return None
        return House(
            uuid=str(values["uuid"]),
            name=str(values["name"]),
            language=Language(values["language"]),
            zone=_known_zone(str(values["zone"])),
            site=str(values["site"]),
            currencies=tuple(str(code) for code in values["currencies"]),
            address=str(values.get("address", "")),
            # Newer than the first newsrooms.
            rules_off=tuple(str(rule) for rule in values.get("rules_off", ())),
            spelling=tuple(map(Language, values.get("spelling", SPELLING))),
            decimals=None if values.get("decimals") is None else int(values["decimals"]),
            rates_age=int(values.get("rates_age", 0)),
            date_style=DateStyle(values.get("date_style", DateStyle.NEWSPAPER)),
        )
    except (ValueError, KeyError, TypeError, OSError) as error:
        raise Damaged(
            Message(
                "The newsroom's settings are damaged: {reason}. Restore a backup, or open the "
                "newsroom read-only.",
                reason=str(error),
            ),
            Way.READ_ONLY,
        ) from error


def _known_zone(name: str) -> str:
    """Return the zone, or the usual one where this computer does not know it."""
    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError):
        return House("").zone


def put_house(session: Session, house: House) -> None:
    """Keep the newsroom's settings."""
    values = {
        "uuid": house.uuid,
        "name": house.name,
        "language": house.language.value,
        "zone": house.zone,
        "site": house.site,
        "currencies": list(house.currencies),
        "address": house.address,
        "rules_off": list(house.rules_off),
        "spelling": list(house.spelling),
        "decimals": house.decimals,
        "rates_age": house.rates_age,
        "date_style": house.date_style.value,
    }
    put(session, _HOUSE, values)


def categories(ask: Ask) -> tuple[Category, ...]:
    """Return the categories in the newsroom's order."""
    sql = "SELECT name, slug, media_topic FROM category ORDER BY id"
    return tuple(Category(*row) for row in ask(Question(sql)))
