"""Editors' answers to bundles: taking them in, what they are on now, and what becomes of them."""
# ruff: noqa: PLC0415 - reading what was said needs little; all else comes when it is asked for

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from newsroom.domain.article import Article, Content
from newsroom.domain.message import Message
from newsroom.domain.review import (
    Anchor,
    ArticleReview,
    Comment,
    Kind,
    Part,
    Placed,
    Standing,
    TakenAnswer,
)
from newsroom.errors import NotFound, StepRefused
from newsroom.services.clock import Clock
from newsroom.services.quoted import anchors, texts
from newsroom.storage import article_query, review_query
from newsroom.storage.engine import Engine
from newsroom.storage.question import asking

if TYPE_CHECKING:
    from pathlib import Path

    from newsroom.services.backups import Backups
    from newsroom.services.editing import Editing
    from newsroom.services.taking_answers import Taking
    from newsroom.text.suggesting import Change


class Reviews:
    """What editors said of the newsroom's articles, beside their revisions."""

    def __init__(
        self,
        engine: Engine,
        editing: Callable[[], Editing],
        author: Callable[[], str],
        clock: Clock,
        backups: Callable[[], Backups],
    ) -> None:
        self._engine = engine
        self._editing = editing
        self._author = author
        self._clock = clock
        self._backups = backups

    def take_in(self, path: Path) -> TakenAnswer:
        """Take in an answer's file; all of it or nothing. A backup is made before.

        What was taken in before changes nothing. A decision becomes a step of the workflow where
        that is legal, and is said where it is not. Raises `InputRefused`, which names the file.
        """
        taking = self._taking(path)
        with self._engine.reading() as session:
            if taking.is_known(session):
                return TakenAnswer(path.name, taking.editor, (), 0, 0, ())
        self._backups().make_before_import()
        with self._engine.writing() as session:
            taken = taking.take(session, self._clock())
        # Looking for their places may take a while: nobody who writes waits for it.
        with self._engine.reading() as session:
            return replace(taken, orphans=tuple(taking.orphans(session)))

    def knows(self, path: Path) -> bool:
        """Whether an answer's file was taken in; raises `InputRefused` for what is no answer."""
        taking = self._taking(path)
        with self._engine.reading() as session:
            return taking.is_known(session)

    def _taking(self, path: Path) -> Taking:
        import hashlib

        from newsroom.exchange.answers import LARGEST, read_answer
        from newsroom.services.taking_answers import Taking
        from newsroom.text.decoding import read_bytes

        data = read_bytes(path, LARGEST)
        answer = read_answer(data, path.name)
        return Taking(self._editing(), answer, hashlib.sha256(data).hexdigest(), path.name)

    def of_article(self, article: str) -> ArticleReview:
        """Return all that editors said of the article with this UUID."""
        with self._engine.asking() as ask:
            return ArticleReview(
                review_query.comments(ask, article), review_query.verdicts(ask, article)
            )

    def get(self, comment: str) -> Comment:
        """Return a comment by its id or the beginning of it; raises `NotFound`."""
        with self._engine.asking() as ask:
            found = review_query.beginning(ask, comment)
        if found is None:
            raise NotFound(Message("There is no comment {id}.", id=comment))
        return found

    def open_counts(self) -> dict[str, int]:
        """Return how many comments wait for somebody, by the articles' UUIDs."""
        with self._engine.asking() as ask:
            return review_query.open_counts(ask)

    def settle(self, comments: Sequence[str], standing: Standing) -> None:
        """Say what became of comments, given by their ids. Raises `StorageFailed`."""
        from newsroom.storage import reviews

        with self._engine.writing() as session:
            reviews.settle(session, comments, standing)

    def reply(self, comment: str, text: str) -> Comment:
        """Answer a comment; the next bundle for editors carries it. Raises `NotFound`."""
        from uuid import uuid4

        from newsroom.storage import reviews
        from newsroom.text.reading import normalise

        with self._engine.writing() as session:
            parent = review_query.find(asking(session), [comment]).get(comment)
            if parent is None:
                raise NotFound(Message("There is no comment {id}.", id=comment))
            made = Comment(
                id=str(uuid4()),
                article=parent.article,
                revision=parent.revision,
                part=parent.part,
                kind=Kind.REPLY,
                author=self._author(),
                text=normalise(text).strip(),
                parent=parent.parent or parent.id,
                made_at=self._clock(),
            )
            reviews.put_comment(session, "", made)
        return made

    def anchors(self, content: Content, comments: Sequence[Comment]) -> dict[str, Anchor]:
        """Return where these comments' words stand in a text now; those that are gone are left out.

        A comment on a whole part has no anchor, and is not gone.
        """
        return anchors(content, comments)

    def placed(self, article: str, content: Content) -> tuple[Placed, ...]:
        """Return the comments on an article in the order of its text, orphans last."""
        from newsroom.text.diff import compare_texts

        comments = self.of_article(article).comments
        where = anchors(content, comments)
        written = texts(content)
        found = []
        for comment in comments:
            if comment.kind is Kind.REPLY:
                continue
            quoted = comment.quote.exact if comment.quote else written.get(comment.part, "")
            pieces = () if comment.proposal is None else compare_texts(quoted, comment.proposal)
            replies = tuple(one for one in comments if one.parent == comment.id)
            found.append(Placed(comment, where.get(comment.id), pieces, replies))
        return tuple(sorted(found, key=_in_text))

    def change_at(self, text: str, place: Anchor, comment: Comment) -> Change | None:
        """Return the change that a proposal asks for at a place of a text that is being written.

        None where the words there are not those that it quotes. `text` are whole paragraphs.
        """
        from newsroom.text.anchoring import says
        from newsroom.text.suggesting import suggest

        markdown = comment.part is Part.BODY
        if comment.proposal is None or comment.quote is None:
            return None
        if not says(text, place, comment.quote.exact, markdown=markdown):
            return None
        return suggest(text, place, comment.quote.exact, comment.proposal, markdown=markdown)

    def suggested(self, content: Content, comment: Comment) -> Change | None:
        """Return the change that a proposal asks for; None where its words have changed meanwhile.

        On a whole part it is the whole of it, whatever stands there.
        """
        from newsroom.text.suggesting import Change, suggest

        text = texts(content).get(comment.part)
        if text is None or comment.proposal is None:
            return None
        if comment.quote is None:
            return Change(0, len(text), comment.proposal)
        place = self.anchors(content, [comment]).get(comment.id)
        if place is None or not place.same:
            return None
        return suggest(
            text,
            place,
            comment.quote.exact,
            comment.proposal,
            markdown=comment.part is Part.BODY,
        )

    def accept(self, comment: Comment) -> Article:
        """Put the words of a proposal into its article, as a revision.

        Raises `StepRefused` where there is nothing to put in, or nowhere to put it.
        """
        with self._engine.asking() as ask:
            article = article_query.get(ask, comment.article)
        change = self.suggested(article.content, comment) if comment.is_open else None
        if change is None:
            raise StepRefused(
                Message(
                    "The words of {id} cannot be put in: they are settled, or the text there has "
                    "changed. Change it by hand, then resolve the comment.",
                    id=comment.id[:8],
                )
            )
        text = texts(article.content)[comment.part]
        text = text[: change.start] + change.text + text[change.end :]
        parts: dict[str, Any] = {comment.part.value: text}
        content = replace(article.content, **parts)
        saved = self._editing().save(article.id, content, based_on=article.revision)
        self.settle([comment.id], Standing.ACCEPTED)
        return saved


def _in_text(one: Placed) -> tuple[bool, int, int]:
    """Return where a comment stands among the others."""
    return (
        one.is_orphan,
        list(Part).index(one.comment.part),
        one.anchor.start if one.anchor else -1,
    )
