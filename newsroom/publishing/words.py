"""The words of a page's furniture in one language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from newsroom.domain.language import Language


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """What a page says beside its story.

    `views`, `minutes` and `page` have one place for a number: `{count}`, `{count}`, `{number}`.
    `rate_up` and `rate_down` have `{change}`, `rate_line` `{since}`, `{until}`, `{low}`, `{high}`.
    `views`, `minutes`, `page` and `search_found` have one place for a number: `{count}`, and
    `{number}` in `page`.
    `author` stands before the names, with its colon where the language has one. `currencies` names
    currencies by their ISO 4217 codes.
    """

    language: Language
    skip: str
    main_site: str
    front: str
    sections: str
    latest: str
    gallery: str
    views: str
    minutes: str
    author: str
    tags: str
    comma: str
    untitled: str
    withdrawn_title: str
    withdrawn_text: str
    empty: str
    rates: str
    rate_up: str
    rate_down: str
    rate_line: str
    pages: str
    newer: str
    older: str
    page: str
    archive: str
    tag: str
    writer: str
    updated: str
    corrected: str
    missing_title: str
    missing_text: str
    moved_title: str
    moved_text: str
    search: str
    search_label: str
    search_hint: str
    search_none: str
    search_found: str
    search_off: str
    editions: str
    currencies: Mapping[str, str]

    @classmethod
    def read(cls, language: Language, path: Path) -> Words:
        """Read the words from a JSON file; raises `ValueError` when one is missing or unknown."""
        values = json.loads(path.read_text(encoding="utf-8"))
        wanted = {field.name for field in fields(cls)} - {"language"}
        if values.keys() != wanted:
            raise ValueError(f"{path.name}: {sorted(values.keys() ^ wanted)}")
        return cls(language=language, **values)

    @property
    def direction(self) -> str:
        """The value of an HTML element's `dir`."""
        return "rtl" if self.language.right_to_left else "ltr"
