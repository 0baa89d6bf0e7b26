"""How many articles there are of what: states, categories, and the names that they carry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from newsroom.domain.language import Language
from newsroom.domain.term import Term, TermCount
from newsroom.domain.workflow import State
from newsroom.storage.question import Ask, Question

_AT_ONCE = 500
# The plus keeps SQLite from reading all names of the kind, rather than those of few articles.
_IN_TRASH = "+kind = ? AND article_id IN (SELECT id FROM article WHERE trashed_at > '')"


def by_state(ask: Ask) -> Mapping[State, int]:
    """Return how many articles stand in each state that has any."""
    sql = "SELECT state, count(*) FROM article WHERE trashed_at = '' GROUP BY state"
    # A state that there is not is a damaged entry, of which the check speaks.
    known = set(State)
    return {State(state): number for state, number in ask(Question(sql)) if state in known}


def by_state_and_language(ask: Ask) -> Mapping[tuple[State, Language], int]:
    """Return how many articles there are of each state and language that has any."""
    sql = (
        "SELECT state, language, count(*) FROM article WHERE trashed_at = '' "
        "GROUP BY state, language"
    )
    states, languages = set(State), set(Language)
    return {
        (State(state), Language(language)): number
        for state, language, number in ask(Question(sql))
        if state in states and language in languages
    }


def by_category(ask: Ask) -> tuple[TermCount, ...]:
    """Return the first categories of the articles outside the trash, by name."""
    sql = (
        "SELECT category, count(*) FROM article WHERE trashed_at = '' AND category != '' "
        "GROUP BY category"
    )
    return tuple(TermCount(category, number) for category, number in ask(Question(sql)))


def terms(ask: Ask, term: Term, limit: int) -> tuple[TermCount, ...]:
    """Return the names of a kind outside the trash, those that most articles carry first."""
    # All of them without those in the trash, of which there are few: to look at every article's
    # entry takes ten times as long.
    numbers = Counter(_carried(ask, "kind = ?", term.value))
    numbers.subtract(_carried(ask, _IN_TRASH, term.value))
    found = sorted((-count, text) for text, count in numbers.items() if count > 0)
    return tuple(TermCount(text, -count) for count, text in found[:limit])


def carrying(ask: Ask, term: Term, name: str) -> int:
    """Return how many articles outside the trash carry a name."""
    every = _carried(ask, "kind = ? AND text = ?", term.value, name)
    trashed = _carried(ask, f"{_IN_TRASH} AND text = ?", term.value, name)
    return sum(every.values()) - sum(trashed.values())


def carried_by(ask: Ask, term: Term, articles: Sequence[int]) -> list[str]:
    """Return the names of a kind that these articles carry, the most frequent first."""
    numbers: Counter[str] = Counter()
    for start in range(0, len(articles), _AT_ONCE):
        part = articles[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        sql = f"SELECT text FROM article_term WHERE article_id IN ({marks}) AND kind = ?"  # noqa: S608
        numbers.update(row[0] for row in ask(Question(sql, (*part, term.value))))
    return [name for name, _ in numbers.most_common()]


def _carried(ask: Ask, condition: str, *values: str) -> dict[str, int]:
    sql = f"SELECT text, count(*) FROM article_term WHERE {condition} GROUP BY text"  # noqa: S608
    return {row[0]: row[1] for row in ask(Question(sql, values))}
