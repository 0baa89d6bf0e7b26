"""The newsroom's own settings, its categories, and the kept renderings."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from newsroom.domain.date_style import DateStyle
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.newsroom import SPELLING, Category, House
from newsroom.domain.opening import Way
from newsroom.domain.revision import content_values, parse_content
from newsroom.domain.template import Template
from newsroom.errors import Damaged
from newsroom.storage.rows import CategoryRow, RenderingRow, SettingRow

_HOUSE = "house"
_TEMPLATES = "templates"


def get_house(session: Session) -> House | None:
    """Return the newsroom's settings, None in a file that has none yet.

    Raises `Damaged` where they cannot be read.
    """
    row = session.get(SettingRow, _HOUSE)
    if row is None:
        return None
    try:
        values = json.loads(row.value)
        return House(
            uuid=str(values["uuid"]),
            name=str(values["name"]),
            language=Language(values["language"]),
            zone=ZoneInfo(values["zone"]).key,
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
    session.merge(SettingRow(key=_HOUSE, value=json.dumps(values, ensure_ascii=False)))


def templates(session: Session) -> tuple[Template, ...]:
    """Return the newsroom's own templates by name; one that cannot be read is passed over."""
    row = session.get(SettingRow, _TEMPLATES)
    found = []
    for name, values in sorted((json.loads(row.value) if row else {}).items()):
        with suppress(ValueError):
            found.append(Template(str(name), parse_content(values)))
    return tuple(found)


def put_templates(session: Session, templates: Iterable[Template]) -> None:
    """Keep these as the newsroom's own templates, and no others."""
    values = {one.name: content_values(one.content) for one in templates}
    session.merge(SettingRow(key=_TEMPLATES, value=json.dumps(values, ensure_ascii=False)))


def categories(session: Session) -> tuple[Category, ...]:
    """Return the categories in the newsroom's order."""
    rows = session.scalars(select(CategoryRow).order_by(CategoryRow.id))
    return tuple(Category(row.name, row.slug, row.media_topic) for row in rows)


def add_category(session: Session, category: Category) -> None:
    """Add a category behind the others; one of that name changes nothing."""
    session.execute(
        insert(CategoryRow)
        .values(name=category.name, slug=category.slug, media_topic=category.media_topic)
        .on_conflict_do_nothing()
    )


def renderings(session: Session, keys: Sequence[str]) -> dict[str, bytes]:
    """Return the kept HTML, in UTF-8, for those of the keys that have any."""
    found: dict[str, bytes] = {}
    # Past the mappings: an export asks for ten thousand.
    cursor = session.connection().connection.cursor()
    for start in range(0, len(keys), 500):
        part = keys[start : start + 500]
        places = ",".join("?" * len(part))
        cursor.execute(
            f"SELECT key, CAST(html AS BLOB) FROM rendering WHERE key IN ({places})",  # noqa: S608
            part,
        )
        found.update(cursor.fetchall())
    return found


def put_renderings(session: Session, html: Mapping[str, str]) -> None:
    """Keep several bodies' HTML by its keys."""
    rows = [{"key": key, "html": value} for key, value in html.items()]
    if rows:
        session.execute(insert(RenderingRow).on_conflict_do_nothing(), rows)


def put_rendering(session: Session, key: str, html: str) -> None:
    """Keep a body's HTML under its key."""
    session.execute(insert(RenderingRow).values(key=key, html=html).on_conflict_do_nothing())
