"""What is handed over of a story, as plain values: every format shows these and no others."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from newsroom.domain.language import Language
from newsroom.domain.picture import KINDS, Picture, Shown
from newsroom.publishing.entries import base_address, line, moment
from newsroom.publishing.figures import Figure, fill, gallery, lead_figure
from newsroom.publishing.rate_block import Rates, rates
from newsroom.publishing.site import Site
from newsroom.publishing.story import Story, address
from newsroom.publishing.words import Words
from newsroom.text.characters import printable
from newsroom.text.dates import format_date

PictureFile = Callable[[str], bytes]
"""Gives a file of a picture by its path in a bundle."""

_TYPES = {ending: kind for kind, ending in KINDS.items()} | {"png": "image/png"}
# A picture in a document: enough for a page of paper, and small enough to go by mail.
_WIDEST = 1_600


@dataclass(frozen=True, slots=True)
class Sheet:
    """A story to be handed over; texts are fit for a page, empty for none.

    `dateline` is the day, with the time of day where there is one, `day` the same in ISO 8601.
    `body_html` is sanitised and names its pictures as `newsroom.text.markdown.render` does;
    `pictures` are those that can be shown. `address` is where the story stands on the web.
    """

    uuid: str
    language: Language
    words: Words
    house: str
    headline: str
    subhead: str
    lede: str
    categories: tuple[str, ...]
    dateline: str
    day: str
    byline: str
    views: str
    tags: tuple[str, ...]
    correction: str
    rates: Rates | None
    body_html: str
    pictures: Mapping[Picture, Shown]
    address: str
    saved_at: datetime

    @property
    def direction(self) -> str:
        """The value of an HTML element's `dir`."""
        return "rtl" if self.language.right_to_left else "ltr"

    @property
    def lead(self) -> Figure | None:
        """The lead picture, by the path of its file in a bundle."""
        found = lead_figure(self.pictures, "")
        return found and _one_file(found, self.pictures)

    @property
    def gallery(self) -> list[Figure]:
        """The gallery, by the paths of the files in a bundle."""
        return [_one_file(one, self.pictures) for one in gallery(self.pictures, "")]

    def body(self, render: Callable[[str, Figure], str]) -> str:
        """Return the body with its pictures in it, as `render` makes them; see `fill`."""

        def put(kind: str, figure: Figure) -> str:
            return render(kind, _one_file(figure, self.pictures))

        return fill(self.body_html, self.pictures, "", put)


def sheet(site: Site, story: Story, words: Words) -> Sheet:
    """Return what is handed over of a story; `words` are those of its language."""
    article, content = story.article, story.article.content
    names = dict.fromkeys((content.category, *content.other_categories))
    base = base_address(site.house.address)
    if content.date is None:
        day = dateline = ""
    elif content.time is None:
        day = content.date.isoformat()
        dateline = format_date(content.date, words.language, site.house.date_style)
    else:
        there = datetime.combine(content.date, content.time, ZoneInfo(site.house.zone))
        found = moment(there, site.house, words)
        day, dateline = found.iso, found.text
    return Sheet(
        uuid=article.uuid,
        language=content.language,
        words=words,
        house=site.name,
        headline=line(content.headline) or words.untitled,
        subhead=line(content.subhead),
        lede=printable(content.lede).strip(),
        categories=tuple(filter(None, map(line, names))),
        dateline=dateline,
        day=day,
        byline=line(content.byline),
        views="" if content.views is None else words.views.format(count=content.views),
        tags=tuple(filter(None, map(line, content.tags))),
        correction=printable(content.correction).strip(),
        rates=rates(content.rates, words, site.house) if content.rates else None,
        body_html=story.body_html,
        pictures=story.pictures,
        address=base + address(article) if base else "",
        saved_at=article.saved_at,
    )


def as_data(path: str, file: PictureFile) -> str:
    """Return a picture as an address that holds it."""
    return f"data:{media_type(path)};base64,{base64.b64encode(file(path)).decode()}"


def media_type(path: str) -> str:
    """Return the media type of a picture's file."""
    return _TYPES[path.rpartition(".")[2]]


def _one_file(figure: Figure, pictures: Mapping[Picture, Shown]) -> Figure:
    """Return a figure with one file: the one that everything can read, and its true size."""
    shown = next(one for one in pictures.values() if one.fallback.path == figure.src)
    one = shown.fallback
    return replace(
        figure, src=one.path, srcset="", whole="", width=one.width, height=one.height, lazy=False
    )
