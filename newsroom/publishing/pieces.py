"""What several pages show of a story, made once: as long as pages are made one after another."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from newsroom.domain.card import Card
from newsroom.publishing.entries import Entry, entry, linked_names
from newsroom.publishing.shell import ROOT
from newsroom.publishing.site import Site
from newsroom.publishing.theme import Theme
from newsroom.publishing.words import Words

_Place = tuple[int, str, str, str]
_REMEMBERED = 2_000


class Pieces:
    """Makes a theme's pieces of pages, and remembers those that were made last."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._entries: dict[_Place, Entry] = {}
        self._lines: dict[_Place, Markup] = {}
        self._cards: dict[_Place, Markup] = {}
        self._linked: dict[tuple[tuple[str, ...], str, str], Markup] = {}

    def entry(self, site: Site, card: Card, words: Words) -> Entry:
        """Return what templates are given of a story."""
        # A story stands on six pages and in a few lists, most of them made one after another.
        place = _place(site, card, words)
        found = self._entries.get(place)
        if found is None:
            if len(self._entries) >= _REMEMBERED:
                self._entries.clear()
            style = site.house.date_style
            found = self._entries[place] = entry(card, site.categories, words, style, ROOT)
        return found

    def in_list(self, site: Site, card: Card, words: Words) -> Markup:
        """Return what a list shows of a story: it stands in several."""
        place = _place(site, card, words)
        found = self._cards.get(place)
        if found is None:
            if len(self._cards) >= _REMEMBERED:
                self._cards.clear()
            shown = self.entry(site, card, words)
            found = self._cards[place] = self._theme.piece("entry", "in_list", shown, words)
        return found

    def latest(self, site: Site, words: Words, cards: Sequence[Card]) -> Markup:
        """Return the latest news of an article's page."""
        items = []
        for card in cards:
            place = _place(site, card, words)
            item = self._lines.get(place)
            if item is None:
                if len(self._lines) >= _REMEMBERED:
                    self._lines.clear()
                shown = self.entry(site, card, words)
                item = self._lines[place] = self._theme.piece("entry", "latest_line", shown, words)
            items.append(item)
        if not items:
            return self._theme.render("nothing-latest", words=words, root="../")
        # Joined as plain text: `Markup.join` would look at each item again.
        lines = Markup("\n".join(items))  # noqa: S704 - autoescaped
        return self._theme.filled("latest", "items", lines, words=words)

    def names(self, names: tuple[str, ...], folder: str, words: Words) -> Markup:
        """Return names that lead to their stories."""
        if not names:
            return Markup()
        place = (names, folder, words.language.value)
        found = self._linked.get(place)
        if found is None:
            if len(self._linked) >= _REMEMBERED:
                self._linked.clear()
            shown = linked_names(names, folder)
            found = self._linked[place] = self._theme.piece("entry", "names", shown, words)
        return found


def _place(site: Site, card: Card, words: Words) -> _Place:
    """Return what an entry is remembered by: a publisher outlives a change of the settings."""
    return card.id, card.revision, words.language.value, site.house.date_style.value
