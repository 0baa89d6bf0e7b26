"""A site's pages: what stands on each, and what each was made from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby
from zoneinfo import ZoneInfo

from markupsafe import Markup

from newsroom.domain.article import Content
from newsroom.domain.card import Card, Edition
from newsroom.domain.language import Language
from newsroom.domain.newsroom import House
from newsroom.domain.workflow import State
from newsroom.publishing import inputs
from newsroom.publishing.entries import (
    Entry,
    Moment,
    Name,
    description,
    folder_of,
    line,
    moment,
)
from newsroom.publishing.figures import NAMES_PICTURES, Figure, fill, gallery, lead_figure
from newsroom.publishing.front import arrange, leading
from newsroom.publishing.lists import (
    LANGUAGE,
    LANGUAGE_FOLDERS,
    ListPage,
    Month,
    authors,
)
from newsroom.publishing.machines.head import machine_head, page_head, structured_data
from newsroom.publishing.machines.item import Item, item_of
from newsroom.publishing.pieces import Pieces
from newsroom.publishing.rate_block import rates
from newsroom.publishing.shell import Shell
from newsroom.publishing.site import Site
from newsroom.publishing.story import Story
from newsroom.publishing.theme import Theme
from newsroom.publishing.words import Words
from newsroom.text.characters import printable
from newsroom.text.counting import reading_minutes
from newsroom.text.dates import format_date, format_month, month_name
from newsroom.text.money import format_number


@dataclass(frozen=True, slots=True)
class MonthLink:
    """A month in the archive's list."""

    name: str
    href: str
    count: int


class Publisher:
    """Makes pages in one theme; the same values give the same text."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pieces = Pieces(theme)
        self._shell = Shell(theme)

    @property
    def assets(self) -> Mapping[str, bytes]:
        """The theme's own files by their paths within a bundle."""
        return self._theme.assets

    def asset(self, path: str) -> bytes:
        """Return a file of the theme by its path within a bundle; raises `KeyError`."""
        return self._theme.assets[path]

    def key(self, site: Site) -> bytes:
        """Return a name for what all pages of a site have in common, the code too."""
        house = site.house
        known = (house.name, house.language, house.zone, house.site, house.address)
        style = (house.currencies, house.decimals, house.date_style)
        common = (*known, *style, sorted(site.topics.items()))
        return inputs.key(inputs.form(), self._theme.key, inputs.plain(common))

    def article_page(
        self, site: Site, story: Story, neighbours: Sequence[Card], item: Item | None = None
    ) -> str:
        """Return an article's page, with `neighbours` as its latest news.

        `item` is the story for machines, where it was made already.
        """
        return self._article(site, story, neighbours, item, Markup(self._body(story, "../")))  # noqa: S704

    def article_file(
        self, site: Site, story: Story, neighbours: Sequence[Card], item: Item
    ) -> bytes:
        """Return an article's page in UTF-8, the body as it is kept: it is most of the page."""
        if not self._theme.keeps_bodies or not story.body_bytes:
            return self.article_page(site, story, neighbours, item).encode()
        body = story.body_bytes
        if NAMES_PICTURES in body:
            body = self._body(story, "../").encode()
        page = self._article(site, story, neighbours, item, _BODY)
        return page.encode().replace(_BODY.encode(), body)

    def _article(
        self,
        site: Site,
        story: Story,
        neighbours: Sequence[Card],
        item: Item | None,
        body: Markup,
    ) -> str:
        content = story.article.content
        words = self._theme.words(content.language)
        card = story.card
        shown = self._pieces.entry(site, card, words)
        latest = self._pieces.latest(site, words, neighbours)
        if story.article.state is State.WITHDRAWN:
            frame = self._shell.frame(site, words, "../", "notice")
            matter = self._theme.render("withdrawn", words=words, latest=latest)
            return self._shell.page(frame, matter, title=words.withdrawn_title, noindex=True)
        frame = self._shell.frame(site, words, "../", "article")
        said = description(content)
        changed, corrected = card.publication.changed_at, card.publication.corrected_at
        item = item or self.item(site, story)
        matter = self._theme.render(
            "article",
            words=words,
            story=shown,
            byline=self._pieces.names(authors(content.byline), "../author/", words),
            dated=_dated(shown, content, site.house, words),
            subhead=line(content.subhead),
            others=_sections(content, site.categories),
            tags=self._pieces.names(tuple(map(line, content.tags)), "../tag/", words),
            views=_views(content.views, words),
            minutes=_minutes(card, words),
            correction=printable(content.correction).strip(),
            corrected=moment(corrected, site.house, words) if corrected else None,
            # A correction's own time says it already.
            updated=moment(changed, site.house, words)
            if changed and changed != corrected
            else None,
            lead=lead_figure(story.pictures, "../"),
            gallery=gallery(story.pictures, "../"),
            body=body,
            latest=latest,
            editions=item.editions,
        )
        return self._shell.page(
            frame,
            matter,
            title=shown.headline,
            description=said,
            data=structured_data(item, site.name, site.base, said),
            machine=machine_head(item, site.name, said, site.house.language),
            rates=rates(content.rates, words, site.house) if content.rates else None,
            sections=[(shown.category, shown.category_href)] if shown.category_href else (),
        )

    def _body(self, story: Story, root: str) -> str:
        def render(template: str, item: Figure) -> str:
            return self._theme.render(f"body-{template}", item=item).strip()

        # newsroom.text.markdown sanitised it, and the templates escape what they put in.
        return fill(story.body_html, story.pictures, root, render)

    def item(self, site: Site, story: Story, editions: Sequence[Edition] = ()) -> Item:
        """Return a story for machines; `editions` are all of its story's."""
        return item_of(story, site.base, site.house.zone, site.topics, editions)

    def list_page(self, site: Site, page: ListPage, cards: Sequence[Card]) -> str:
        """Return a page of a list, in the language of its stories where that is what they share."""
        words = self._theme.words(
            Language(cards[0].language) if page.kind == LANGUAGE else site.house.language
        )
        root = "../" * page.path.count("/")
        newest, oldest = cards[0].listed, cards[-1].listed
        style = site.house.date_style
        span = format_date(newest, words.language, style)
        if oldest != newest:
            span = f"{format_date(oldest, words.language, style)} – {span}"
        index = page.path.endswith("/index.html")
        matter = self._theme.render(
            "list",
            words=words,
            label={"author": words.writer, "tag": words.tag}.get(page.kind, ""),
            name=page.name,
            cards=[self._pieces.in_list(site, card, words) for card in cards],
            span=span,
            newer=page.newer,
            older=page.older,
        )
        title = page.name if index else f"{page.name} – {span}"
        frame = self._shell.frame(site, words, root, "list")
        return self._shell.page(
            frame, matter, title=title, machine=_head(site, page.path, title, words)
        )

    def month_page(self, site: Site, month: Month, cards: Sequence[Card]) -> str:
        """Return the page of a month: its days, and a line for each story."""
        words = self._theme.words(site.house.language)
        days = [
            (
                format_date(day, words.language, site.house.date_style),
                [self._pieces.entry(site, one, words) for one in of],
            )
            for day, of in groupby(cards, key=lambda card: card.listed)
        ]
        title = format_month(date.fromisoformat(month.first), words.language)
        matter = self._theme.render(
            "month", words=words, title=title, days=days, newer=month.newer, older=month.older
        )
        frame = self._shell.frame(site, words, "../", "list")
        machine = _head(site, month.path, title, words)
        return self._shell.page(frame, matter, title=title, machine=machine)

    def archive_page(self, site: Site, counts: Mapping[str, int]) -> str:
        """Return the list of all months, given with the number of their stories."""
        words = self._theme.words(site.house.language)
        months = sorted(counts, reverse=True)
        years = [
            (
                year,
                [
                    MonthLink(
                        month_name(int(month[5:]), words.language),
                        f"{month}.html",
                        counts[month],
                    )
                    for month in of
                ],
            )
            for year, of in groupby(months, key=lambda month: month[:4])
        ]
        matter = self._theme.render("archive", words=words, years=years)
        frame = self._shell.frame(site, words, "../", "list")
        machine = _head(site, "archive/index.html", words.archive, words)
        return self._shell.page(frame, matter, title=words.archive, machine=machine)

    def front_page(
        self,
        site: Site,
        cards: Sequence[Card],
        sections: Iterable[tuple[str, str]],
        pictured: Sequence[Story] = (),
    ) -> str:
        """Return the front page; `cards` are all that may stand on it, the newest first.

        The first of them are `pictured`: one of them leads, and they may show their picture.
        `sections` are the pages of categories and of languages, which have folders of their own.
        """
        words = self._theme.words(site.house.language)
        entries = [self._pieces.entry(site, card, words) for card in cards]
        for place, story in enumerate(pictured):
            entries[place] = replace(entries[place], picture=lead_figure(story.pictures, ""))
        if entries:
            entries.insert(0, entries.pop(leading(pictured)))
        front = arrange(entries)
        pages = {folder: name for name, folder in sections}
        languages = [
            (language, f"{folder}/index.html")
            for language, folder in LANGUAGE_FOLDERS.items()
            if folder in pages
        ]
        newest, book = site.newest_rates, site.rates.table
        if not newest or (newest.date or date.min) <= (book.date or date.min):
            newest = book or newest
        return self._shell.page(
            self._shell.frame(site, words, "", "front"),
            self._theme.render("front", words=words, front=front),
            rates=rates(newest, words, site.house, site.rates.lines) if newest else None,
            front=front,
            sections=[
                (name, f"{folder}/index.html")
                for folder, name in pages.items()
                if folder not in _LANGUAGES
            ],
            languages=languages,
            machine=_head(site, "", "", words),
        )

    def search_page(self, site: Site, lists: int) -> str:
        """Return the page that looks through the stories' lists, of which there are so many."""
        words = self._theme.words(site.house.language)
        matter = self._theme.render(
            "search",
            words=words,
            lists=lists,
        )
        data = Markup(f"<script>{self._theme.script}</script>")  # noqa: S704 - the theme's own
        frame = self._shell.frame(site, words, "", "list")
        # The program may load the lists.
        return self._shell.page(
            frame, matter, title=words.search, data=data, more_scripts=" 'strict-dynamic'"
        )

    def search_list(self, site: Site, cards: Sequence[Card]) -> bytes:
        """Return a list for the search page: a call with data in JSON, which is all it may be."""
        words = self._theme.words(site.house.language)
        rows = []
        for card in cards:
            shown = self._pieces.entry(site, card, words)
            rows.append(
                [
                    shown.href.rpartition("/")[2],
                    shown.headline,
                    shown.lede,
                    line(card.byline),
                    " ".join(map(line, (card.category, *card.tags))),
                    shown.iso_date,
                    shown.date,
                    shown.lang,
                    shown.direction,
                ]
            )
        data = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
        return f"newsroomStories({data});\n".encode()

    def missing_page(self, site: Site) -> str:
        """Return what a server shows where there is no page."""
        words = self._theme.words(site.house.language)
        # At whatever address it is shown, only the site's own leads to the front page for certain.
        front = site.base or "index.html"
        page = self._theme.render("missing", words=words, house=site.name, front_href=front)
        return f"{page}\n"

    def moved_page(self, site: Site, card: Card, target: str) -> str:
        """Return what stands at an earlier address of an article; `target` is beside it."""
        words = self._theme.words(card.language)
        shown = self._pieces.entry(site, card, words)
        headline = words.withdrawn_title if card.state is State.WITHDRAWN else shown.headline
        return self._shell.page(
            self._shell.frame(site, words, "../", "notice"),
            self._theme.render("moved", words=words, target=target, headline=headline),
            title=words.moved_title,
            target=target,
            noindex=True,
        )


_LANGUAGES = frozenset(LANGUAGE_FOLDERS.values())
# Stands for an article's body in the same way.
_BODY = Markup("\1")


def _sections(content: Content, categories: Mapping[str, str]) -> list[Name]:
    """Return the further categories that list the story, each with its page."""
    found = []
    for name in dict.fromkeys(content.other_categories):
        folder = folder_of(name, categories)
        if line(name) and name != content.category:
            found.append(Name(line(name), f"../{folder}/index.html" if folder else ""))
    return found


def _dated(shown: Entry, content: Content, house: House, words: Words) -> Moment:
    """Return the date line's day, with the time of day where the article has one."""
    if content.date is None or content.time is None:
        return Moment(shown.iso_date, shown.date)
    there = datetime.combine(content.date, content.time, ZoneInfo(house.zone))
    return moment(there, house, words)


def _head(site: Site, path: str, title: str, words: Words) -> Markup:
    """Return what the head of a page that is no article says of it."""
    url = site.base + path if site.base else ""
    return page_head(url, site.name, title or site.name, words.language)


def _views(count: int | None, words: Words) -> str:
    if count is None:
        return ""
    return words.views.format(count=format_number(Decimal(count), words.language))


def _minutes(card: Card, words: Words) -> str:
    minutes = reading_minutes(card.words, card.language)
    return words.minutes.format(count=minutes) if minutes else ""
