"""A bundle that was made to do harm leaves the newsroom, and what lies beside it, as they were."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsroom.domain.article import Filter
from newsroom.errors import InputRefused
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.hostile_archives import REFUSED_AT_ONCE, REFUSED_IN_READING
from tests.support.newsrooms import make_newsroom

ARCHIVES = REFUSED_AT_ONCE | REFUSED_IN_READING


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    made = make_newsroom(tmp_path_factory.mktemp("here"))
    made.editing.create(make_content())
    yield made
    made.close()


@pytest.mark.parametrize("name", ARCHIVES)
def test_nothing_of_it_is_taken_in(newsroom: Newsroom, tmp_path: Path, name: str) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(ARCHIVES[name]())
    folder = newsroom.path.parent
    before = sorted(one.name for one in folder.rglob("*"))
    with pytest.raises(InputRefused) as refusal:
        newsroom.inbox.open(path)
    assert str(refusal.value)
    assert newsroom.library.count(Filter()) == 1
    assert sorted(one.name for one in folder.rglob("*")) == before
    assert [one.name for one in tmp_path.iterdir()] == ["bundle.zip"]
