"""A site from stories: which pages there are, and what stands on each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from markupsafe import Markup

from newsroom.domain.article import Content
from newsroom.domain.bundle import File
from newsroom.domain.front_rates import FrontRates
from newsroom.domain.newsroom import House
from newsroom.domain.workflow import State
from newsroom.publishing.entries import (
    Entry,
    description,
    entry,
    folder_of,
    line,
    web_address,
)
from newsroom.publishing.figures import Figure, fill, gallery, lead_figure
from newsroom.publishing.front import arrange
from newsroom.publishing.rate_block import rates
from newsroom.publishing.story import Story, address
from newsroom.publishing.theme import Theme
from newsroom.publishing.words import Words
from newsroom.text.counting import article_words, reading_minutes

Progress = Callable[[int, int], None]
"""Called with the number of pages made and of all pages."""

NEIGHBOURS = 5
PER_PAGE = 30
PICTURED = 4
"""So many stories, the first ones, are shown with their picture on the front page."""

_NONE = FrontRates()


@dataclass(frozen=True, slots=True)
class Site:
    """What is published: the stories in any order, and the folder of each category's pages.

    `categories` gives the slug for a category's name; a category without one, or with a slug that
    cannot name a folder, has no page and no link. `rates` are the rate book's newest.
    """

    house: House
    stories: Sequence[Story]
    categories: Mapping[str, str]
    rates: FrontRates = _NONE


def newest_first(stories: Sequence[Story]) -> list[Story]:
    """Return the stories that are listed, newest first; withdrawn ones are not."""
    live = (story for story in stories if story.article.state is not State.WITHDRAWN)
    return sorted(live, key=lambda story: (story.article.listed, story.article.id), reverse=True)


def neighbours(ordered: Sequence[Story], position: int) -> list[Story]:
    """Return the stories that the page of the one at `position` leads on to.

    They are the five next older, filled up with newer ones near the end, so that a new story
    changes few pages. A position of -1 stands before the newest.
    """
    older = list(ordered[position + 1 : position + 1 + NEIGHBOURS])
    first = max(0, position - NEIGHBOURS + len(older))
    return list(ordered[first : max(0, position)]) + older


class Publisher:
    """Makes the files of a site in one theme; the same site gives the same bytes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def asset(self, path: str) -> bytes:
        """Return a file of the theme by its path within a bundle; raises `KeyError`."""
        return self._theme.assets[path]

    def compose(self, site: Site, progress: Progress | None = None) -> Iterator[File]:
        """Yield the files: the theme's own, articles by number, categories, the front page.

        A page comes after everything that it needs to be shown and, articles' links to each other
        and to their categories aside, after the pages that it leads to.
        """
        for path, data in self._theme.assets.items():
            yield File(path, data)
        ordered = newest_first(site.stories)
        sections = _sections(site, ordered)
        total = len(site.stories) + sum(_last_page(section) for section in sections.values()) + 1
        for done, file in enumerate(self._pages(site, ordered, sections), start=1):
            yield file
            if progress is not None:
                progress(done, total)

    def article_page(self, site: Site, story: Story, neighbours: Sequence[Story]) -> str:
        """Return an article's page, with `neighbours` as its latest news."""
        content = story.article.content
        words = self._theme.words(content.language)
        root = "../"
        withdrawn = story.article.state is State.WITHDRAWN
        shown = entry(story.article, site.categories, words, root)
        return self._theme.render(
            "withdrawn" if withdrawn else "article",
            **self._frame(site, words, root),
            title=words.withdrawn_title if withdrawn else shown.headline,
            description="" if withdrawn else description(content),
            rates=None
            if withdrawn or not content.rates
            else rates(content.rates, words, site.house),
            story=shown,
            byline=line(content.byline),
            tags=[tag for tag in map(line, content.tags) if tag],
            views="" if content.views is None else words.views.format(count=content.views),
            minutes=_minutes(content, words),
            lead=None if withdrawn else lead_figure(story.pictures, root),
            gallery=[] if withdrawn else gallery(story.pictures, root),
            body=self._body(story, root),
            latest=_entries(site, neighbours, words, root),
        )

    def _body(self, story: Story, root: str) -> Markup:
        def render(template: str, item: Figure) -> str:
            return self._theme.render(f"body-{template}", item=item).strip()

        # newsroom.text.markdown sanitised it, and the templates escape what they put in.
        return Markup(fill(story.body_html, story.pictures, root, render))  # noqa: S704

    def _pages(
        self, site: Site, ordered: Sequence[Story], sections: Mapping[str, Sequence[Story]]
    ) -> Iterator[File]:
        position = {story.article.id: place for place, story in enumerate(ordered)}
        for story in sorted(site.stories, key=lambda story: story.article.id):
            # A withdrawn story has no place among the others: its page leads to the newest.
            place = position.get(story.article.id, -1)
            page = self.article_page(site, story, neighbours(ordered, place))
            yield _file(address(story.article), page)
        for folder, stories in sections.items():
            for number in range(1, _last_page(stories) + 1):
                path = f"{folder}/{_page_name(number)}"
                yield _file(path, self._category_page(site, stories, number))
        yield _file("index.html", self._front_page(site, ordered, sections))

    def _category_page(self, site: Site, stories: Sequence[Story], number: int) -> str:
        words = self._theme.words(site.house.language)
        root = "../"
        last = _last_page(stories)
        name = line(stories[0].article.content.category)
        page = words.page.format(number=number)
        return self._theme.render(
            "category",
            **self._frame(site, words, root),
            title=name if number == 1 else f"{name} – {page}",
            description="",
            rates=None,
            name=name,
            entries=_entries(
                site, stories[(number - 1) * PER_PAGE : number * PER_PAGE], words, root
            ),
            page=page if last > 1 else "",
            newer=_page_name(number - 1) if number > 1 else "",
            older=_page_name(number + 1) if number < last else "",
        )

    def _front_page(
        self, site: Site, ordered: Sequence[Story], sections: Mapping[str, Sequence[Story]]
    ) -> str:
        words = self._theme.words(site.house.language)
        tables = (story.article.content.rates for story in ordered)
        newest = next((table for table in tables if table), None)
        lines = site.rates.lines
        if not newest or (newest.date or date.min) <= (site.rates.table.date or date.min):
            newest = site.rates.table or newest
        entries = _entries(site, ordered, words, "")
        for place, story in enumerate(ordered[:PICTURED]):
            picture = lead_figure(story.pictures, "", lazy=place > 0)
            entries[place] = replace(entries[place], picture=picture)
        return self._theme.render(
            "front",
            **self._frame(site, words, ""),
            title="",
            description="",
            rates=rates(newest, words, site.house, lines) if newest else None,
            front=arrange(entries),
            sections=[
                (line(stories[0].article.content.category), f"{folder}/index.html")
                for folder, stories in sections.items()
            ],
        )

    def _frame(self, site: Site, words: Words, root: str) -> dict[str, object]:
        """Return what every page of the site has around its own matter."""
        house = site.house
        return {
            "words": words,
            "root": root,
            "house": line(house.name) or "Newsroom",
            "house_lang": house.language.value,
            "house_dir": "rtl" if house.language.right_to_left else "ltr",
            "main_site": web_address(house.site),
        }


def _sections(site: Site, ordered: Sequence[Story]) -> dict[str, list[Story]]:
    """Return the listed stories by their category's folder, folders in order of their names."""
    by_folder: dict[str, list[Story]] = {}
    for story in ordered:
        folder = folder_of(story.article.content.category, site.categories)
        if folder is not None:
            by_folder.setdefault(folder, []).append(story)
    return dict(sorted(by_folder.items()))


def _entries(site: Site, stories: Sequence[Story], words: Words, root: str) -> list[Entry]:
    return [entry(story.article, site.categories, words, root) for story in stories]


def _minutes(content: Content, words: Words) -> str:
    minutes = reading_minutes(article_words(content), content.language)
    return words.minutes.format(count=minutes) if minutes else ""


def _last_page(stories: Sequence[Story]) -> int:
    return max(1, -(-len(stories) // PER_PAGE))


def _page_name(number: int) -> str:
    return "index.html" if number == 1 else f"page-{number}.html"


def _file(path: str, page: str) -> File:
    return File(path, page.encode())
