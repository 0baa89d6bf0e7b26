"""Finding words in all articles of a newsroom, and putting others in their place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from newsroom.domain.article import Content
from newsroom.domain.finding import Changed, FoundIn, Harvest, Hit, Place, Replaced, Wanted
from newsroom.domain.proof import Field
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State
from newsroom.errors import NotFound, Outdated, TextDamaged
from newsroom.services.editing import Editing
from newsroom.services.history import History
from newsroom.services.library import Library
from newsroom.storage import articles
from newsroom.storage.engine import Engine
from newsroom.storage.moment import Chosen, Moment

_PAGE = 200
_MOST_ARTICLES = 2_000
_MOST_HITS = 20  # of one article that are shown
_BESIDE = 40  # letters beside the words

_TEXTS = {
    Field.HEADLINE: "headline",
    Field.SUBHEAD: "subhead",
    Field.LEDE: "lede",
    Field.BODY: "body",
}


def _silent(_done: int, _all: int) -> None:
    pass


def _go_on() -> None:
    pass


class Replacing:
    """Works through the newest revision of each article; what is in the trash is left out."""

    def __init__(
        self, engine: Engine, library: Library, editing: Editing, history: History
    ) -> None:
        self._engine = engine
        self._library = library
        self._editing = editing
        self._history = history

    def find(
        self,
        wanted: Wanted,
        by: str = "",
        states: Sequence[State] = tuple(State),
        progress: Callable[[int, int], None] = _silent,
        between: Callable[[], None] = _go_on,
    ) -> Harvest:
        """Return where it stands, the newest article first, with what `by` would make of it.

        `between` is called now and then, and may raise to stop. Raises `InputRefused` for a pattern
        that cannot be read, or that takes too long.
        """
        found: list[FoundIn] = []
        read = 0
        with self._engine.snapshot() as driver:
            moment = Moment(driver)
            # Marks come the oldest first; some hundred bytes each.
            marks = list(moment.marks(Chosen(states)))[::-1]
            for start in range(0, len(marks), _PAGE):
                progress(start, len(marks))
                page = marks[start : start + _PAGE]
                documents = moment.documents([mark.revision for mark in page])
                for mark in page:
                    between()
                    document = documents.get(mark.revision)
                    read += 1
                    # A damaged one is told by the check of the newsroom; it stays as it is.
                    with suppress(TextDamaged):
                        revision = articles.read_revision(mark.revision, document)
                        found += _found(mark.id, revision, wanted, by)
                    if len(found) >= _MOST_ARTICLES:
                        return Harvest(tuple(found), read, whole=read == len(marks))
        return Harvest(tuple(found), read)

    def replace(
        self,
        found: Sequence[FoundIn],
        wanted: Wanted,
        by: str,
        progress: Callable[[int, int], None] = _silent,
        cancelled: Callable[[], bool] | None = None,
    ) -> Replaced:
        """Write these articles anew; each becomes a revision of its own, with its history.

        One that was changed since it was looked at is left alone. Stopped in between, what was
        written stays written, and is returned.
        """
        changed: list[Changed] = []
        left: list[int] = []
        places = 0
        for done, one in enumerate(found):
            progress(done, len(found))
            if cancelled is not None and cancelled():
                break
            try:
                article = self._library.get(one.article)
                if article.revision != one.revision:
                    left.append(one.article)
                    continue
                content, count = _replaced(article.content, wanted, by)
                saved = self._editing.save(article.id, content, based_on=one.revision)
            except (NotFound, Outdated):
                left.append(one.article)
                continue
            if saved.revision != one.revision:
                changed.append(Changed(one.article, one.revision, saved.revision))
                places += count
        return Replaced(tuple(changed), tuple(left), places)

    def take_back(
        self, changed: Sequence[Changed], progress: Callable[[int, int], None] = _silent
    ) -> Replaced:
        """Give articles back what they said before; those that were changed since are left."""
        restored: list[Changed] = []
        left: list[int] = []
        for done, one in enumerate(changed):
            progress(done, len(changed))
            try:
                if self._library.get(one.article).revision != one.after:
                    left.append(one.article)
                    continue
                article = self._history.restore(one.article, one.before)
            except (NotFound, Outdated):
                left.append(one.article)
                continue
            restored.append(Changed(one.article, one.after, article.revision))
        return Replaced(tuple(restored), tuple(left), 0)


def _found(article: int, revision: Revision, wanted: Wanted, by: str) -> list[FoundIn]:
    content = revision.content
    count, hits = _hits(content, wanted, by)
    if not count:
        return []
    found = FoundIn(
        article=article,
        uuid=revision.article,
        revision=revision.id,
        headline=content.headline,
        state=revision.state,
        count=count,
        hits=hits,
    )
    return [found]


def _changes(
    content: Content, wanted: Wanted, by: str
) -> Iterator[tuple[Field, str, list[tuple[Place, str]]]]:
    # Its library is read when something is looked for.
    from newsroom.text.finding import replace_all  # noqa: PLC0415

    for field, name in _TEXTS.items():
        text: str = getattr(content, name)
        yield field, text, replace_all(text, wanted, by)


def _hits(content: Content, wanted: Wanted, by: str) -> tuple[int, tuple[Hit, ...]]:
    count = 0
    hits: list[Hit] = []
    for field, text, changes in _changes(content, wanted, by):
        count += len(changes)
        for (start, end), other in changes[: _MOST_HITS - len(hits)]:
            before = text[max(0, start - _BESIDE) : start]
            after = text[end : end + _BESIDE]
            hits.append(Hit(field, start, end, before, text[start:end], after, other))
    return count, tuple(hits)


def _replaced(content: Content, wanted: Wanted, by: str) -> tuple[Content, int]:
    count = 0
    texts = {}
    for field, text, changes in _changes(content, wanted, by):
        count += len(changes)
        parts, behind = [], 0
        for (start, end), other in changes:
            parts += [text[behind:start], other]
            behind = end
        texts[_TEXTS[field]] = "".join([*parts, text[behind:]])
    return replace(content, **texts), count  # type: ignore[arg-type]
