"""review.html of a bundle: which stories are on it, and what an editor is shown beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsroom.domain.article import Article
from newsroom.domain.bundle import File, Keep
from newsroom.domain.comparison import Comparison
from newsroom.domain.proof import Remark
from newsroom.domain.workflow import State
from newsroom.errors import NewsroomError
from newsroom.publishing import inputs
from newsroom.publishing.review_page import (
    Approval,
    ReviewStory,
    form,
    review_page,
)
from newsroom.publishing.site import Site
from newsroom.services.exporting import Reading
from newsroom.services.proofing import Proofing
from newsroom.storage import article_query, review_query
from newsroom.storage.engine import Engine
from newsroom.storage.question import Ask
from newsroom.text.diff import compare_texts
from newsroom.text.review_program import REVIEW_PAGE

# A page for one person at one sitting: nobody answers a whole archive. What readers have already is
# there where it was asked for by name, or where there is little.
_MOST = 50
_MOST_PUBLISHED = 10
_REMEMBERED = 500
_MOST_LETTERS = 2_000_000
_MOST_COMMENTS = 200
_SEEN_BY_READERS = (State.PUBLISHED, State.WITHDRAWN)


class ReviewSheet:
    """Makes the review page of an export."""

    def __init__(self, engine: Engine, proofing: Proofing) -> None:
        self._engine = engine
        self._proofing = proofing
        # Reading a story as the copy desk does takes longer than all else here, and most stories
        # are what they were at the last export.
        self._remarks: dict[tuple[str, str], tuple[Remark, ...]] = {}

    def files(
        self, reading: Reading, site: Site, bundle: str, keep: Keep, *, chosen_by_name: bool
    ) -> Iterator[File]:
        """Yield the page, unless it stands; `bundle` is the bundle's id."""
        with self._engine.asking() as ask:
            mark = review_query.mark(ask)
        house = site.house
        made_from = (bundle, mark, house.rules_off, house.rates_age)
        key = inputs.key(form(site), inputs.plain(made_from))
        if keep(key, (REVIEW_PAGE,)):
            return
        read_with = inputs.plain((mark, house.rules_off, house.rates_age, house.zone))
        stories = self._stories(reading, read_with, chosen_by_name=chosen_by_name)
        page = review_page(
            site, bundle, stories, reading.total() - len(stories), reading.picture_file
        )
        yield File(REVIEW_PAGE, page.encode(), key)

    def _stories(
        self, reading: Reading, read_with: str, *, chosen_by_name: bool
    ) -> list[ReviewStory]:
        numbers = reading.for_review(_MOST)
        cards = reading.cards(numbers)
        stories = reading.stories([cards[number] for number in numbers])
        found: list[ReviewStory] = []
        published = letters = 0
        with self._engine.asking() as ask:
            for story in stories:
                published += story.article.state in _SEEN_BY_READERS
                letters += len(story.body_html)
                if found and letters > _MOST_LETTERS:
                    break
                if not chosen_by_name and published > _MOST_PUBLISHED:
                    break
                article = story.article
                found.append(
                    ReviewStory(
                        story,
                        self._remarks_on(article, read_with),
                        self._approvals(ask, article),
                        review_query.comments(ask, article.uuid)[-_MOST_COMMENTS:],
                    )
                )
        return found

    def _remarks_on(self, article: Article, read_with: str) -> tuple[Remark, ...]:
        key = (article.revision, read_with)
        found = self._remarks.get(key)
        if found is None:
            if len(self._remarks) >= _REMEMBERED:
                self._remarks.clear()
            found = self._remarks[key] = self._proofing.remarks_as_saved(article)
        return found

    def _approvals(self, ask: Ask, article: Article) -> Sequence[Approval]:
        return [
            Approval(given.editor, given.verdict.revision, since)
            for given in review_query.approvals(ask, article.uuid)
            if (since := _since(ask, article, given.verdict.revision))
        ]


def _since(ask: Ask, article: Article, revision: str) -> Comparison | None:
    """Return what changed since a revision; None for one that is not there, or damaged."""
    try:
        before = article_query.revision(ask, revision)
    except NewsroomError:
        return None
    if before.article != article.uuid:
        return None
    old, new = before.content, article.content
    return Comparison(
        headline=compare_texts(old.headline, new.headline),
        lede=compare_texts(old.lede, new.lede),
        body=compare_texts(old.body, new.body),
        facts=(),
    )
