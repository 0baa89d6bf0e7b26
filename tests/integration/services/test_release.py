"""Checks before publishing, over what an export would take."""

from __future__ import annotations

from pathlib import Path

from newsroom.domain.bundle import ExportOrder
from newsroom.domain.workflow import State
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.newsrooms import make_newsroom

ORDER = ExportOrder(Path())


def rules(newsroom: Newsroom, order: ExportOrder = ORDER) -> list[tuple[int, str, str]]:
    found = newsroom.release.problems(order)
    return [(one.article, one.remark.rule, one.remark.text) for one in found]


def test_links_lead_to_what_the_export_has(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    body = (
        "[а](2-eki.html) [ә](3-ush.html) [б](../prezident/) [в](../archive/2021-10.html) "
        "[г](../tag/tmd/index.html) [ғ](../tag/joq/index.html)"
    )
    newsroom.editing.create(make_content(slug="bir", body=body), State.PUBLISHED)
    newsroom.editing.create(make_content(slug="eki"), State.PUBLISHED)
    newsroom.editing.create(make_content(slug="ush", body="TODO"), State.DRAFT)
    assert rules(newsroom) == [
        (1, "link", "3-ush.html"),
        (1, "link", "../tag/joq/index.html"),
    ]
    alone = ExportOrder(Path(), (3,))
    assert rules(newsroom, alone) == [(3, "placeholder", "TODO")]
    newsroom.close()


def test_an_article_that_is_there_twice_is_told(tmp_path: Path) -> None:
    newsroom = make_newsroom(tmp_path)
    for _ in range(2):
        newsroom.editing.create(make_content(slug="bir"), State.PUBLISHED)
    assert rules(newsroom) == [(2, "twice", "bir")]
    newsroom.close()
