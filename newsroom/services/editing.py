"""Writing: new articles, saved revisions, and steps of the workflow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from uuid import uuid4
from zoneinfo import ZoneInfo

from newsroom.domain.article import Article, Content
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State, next_states
from newsroom.errors import NotFound, Outdated, StepRefused
from newsroom.services.categories import ensure_category
from newsroom.services.clock import Clock, system_clock
from newsroom.services.pictures import known_to
from newsroom.services.rendering import Rendered, keep, keep_all, render
from newsroom.storage import articles, branches, drafts, forks
from newsroom.storage.engine import Engine
from newsroom.storage.sessions import Session
from newsroom.text.indexed import Indexed
from newsroom.text.picture_references import tidied as tidied_pictures
from newsroom.text.slugs import slug
from newsroom.text.tidying import tidied

__all__ = ["Clock", "Editing", "system_clock"]


class Editing:
    """Every change of an article goes through here and becomes a revision."""

    def __init__(
        self,
        engine: Engine,
        house: Callable[[], House],
        author: Callable[[], str],
        clock: Clock = system_clock,
    ) -> None:
        self._engine = engine
        self._house = house
        self._author = author
        self._clock = clock

    @property
    def author(self) -> str:
        """The name under which changes are recorded now: the correspondent's."""
        return self._author()

    def blank(self) -> Content:
        """Return the content of a new article: today's date, the house's language."""
        house = self._house()
        today = self._clock().astimezone(ZoneInfo(house.zone)).date()
        return Content(date=today, byline=self._author(), language=house.language)

    def create(self, content: Content, state: State = State.DRAFT) -> Article:
        """Store a new article and return it."""
        return self.create_all([(content, state)])[0]

    def create_all(self, wanted: list[tuple[Content, State]]) -> list[Article]:
        """Store new articles, all of them or none."""
        kept = [(tidied(content), state) for content, state in wanted]
        return self.create_rendered([(content, render(content), state) for content, state in kept])

    def create_rendered(
        self,
        wanted: Sequence[tuple[Content, Rendered, State]],
        texts: Sequence[Indexed | None] | None = None,
    ) -> list[Article]:
        """Store new articles, all of them or none.

        Their contents are tidied, and their bodies rendered; `texts` are theirs as they are
        indexed, where that was found already.
        """
        with self._engine.writing() as session:
            keep_all(session, [rendered for _, rendered, _ in wanted])
            contents = [
                _with_pictures(session, _addressed(content, None, fixed=False))
                for content, _, _ in wanted
            ]
            named = (name for one in contents for name in (one.category, *one.other_categories))
            for name in dict.fromkeys(named):
                ensure_category(session, name)
            author, now = self._author(), self._clock().replace(microsecond=0)
            return articles.add_new(
                session,
                [
                    Revision(str(uuid4()), 1, None, state, author, now, content)
                    for content, (_, _, state) in zip(contents, wanted, strict=True)
                ],
                # Pictures that were looked up just now bring words of their own.
                [
                    None if content.pictures else text
                    for content, text in zip(contents, texts or [None] * len(wanted), strict=True)
                ],
            )

    def begin(self, session: Session, content: Content) -> Article:
        """Store a new draft within a transaction."""
        content = _addressed(tidied(content), None, fixed=False)
        keep(session, render(content))
        content = _with_pictures(session, content)
        return self._append(session, str(uuid4()), None, content, State.DRAFT)

    def save(
        self,
        article: int | None,
        content: Content,
        *,
        uuid: str | None = None,
        draft: str | None = None,
        based_on: str | None = None,
        step: State | None = None,
    ) -> Article:
        """Append the content as a new revision, then take the step, both or neither.

        Content that changes nothing appends none. None for `article` makes a new one, with
        this `uuid` where one is given. What the journal keeps under the key `draft` is forgotten.
        `based_on` is the revision that the author had before them: raises `Outdated` when the text
        was changed elsewhere since, and `StepRefused` for a step that is not legal.
        """
        content = tidied(content)
        rendered = render(content)
        with self._engine.writing() as session:
            before = articles.get(session, article) if article is not None else None
            if before and based_on is not None:
                _check_unchanged(session, before, based_on)
            fixed = before is not None and self._address_fixed(session, before)
            content = _with_pictures(session, _addressed(content, before, fixed=fixed))
            if before and content == before.content:
                saved = before
            else:
                keep(session, rendered)
                identity = before.uuid if before else uuid or str(uuid4())
                state = before.state if before else State.DRAFT
                saved = self._append(session, identity, before, content, state)
            if draft is not None:
                drafts.forget(session, draft)
            return self.step(session, saved, step) if step else saved

    def set_state(self, article: int | str, state: State) -> Article:
        """Take a step of the workflow; `StepRefused` names the legal ones for another."""
        with self._engine.writing() as session:
            return self.step(session, articles.get(session, article), state)

    def join(
        self, article: int, theirs: str, content: Content, state: State, *, based_on: str
    ) -> Article:
        """Append a revision that follows two: the one that is shown, and one that is open.

        Raises `Outdated` where `based_on` is not shown any more, `NotFound` where `theirs` does not
        stand against it.
        """
        content = tidied(content)
        rendered = render(content)
        with self._engine.writing() as session:
            mine = articles.get(session, article)
            if mine.revision != based_on:
                raise _outdated(mine)
            if theirs not in forks.of_article(session, mine.id):
                raise NotFound(
                    Message(
                        "Revision {revision} does not stand against what article {id} shows.",
                        revision=theirs[:12],
                        id=mine.id,
                    )
                )
            other = articles.revision(session, theirs)
            if self._address_fixed(session, mine):
                published = articles.life(session, mine.id).published_at
                found = mine.content if published else other.content
                content = replace(content, slug=found.slug)
            else:
                content = _addressed(content, mine, fixed=False)
            keep(session, rendered)
            _ensure_categories(session, content)
            sides = sorted([(mine.sequence, mine.revision), (other.sequence, theirs)])
            revision = Revision(
                article=mine.uuid,
                sequence=sides[-1][0] + 1,
                parent=sides[-1][1],
                state=state,
                author=self._author(),
                saved_at=self._clock().replace(microsecond=0),
                content=_with_pictures(session, content),
                merged=(sides[0][1],),
            )
            articles.append(session, revision)
            branches.settle(session, mine.id)
            return articles.get(session, mine.id)

    def address_fixed(self, article: Article) -> bool:
        """Whether readers may have linked to the article's address, so that it stays."""
        with self._engine.reading() as session:
            return self._address_fixed(session, article)

    def _address_fixed(self, session: Session, article: Article) -> bool:
        return bool(article.content.slug) and articles.was_published(session, article.id)

    def revise(self, session: Session, before: Article, content: Content) -> Article:
        """Append content within a transaction, its address as it was, unless it changes nothing."""
        content = replace(tidied(content), slug=before.content.slug)
        if content == before.content:
            return before
        if content.body != before.content.body:
            keep(session, render(content))
        return self._append(session, before.uuid, before, content, before.state)

    def step(self, session: Session, before: Article, state: State) -> Article:
        """Take a step of the workflow within a transaction; see `set_state`."""
        if state is before.state:
            return before
        legal = next_states(before.state)
        if state not in legal:
            raise StepRefused(
                Message(
                    "Article {id} is {state}; from there it can go to: {legal}.",
                    id=before.id,
                    state=before.state.value,
                    legal=", ".join(step.value for step in legal),
                )
            )
        return self._append(session, before.uuid, before, before.content, state)

    def _append(
        self, session: Session, uuid: str, before: Article | None, content: Content, state: State
    ) -> Article:
        _ensure_categories(session, content)
        revision = Revision(
            article=uuid,
            sequence=before.sequence + 1 if before else 1,
            parent=before.revision if before else None,
            state=state,
            author=self._author(),
            saved_at=self._clock().replace(microsecond=0),
            content=content,
        )
        saved = articles.append(session, revision)
        if not forks.of_article(session, saved.id):
            return saved
        # It may say now what stood against it.
        branches.settle(session, saved.id)
        return articles.get(session, saved.id)


def _ensure_categories(session: Session, content: Content) -> None:
    for name in (content.category, *content.other_categories):
        ensure_category(session, name)


def _with_pictures(session: Session, content: Content) -> Content:
    found = tidied_pictures(content.pictures, content.body, partial(known_to, session))
    return replace(content, pictures=found)


def _check_unchanged(session: Session, now: Article, based_on: str) -> None:
    # A step that was taken elsewhere leaves the text as it was, and takes nobody's words.
    if now.revision == based_on or now.content == articles.revision(session, based_on).content:
        return
    raise _outdated(now)


def _outdated(now: Article) -> Outdated:
    return Outdated(
        Message(
            "Article {id} was changed elsewhere since you opened it, and was not saved over. "
            "Save a copy of your text, then open the article again.",
            id=now.id,
        )
    )


def _addressed(content: Content, before: Article | None, *, fixed: bool) -> Content:
    """Return the content with its slug: proposed from the headline, unless it is fixed."""
    if before and fixed:
        return replace(content, slug=before.content.slug)
    proposed_before = slug(before.content.headline) if before else ""
    if not content.slug or content.slug == proposed_before:
        return replace(content, slug=slug(content.headline))
    return replace(content, slug=slug(content.slug))
