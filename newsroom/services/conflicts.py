"""Articles that were changed here and elsewhere: showing the versions, and deciding."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from newsroom.domain.article import Article, Content
from newsroom.domain.comparison import Comparison
from newsroom.domain.inbox import Conflict
from newsroom.domain.merging import TEXTS, Merge, Side, merge_fields
from newsroom.domain.message import Message
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State
from newsroom.errors import NotFound
from newsroom.services.editing import Editing
from newsroom.services.history import compare_revisions
from newsroom.storage import articles, branches, forks
from newsroom.storage.engine import Engine
from newsroom.storage.sessions import Session


@dataclass(frozen=True, slots=True)
class Versions:
    """A conflict with all that is needed to decide it; no `base` where they began apart."""

    conflict: Conflict
    base: Revision | None
    mine: Revision
    theirs: Revision
    merge: Merge


class Conflicts:
    """Finds the articles with two newest revisions, and joins these."""

    def __init__(self, engine: Engine, editing: Editing) -> None:
        self._engine = engine
        self._editing = editing

    def pending(self) -> tuple[Conflict, ...]:
        """Return all that is undecided, by the articles' numbers."""
        with self._engine.reading() as session:
            return tuple(_conflict(session, *found) for found in forks.every(session))

    def of_article(self, article: int | str) -> tuple[Conflict, ...]:
        """Return what stands against what an article shows."""
        with self._engine.reading() as session:
            number = articles.number(session, article)
            return tuple(
                _conflict(session, number, theirs)
                for theirs in sorted(forks.of_article(session, number))
            )

    def versions(self, article: int | str, theirs: str = "") -> Versions:
        """Return the versions of an article; `theirs` may be the beginning of a revision's id.

        Raises `NotFound` where nothing, or more than one, stands against what the article shows.
        """
        found = [one for one in self.of_article(article) if one.theirs.startswith(theirs)]
        if not found:
            raise NotFound(Message("Nothing stands against what article {id} shows.", id=article))
        if len(found) > 1:
            raise NotFound(
                Message(
                    "More than one revision stands against what article {id} shows: {revisions}. "
                    "Say which: --with REVISION.",
                    id=article,
                    revisions=", ".join(one.theirs[:12] for one in found),
                )
            )
        with self._engine.reading() as session:
            return self._versions(session, found[0])

    def _versions(self, session: Session, conflict: Conflict) -> Versions:
        mine = articles.revision(session, conflict.mine)
        theirs = articles.revision(session, conflict.theirs)
        known = branches.known(session, conflict.number).branches
        identity = known.base(conflict.mine, conflict.theirs)
        base = articles.revision(session, identity) if identity else None
        return Versions(conflict, base, mine, theirs, merge(base, mine, theirs))

    def outcome(
        self, versions: Versions, texts: Mapping[str, str], chosen: Mapping[str, Side]
    ) -> Comparison:
        """Return what would become of what is shown here, with a person's choices so far."""
        content, state = versions.merge.result(Side.MINE, texts, **chosen)
        joined = replace(versions.mine, content=content, state=state)
        return compare_revisions(versions.mine, joined)

    def resolve(
        self,
        versions: Versions,
        choice: Side,
        *,
        texts: Mapping[str, str] | None = None,
        chosen: Mapping[str, Side] | None = None,
    ) -> Article:
        """Join the two as the `Merge` says, with a person's choices; see `Merge.result`.

        Raises `Outdated` where the article was changed since the versions were shown.
        """
        return self._join(versions, *versions.merge.result(choice, texts, **(chosen or {})))

    def take_side(self, versions: Versions, side: Side) -> Article:
        """Join the two with all that one of them says and nothing of the other."""
        revision = versions.mine if side is Side.MINE else versions.theirs
        return self._join(versions, revision.content, revision.state)

    def _join(self, versions: Versions, content: Content, state: State) -> Article:
        conflict = versions.conflict
        return self._editing.join(
            conflict.number, conflict.theirs, content, state, based_on=conflict.mine
        )


def merge(base: Revision | None, mine: Revision, theirs: Revision) -> Merge:
    """Join two revisions with the one that they began as."""
    # Takes its time to import, and nobody merges at the start.
    from newsroom.text.merging import merge_texts  # noqa: PLC0415

    first = base.content if base else Content()
    texts = {
        name: merge_texts(
            getattr(first, name), getattr(mine.content, name), getattr(theirs.content, name)
        )
        for name in TEXTS
    }
    state = base.state if base else State.DRAFT
    said = [(first, state), (mine.content, mine.state), (theirs.content, theirs.state)]
    return Merge(texts, merge_fields(*said))


def _conflict(session: Session, number: int, theirs: str) -> Conflict:
    article = articles.get(session, number)
    revision = articles.revision(session, theirs)
    return Conflict(
        number=number,
        uuid=article.uuid,
        headline=article.content.headline,
        mine=article.revision,
        theirs=theirs,
        author=revision.author,
        saved_at=revision.saved_at,
    )
