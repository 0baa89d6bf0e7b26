"""Changing several articles together: all of them in one transaction, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from newsroom.domain.article import Article, Content
from newsroom.domain.bulk import Left, Moved, Together
from newsroom.domain.message import Message
from newsroom.domain.workflow import State
from newsroom.errors import InputRefused, NotFound, StepRefused, TextDamaged
from newsroom.services.clock import Clock
from newsroom.services.editing import Editing
from newsroom.services.trash import raise_if_published
from newsroom.storage import articles
from newsroom.storage.engine import Engine
from newsroom.storage.sessions import Session

Progress = Callable[[int, int], None]

_AT_ONCE = 100  # articles that are held in memory


def _silent(_done: int, _all: int) -> None:
    pass


class Bulk:
    """Each change is one transaction; an article that cannot take part is told, and stays.

    `progress` hears of articles done and all, and may raise to stop: then nothing is changed.
    """

    def __init__(self, engine: Engine, editing: Editing, clock: Clock) -> None:
        self._engine = engine
        self._editing = editing
        self._clock = clock

    def set_state(
        self, numbers: Iterable[int | str], state: State, progress: Progress = _silent
    ) -> Together:
        """Take a step of the workflow with each; those for which it is not legal stay."""

        def step(session: Session, article: Article) -> str | None:
            return _changed(article, self._editing.step(session, article, state))

        return self._each(numbers, step, progress)

    def set_category(
        self, numbers: Iterable[int], category: str, progress: Progress = _silent
    ) -> Together:
        """Put each into a category. Raises `InputRefused` for none."""
        if not category.strip():
            raise InputRefused(Message("A category needs a name. Nothing was changed."))
        return self._revise(numbers, lambda content: replace(content, category=category), progress)

    def tag(
        self,
        numbers: Iterable[int],
        add: Sequence[str] = (),
        remove: Sequence[str] = (),
        progress: Progress = _silent,
    ) -> Together:
        """Add tags to each and take others away."""

        def change(content: Content) -> Content:
            kept = [tag for tag in content.tags if tag not in remove]
            return replace(content, tags=tuple(dict.fromkeys([*kept, *add])))

        return self._revise(numbers, change, progress)

    def trash(self, numbers: Iterable[int], progress: Progress = _silent) -> Together:
        """Put each into the trash; what readers can see stays."""

        def put(session: Session, article: Article) -> str | None:
            raise_if_published(article)
            if articles.is_trashed(session, article.id):
                return None
            articles.trash(session, article.id, self._clock())
            return article.revision

        return replace(self._each(numbers, put, progress), trashed=True)

    def untrash(self, numbers: Iterable[int], progress: Progress = _silent) -> Together:
        """Take each out of the trash."""

        def take(session: Session, article: Article) -> str | None:
            if not articles.is_trashed(session, article.id):
                return None
            articles.take_back(session, article.id)
            return article.revision

        return self._each(numbers, take, progress)

    def undo(self, done: Together, progress: Progress = _silent) -> Together:
        """Give articles back what they said before, or take them out of the trash.

        One that was changed since stays; a step of the workflow that cannot be taken back too.
        """
        if done.trashed:
            return self.untrash([one.article for one in done.moved], progress)
        by_number = {one.article: one for one in done.moved}

        def give_back(session: Session, article: Article) -> str | None:
            moved = by_number[article.id]
            if article.revision != moved.after:
                raise StepRefused(Message("Article {id} was changed since.", id=article.id))
            before = articles.revision(session, moved.before)
            # The step first: where it is refused, nothing of this article is written.
            stepped = self._editing.step(session, article, before.state)
            return _changed(article, self._editing.revise(session, stepped, before.content))

        return self._each(by_number, give_back, progress)

    def _revise(
        self, numbers: Iterable[int], change: Callable[[Content], Content], progress: Progress
    ) -> Together:
        def revise(session: Session, article: Article) -> str | None:
            revised = self._editing.revise(session, article, change(article.content))
            return _changed(article, revised)

        return self._each(numbers, revise, progress)

    def _each(
        self,
        numbers: Iterable[int | str],
        change: Callable[[Session, Article], str | None],
        progress: Progress,
    ) -> Together:
        wanted = list(dict.fromkeys(numbers))
        moved: dict[int, Moved] = {}
        left: list[Left] = []
        with self._engine.writing() as session:
            for done, key in enumerate(wanted):
                progress(done, len(wanted))
                if done % _AT_ONCE == 0:
                    session.flush()
                    session.expunge_all()
                headline, number = "", key if isinstance(key, int) else 0
                try:
                    article = articles.get(session, key)
                    headline, number = article.content.headline, article.id
                    if number in moved:
                        continue
                    after = change(session, article)
                except (NotFound, StepRefused, TextDamaged) as error:
                    left.append(Left(number, headline, error.message))
                    continue
                if after is not None:
                    moved[number] = Moved(number, article.revision, after)
            progress(len(wanted), len(wanted))
        return Together(tuple(moved.values()), tuple(left))


def _changed(before: Article, after: Article) -> str | None:
    return None if after.revision == before.revision else after.revision
