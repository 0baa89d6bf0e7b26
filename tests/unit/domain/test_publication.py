"""What an article's chain says to its readers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from newsroom.domain.publication import Publication, of_chain
from newsroom.domain.revision import Revision
from newsroom.domain.workflow import State
from tests.support.articles import make_content

START = datetime(2024, 4, 24, 6, tzinfo=UTC)


def chain(*steps: tuple[State, dict[str, Any]]) -> list[tuple[str, Revision]]:
    found: list[tuple[str, Revision]] = []
    content = make_content(slug="a")
    for number, (state, changes) in enumerate(steps, start=1):
        content = replace(content, **changes)
        parent = found[-1][0] if found else None
        moment = START + timedelta(hours=number)
        revision = Revision("u", number, parent, state, "A", moment, content)
        found.append((revision.id, revision))
    return found


def hour(number: int) -> datetime:
    return START + timedelta(hours=number)


def test_a_draft_has_never_come_out() -> None:
    assert of_chain(chain((State.DRAFT, {}), (State.DRAFT, {"body": "x"}))) == Publication()


def test_a_change_of_the_text_counts_after_publication_only() -> None:
    steps = [(State.DRAFT, {}), (State.DRAFT, {"body": "x"}), (State.PUBLISHED, {})]
    assert of_chain(chain(*steps)) == Publication(hour(3))
    later = [*steps, (State.PUBLISHED, {"byline": "B"})]
    assert of_chain(chain(*later)).changed_at is None
    changed = [*later, (State.PUBLISHED, {"lede": "y"}), (State.PUBLISHED, {"byline": "C"})]
    assert of_chain(chain(*changed)).changed_at == hour(5)


def test_a_correction_has_the_time_at_which_it_was_written() -> None:
    steps = [(State.PUBLISHED, {}), (State.PUBLISHED, {"correction": "x"})]
    assert of_chain(chain(*steps)).corrected_at == hour(2)
    assert of_chain(chain(*steps, (State.PUBLISHED, {"byline": "B"}))).corrected_at == hour(2)
    assert of_chain(chain(*steps, (State.PUBLISHED, {"correction": ""}))).corrected_at is None


def test_an_address_that_readers_may_know_is_kept_until_it_is_used_again() -> None:
    steps = [(State.DRAFT, {}), (State.DRAFT, {"slug": "b"}), (State.APPROVED, {})]
    assert of_chain(chain(*steps)).former == ()
    moved = [*steps, (State.APPROVED, {"slug": "c"}), (State.APPROVED, {"slug": "d"})]
    assert of_chain(chain(*moved)).former == ("b", "c")
    assert of_chain(chain(*moved, (State.APPROVED, {"slug": "b"}))).former == ("c", "d")
