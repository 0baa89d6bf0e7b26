"""What is asked of single articles as text: whole, by number or UUID, by revision, by story."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from newsroom.domain.article import Article
from newsroom.domain.card import Edition
from newsroom.domain.language import Language
from newsroom.domain.message import Message
from newsroom.domain.revision import Revision, parse_document
from newsroom.domain.workflow import State
from newsroom.errors import NotFound, TextDamaged
from newsroom.storage.question import Ask, Question

_MOST_DIGITS = 9  # of a place in a chain


def get(ask: Ask, key: int | str) -> Article:
    """Return the article with this number or UUID; `NotFound` when there is none."""
    # Outer: an article whose revision is gone is a damaged one, and no less there.
    sql = (
        "SELECT article.id, article.head, article.sort_date, revision.document FROM article "  # noqa: S608
        f"LEFT JOIN revision ON revision.id = article.head WHERE article.{_named_by(key)} = ?"
    )
    rows = ask(Question(sql, (key,)))
    if not rows:
        raise unknown(key)
    number, head, day, document = rows[0]
    return read_revision(head, document).as_article(number, head, _listed(day))


def _listed(day: str) -> date:
    """Return the day by which lists order an article; the first of all for a damaged one."""
    try:
        return date.fromisoformat(day)
    except ValueError:
        return date.min


def number(ask: Ask, key: int | str) -> int:
    """Return the number of the article with this number or UUID, whatever its text is like."""
    rows = ask(Question(f"SELECT id FROM article WHERE {_named_by(key)} = ?", (key,)))  # noqa: S608
    if not rows:
        raise unknown(key)
    return int(rows[0][0])


def revision(ask: Ask, identity: str) -> Revision:
    """Return the revision with this id; `NotFound` when there is none."""
    rows = ask(Question("SELECT document FROM revision WHERE id = ?", (identity,)))
    if not rows:
        raise NotFound(Message("There is no revision {revision}.", revision=identity[:12]))
    return read_revision(identity, rows[0][0])


def find_revision(ask: Ask, article: int, name: str) -> str | None:
    """Return the id of an article's revision by its place in the chain or its id's beginning.

    None when there is no such revision, or more than one.
    """
    if not name:
        return None
    sql = "SELECT id FROM revision WHERE article_id = ? AND {} LIMIT 2"
    if name.isascii() and name.isdigit() and len(name) <= _MOST_DIGITS:
        question = Question(sql.format("sequence = ?"), (article, int(name)))
    else:
        beginning = name.lower()
        condition = "substr(id, 1, ?) = ?"
        question = Question(sql.format(condition), (article, len(beginning), beginning))
    found = ask(question)
    return str(found[0][0]) if len(found) == 1 else None


def newest_of_chain(
    ask: Ask, article: int, before: int | None, most: int
) -> list[tuple[str, int, bytes]]:
    """Return ids, places and documents of an article's revisions, the newest first.

    `most`, and only those before the place `before`; where several newsrooms wrote the last one's
    place, all of those, so that the next call begins behind them.
    """
    sql = (
        "SELECT id, sequence, document FROM revision WHERE article_id = ? AND {} "
        "ORDER BY sequence DESC, id DESC LIMIT ?"
    )
    earlier, values = ("sequence < ?", (before,)) if before is not None else ("true", ())
    rows = [*ask(Question(sql.format(earlier), (article, *values, most)))]
    if len(rows) == most:
        identity, place, _ = rows[-1]
        beside = sql.format("sequence = ? AND id < ?")
        rows += ask(Question(beside, (article, place, identity, -1)))
    return [(identity, place, document) for identity, place, document in rows]


def chain(ask: Ask, article: int) -> list[tuple[str, bytes]]:
    """Return the ids and documents of an article's revisions, each behind those it follows."""
    sql = "SELECT id, document FROM revision WHERE article_id = ? ORDER BY sequence, id"
    rows = ask(Question(sql, (article,)))
    return [(identity, document) for identity, document in rows]


def forks(ask: Ask, article: int) -> frozenset[str]:
    """Return the revisions that stand against the one that an article shows."""
    rows = ask(Question("SELECT revision FROM fork WHERE article_id = ?", (article,)))
    return frozenset(revision for (revision,) in rows)


def has_forks(ask: Ask, article: int) -> bool:
    """Tell whether any revision stands against the one that an article shows."""
    return bool(ask(Question("SELECT 1 FROM fork WHERE article_id = ? LIMIT 1", (article,))))


def editions(
    ask: Ask, original: str, states: Sequence[State] = tuple(State)
) -> tuple[Edition, ...]:
    """Return the editions of the story whose original has this UUID, in the order of languages.

    Those in the trash are left out; of two in one language both are there, the older first.
    """
    marks = ",".join("?" * len(states))
    sql = (
        "SELECT id, uuid, language, slug, translation_of FROM article "  # noqa: S608
        "WHERE (uuid = ? OR translation_of = ?) AND trashed_at = '' "
        f"AND state IN ({marks}) ORDER BY id"
    )
    rows = ask(Question(sql, (original, original, *(state.value for state in states))))
    order = list(Language)
    found = [
        Edition(number, uuid, Language(language), slug, not of)
        for number, uuid, language, slug, of in rows
        if language in set(Language)
    ]
    return tuple(sorted(found, key=lambda one: order.index(one.language)))


def read_revision(identity: str, document: bytes | None) -> Revision:
    """Return the revision that a document holds.

    Raises `TextDamaged` when its hash is not its id: a damaged text is never served.
    """
    try:
        found = parse_document(document or b"")
    except ValueError:
        found = None
    if found is None or found.id != identity:
        raise TextDamaged.of(identity)
    return found


def unknown(key: int | str) -> NotFound:
    """Return what is said of an article that there is not."""
    return NotFound(Message("There is no article {key}. The list shows which there are.", key=key))


def _named_by(key: int | str) -> str:
    return "id" if isinstance(key, int) else "uuid"
