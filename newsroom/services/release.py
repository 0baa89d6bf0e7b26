"""Checks before publishing: what to look at in the articles that an export would take."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from newsroom.domain.article import Content
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.card import Mark
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.domain.proof import Field, Remark
from newsroom.domain.release import Problem
from newsroom.domain.revision import parse_document
from newsroom.domain.workflow import State
from newsroom.errors import TextDamaged
from newsroom.publishing.composing import paths_of
from newsroom.publishing.entries import base_address
from newsroom.publishing.lists import Lists, Months
from newsroom.services.exporting import raise_if_damaged
from newsroom.storage import articles, house, pictures, review_query
from newsroom.storage.engine import Engine
from newsroom.storage.moment import Chosen, Moment
from newsroom.storage.question import asking
from newsroom.text import release

_BATCH = 200
_SHORTEST_NAME = 4  # letters: a shorter one is found in ordinary words
_USUAL_NAMES = frozenset(("root", "user", "admin", "home", "guest", "ubuntu", "debian"))
_ALWAYS = (
    "index.html", "404.html", "archive/index.html", "search.html", "feed.xml", "atom.xml",
    "feed.json",
)  # fmt: skip


def _silent(_done: int, _total: int) -> None:
    pass


class Release:
    """Reads what would go out, and changes nothing."""

    def __init__(
        self, engine: Engine, get_house: Callable[[], House], clock: Callable[[], datetime]
    ) -> None:
        self._engine = engine
        self._house = get_house
        self._clock = clock

    def problems(
        self, order: ExportOrder, progress: Callable[[int, int], None] = _silent
    ) -> tuple[Problem, ...]:
        """Return what to look at before the export `order`, article by article, the oldest first.

        Raises `NotFound` for an unknown article.
        """
        with self._engine.reading() as session:
            numbers = tuple(articles.number(session, key) for key in order.articles)
            categories = {known.name: known.slug for known in house.categories(session)}
            kept = pictures.all_hashes(session)
            waiting = review_query.open_counts(asking(session))
        # As an export would: what is under embargo goes out only when it is named.
        now = None if numbers or order.archive else self._clock()
        chosen = Chosen(
            order.taken_states,
            numbers,
            now,
            languages=order.languages,
            notices=order.with_notices,
        )
        with self._engine.snapshot() as driver:
            moment = Moment(driver)
            marks = list(moment.marks(chosen))
            own = self._house()
            paths = _paths(marks, categories, own.language)
            ground = release.Ground(
                paths.__contains__,
                base_address(own.address),
                kept.__contains__,
                _own_names(),
                self._clock().astimezone(ZoneInfo(own.zone)).date(),
            )
            return tuple(_problems(moment, marks, ground, waiting, progress))


def _problems(
    moment: Moment,
    marks: list[Mark],
    ground: release.Ground,
    waiting: Mapping[str, int],
    progress: Callable[[int, int], None],
) -> Iterator[Problem]:
    first_with: dict[str, int] = {}
    edition_of: dict[tuple[str, Language], int] = {}
    for start in range(0, len(marks), _BATCH):
        progress(start, len(marks))
        part = [mark for mark in marks[start : start + _BATCH] if mark.state != State.WITHDRAWN]
        documents = moment.documents([mark.revision for mark in part])
        for mark in part:
            document = documents.get(mark.revision)
            try:
                raise_if_damaged(mark.revision, document)
            except TextDamaged as error:
                remark = Remark("damaged", Field.BODY, 0, 0, "", None, error.message)
                yield Problem(mark.id, "", remark)
                continue
            revision = parse_document(document or b"")
            content = revision.content
            if comments := waiting.get(revision.article):
                yield Problem(mark.id, content.headline, _waiting(comments))
            original = content.translation_of or revision.article
            yield from (
                Problem(mark.id, content.headline, remark)
                for remark in _same_edition(content, mark.id, original, edition_of)
            )
            for remark in (*_twice(content, mark, first_with), *release.problems(content, ground)):
                yield Problem(mark.id, content.headline, remark)
    progress(len(marks), len(marks))


def _waiting(count: int) -> Remark:
    message = Message("%n comment(s) of editors wait for an answer.", count=count)
    return Remark("comments", Field.HEADLINE, 0, 0, "", None, message)


def _own_names() -> tuple[str, ...]:
    """Return the names of this user on this computer that would tell who or where they are."""
    found = {Path.home().name}
    with suppress(OSError, KeyError, ImportError):
        found.add(getpass.getuser())
    return tuple(
        sorted(name for name in found if len(name) >= _SHORTEST_NAME and name not in _USUAL_NAMES)
    )


def _twice(content: Content, mark: Mark, first_with: dict[str, int]) -> Iterator[Remark]:
    """Remark on an address that another article has too, but for its number."""
    if content.slug and first_with.setdefault(content.slug, mark.id) != mark.id:
        message = Message(
            "Article {other} has the same address but for its number: is this one there twice?",
            other=first_with[content.slug],
        )
        yield Remark("twice", Field.HEADLINE, 0, 0, content.slug, None, message)


def _same_edition(
    content: Content, number: int, original: str, known: dict[tuple[str, Language], int]
) -> Iterator[Remark]:
    """Remark on a second edition in one language: pages would lead to the first alone."""
    first = known.setdefault((original, content.language), number)
    if first != number:
        message = Message(
            "Article {other} is the same story in the same language: readers are led there only.",
            other=first,
        )
        yield Remark("edition", Field.HEADLINE, 0, 0, content.headline, None, message)


def _paths(marks: list[Mark], categories: dict[str, str], language: Language) -> set[str]:
    """Return the paths of the pages that the site would have."""
    paths = set(_ALWAYS)
    lists, months = Lists(categories, language), Months()
    for mark in marks:
        paths.update(paths_of(mark))
        if mark.is_listed:
            paths.update(page.path for page in lists.add(mark))
            month = months.add(mark)
            if month is not None:
                paths.add(month.path)
    paths.update(page.path for page in lists.finished())
    month = months.finished()
    if month is not None:
        paths.add(month.path)
    return paths
