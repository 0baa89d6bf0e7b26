"""Taking in one answer: its comments, its verdicts, and the steps of the workflow they ask for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from newsroom.domain.article import Article
from newsroom.domain.message import Message
from newsroom.domain.review import (
    Answer,
    Comment,
    Decision,
    Kind,
    Standing,
    TakenAnswer,
    Verdict,
)
from newsroom.domain.workflow import State, next_states
from newsroom.errors import InputRefused, NotFound
from newsroom.services.editing import Editing
from newsroom.services.quoted import anchors
from newsroom.storage import articles, review_query, reviews
from newsroom.storage.question import asking
from newsroom.storage.sessions import Session
from newsroom.text.reading import shown_name

_WANTED = {
    Decision.APPROVE: State.APPROVED,
    Decision.RETURN: State.DRAFT,
    Decision.KILL: State.WITHDRAWN,
}

_STATES = {
    State.DRAFT: Message("draft"),
    State.IN_REVIEW: Message("in review"),
    State.APPROVED: Message("approved"),
    State.PUBLISHED: Message("published"),
    State.WITHDRAWN: Message("withdrawn"),
}
_DECISIONS = {
    Decision.APPROVE: Message("approve"),
    Decision.RETURN: Message("return"),
    Decision.KILL: Message("do not publish"),
}


class Taking:
    """Takes in an answer within a transaction; `file` is its bytes' hash, `name` the file's."""

    def __init__(self, editing: Editing, answer: Answer, file: str, name: str) -> None:
        self._editing = editing
        self._answer = answer
        self._file = file
        self._name = name
        self.editor = answer.editor

    def is_known(self, session: Session) -> bool:
        """Whether this saving of the answer, or a later one, was taken in before.

        Raises `InputRefused` for an answer about another newsroom's articles.
        """
        self._known_articles(session)
        before = review_query.known(asking(session), self._answer.id)
        return before is not None and (before[1] == self._file or before[0] > self._answer.sequence)

    def _known_articles(self, session: Session) -> dict[str, Article]:
        found: dict[str, Article] = {}
        for verdict in self._answer.verdicts:
            try:
                found[verdict.article] = articles.get(session, verdict.article)
            except NotFound:
                continue
        if not found:
            raise InputRefused(
                Message(
                    "{name} is about articles that this newsroom does not have. Import the answer "
                    "where the bundle was exported.",
                    name=shown_name(self._name),
                )
            )
        return found

    def take(self, session: Session, now: datetime) -> TakenAnswer:
        """Keep the answer; see `Reviews.take_in`."""
        answer = self._answer
        known = self._known_articles(session)
        reviews.keep(session, answer, self._file, now)
        added, changed = self._put_comments(session, set(known))
        notes: list[Message] = []
        for verdict in answer.verdicts:
            article = known.get(verdict.article)
            if article is None:
                notes.append(
                    Message(
                        "One of its articles is not in this newsroom: {uuid}.", uuid=verdict.article
                    )
                )
                continue
            before = review_query.verdict_of(asking(session), answer.id, verdict.article)
            reviews.put_verdict(session, answer.id, verdict, now)
            if before is None or before.decision is not verdict.decision:
                notes += self._decide(session, article, verdict)
        return TakenAnswer(
            name=self._name,
            editor=answer.editor,
            articles=tuple(article.id for article in known.values()),
            added=added,
            changed=changed,
            orphans=(),
            notes=tuple(notes),
        )

    def _put_comments(self, session: Session, known: set[str]) -> tuple[int, int]:
        """Keep the answer's comments; return how many are new, and how many not as they were."""
        answer = self._answer
        ask = asking(session)
        kept = {comment.id: comment for comment in review_query.comments_of(ask, answer.id)}
        wanted = [one.id for one in answer.comments] + [one.parent for one in answer.comments]
        everywhere = review_query.find(ask, wanted)
        added = changed = 0
        came: set[str] = set()
        for said in answer.comments:
            comment = _placed(said, everywhere)
            if comment is None or comment.article not in known:
                continue
            before = kept.get(comment.id)
            if before is None and comment.id in everywhere:
                continue  # another answer's comment is not this one's to change
            came.add(comment.id)
            if before is not None and before.standing is not Standing.TAKEN_BACK:
                comment = replace(comment, standing=before.standing)
            if before == comment:
                continue
            reviews.put_comment(session, answer.id, comment)
            if before is not None and before.standing is Standing.TAKEN_BACK:
                reviews.settle(session, [comment.id], Standing.OPEN)
            added, changed = added + (before is None), changed + (before is not None)
        gone = [one.id for one in kept.values() if one.id not in came and one.is_open]
        if gone:
            reviews.settle(session, gone, Standing.TAKEN_BACK)
        return added, changed + len(gone)

    def _decide(self, session: Session, article: Article, verdict: Verdict) -> Iterator[Message]:
        """Take the steps that a decision asks for; say what was done, or why not."""
        decision = verdict.decision
        if decision is None:
            return
        if articles.is_trashed(session, article.id):
            yield Message("Article {id} is in the trash, and stays there.", id=article.id)
            return
        if decision is Decision.APPROVE and not self._is_read(session, article, verdict.revision):
            yield Message(
                "Article {id} was approved in an earlier version; its text has changed since, so "
                "it stays {state}.",
                id=article.id,
                state=_STATES[article.state],
            )
            return
        if decision is Decision.APPROVE and article.state is State.PUBLISHED:
            return
        way = _way(article.state, _WANTED[decision])
        if decision is Decision.KILL and way is None:
            # What no reader has seen cannot be withdrawn; it goes back to where it is nobody's.
            way = _way(article.state, State.DRAFT)
        if way is None:
            yield Message(
                "Article {id} is {state}; no step of the desk leads from there to what {editor} "
                "decided ({decision}), and nothing was done.",
                id=article.id,
                state=_STATES[article.state],
                editor=self._answer.editor,
                decision=_DECISIONS[decision],
            )
            return
        for step in way:
            article = self._editing.step(session, article, step)
        if way:
            yield Message(
                "Article {id} is now {state}.", id=article.id, state=_STATES[article.state]
            )
        elif decision is not Decision.APPROVE:
            yield Message(
                "Article {id} stays {state}.", id=article.id, state=_STATES[article.state]
            )

    def _is_read(self, session: Session, article: Article, revision: str) -> bool:
        """Whether the text that an editor read is the one that stands."""
        if revision == article.revision:
            return True
        try:
            read = articles.revision(session, revision)
        except NotFound:
            return False
        return read.article == article.uuid and read.content == article.content

    def orphans(self, session: Session) -> Iterator[Comment]:
        """Yield the comments that wait, and whose words are not in their articles any more."""
        comments = review_query.comments_of(asking(session), self._answer.id)
        for uuid, article in self._known_articles(session).items():
            mine = [one for one in comments if one.article == uuid and one.quote and one.is_open]
            found = anchors(article.content, mine)
            yield from (one for one in mine if one.id not in found)


def _placed(comment: Comment, known: dict[str, Comment]) -> Comment | None:
    """Return a comment with its article: a reply is on what its parent is on."""
    if comment.kind is not Kind.REPLY:
        return comment
    parent = known.get(comment.parent)
    return parent and replace(
        comment,
        article=parent.article,
        revision=parent.revision,
        part=parent.part,
        parent=parent.parent or parent.id,
    )


def _way(state: State, wanted: State) -> tuple[State, ...] | None:
    """Return the legal steps to a state: none where it is there, None where there is no way.

    What was sent out while it was a draft has been in review.
    """
    if state is wanted:
        return ()
    if wanted in next_states(state):
        return (wanted,)
    if state is State.DRAFT and wanted in next_states(State.IN_REVIEW):
        return (State.IN_REVIEW, wanted)
    return None
