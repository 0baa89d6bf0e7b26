"""Publishing: the page of an article as it will stand on the site, and bundles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

from newsroom.domain.article import Article, Content, Filter
from newsroom.domain.bundle import Exported, ExportOrder, File
from newsroom.domain.front_rates import FrontRates
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.domain.picture import KINDS
from newsroom.domain.workflow import EXPORTED_BY_DEFAULT, State
from newsroom.errors import ExportFailed
from newsroom.exchange.archive import write_zip
from newsroom.exchange.folder import stop_if_asked, write_folder
from newsroom.exchange.manifest import Entry, closing
from newsroom.exchange.names import PICTURES
from newsroom.exchange.revisions import REVISIONS
from newsroom.publishing.site import NEIGHBOURS, Publisher, Site, neighbours, newest_first
from newsroom.publishing.story import Story, address
from newsroom.publishing.theme import standard_theme
from newsroom.services.pictures import Pictures, known_to
from newsroom.services.rates import RateBook
from newsroom.services.rendering import Rendering
from newsroom.storage import articles, house
from newsroom.storage.engine import Engine
from newsroom.text import markdown
from newsroom.text.picture_references import tidied

# An article that was never saved has no number yet; its preview needs one.
_UNSAVED = 0
_MEDIA = "media/"


class Publishing:
    """Turns articles into pages and bundles."""

    def __init__(
        self,
        engine: Engine,
        get_house: Callable[[], House],
        rendering: Rendering,
        pictures: Pictures,
        rates: RateBook,
    ) -> None:
        self._rates = rates
        self._engine = engine
        self._house = get_house
        self._rendering = rendering
        self._pictures = pictures
        self._kept: Publisher | None = None

    @property
    def _publisher(self) -> Publisher:
        # The theme is read at the first need: a start without a preview never does.
        if self._kept is None:
            self._kept = Publisher(standard_theme())
        return self._kept

    def asset(self, path: str) -> bytes | None:
        """Return a theme's or picture's file by its path in the bundle, None for no such file."""
        if path.startswith(_MEDIA):
            return self._pictures.file(path)
        try:
            return self._publisher.asset(path)
        except KeyError:
            return None

    def page(self, article: Article | None, content: Content) -> str:
        """Return the page that an export would write for an article with this content."""
        if article is None:
            now = datetime.now(UTC)
            article = Article(_UNSAVED, "", "", 1, State.DRAFT, content, now, now.date())
        shown = replace(article, content=content, listed=content.date or article.listed)
        body = markdown.render(content.body, content.language, content.rates)
        # Words that were pasted from another article bring their pictures before they are saved.
        with self._engine.reading() as session:
            pictures = tidied(content.pictures, content.body, partial(known_to, session))
        story = Story(shown, body, self._pictures.shown(pictures))
        # A withdrawn story has no place among the others: its page leads to the newest.
        day = date.max if article.state is State.WITHDRAWN else shown.listed
        with self._engine.reading() as session:
            beside = articles.around(session, day, article.id, EXPORTED_BY_DEFAULT, NEIGHBOURS)
        ordered = newest_first([story, *(Story(other, "") for other in beside)])
        place = ordered.index(story) if story in ordered else -1
        return self._publisher.article_page(self._site(ordered), story, neighbours(ordered, place))

    def export(
        self,
        order: ExportOrder,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Exported:
        """Write a bundle.

        Raises `NotFound` for an unknown article, `ExportFailed` when there is nothing to export
        or it cannot be written, `Cancelled`; what stood at the target before is then whole.
        """
        chosen = self._chosen(order)
        if not chosen:
            raise ExportFailed(
                Message(
                    "There is nothing to export: no article is approved or published. "
                    "Approve one, or name articles or states."
                )
                if not order.states
                else Message("There is nothing to export: no article is in such a state.")
            )
        stories = self._stories(chosen, cancelled)
        site = self._site(stories, self._rates.for_front())
        files = self._files(site, order, progress)
        house = site.house
        finish = closing(house.uuid, house.name, _entries(chosen), public=order.public)
        write = write_zip if order.target.suffix.lower() == ".zip" else write_folder
        outcome = write(order.target, files, finish, cancelled)
        first = "index.html" if len(chosen) > 1 else address(chosen[0])
        return Exported(
            path=order.target,
            articles=len(chosen),
            written=outcome.written,
            unchanged=outcome.unchanged,
            removed=outcome.removed,
            first_page=first,
            notes=tuple(_notes(order, chosen)),
        )

    def _chosen(self, order: ExportOrder) -> list[Article]:
        if order.articles:
            with self._engine.reading() as session:
                found = [articles.get(session, key) for key in order.articles]
                for article in found:
                    if articles.is_trashed(session, article.id):
                        raise ExportFailed(
                            Message(
                                "Article {id} is in the trash. Take it out before you export it.",
                                id=article.id,
                            )
                        )
            return list({article.id: article for article in found}.values())
        return self._newest(order.states or EXPORTED_BY_DEFAULT, None)

    def _newest(self, states: tuple[State, ...], most: int | None) -> list[Article]:
        with self._engine.reading() as session:
            return list(articles.newest(session, Filter(states=states), most))

    def _stories(
        self, chosen: Sequence[Article], cancelled: Callable[[], bool] | None
    ) -> list[Story]:
        stories: list[Story] = []
        for start in range(0, len(chosen), 200):
            stop_if_asked(cancelled)
            part = chosen[start : start + 200]
            bodies = self._rendering.html([article.content for article in part])
            for article, body in zip(part, bodies, strict=True):
                withdrawn = article.state is State.WITHDRAWN
                pictures = () if withdrawn else article.content.pictures
                stories.append(Story(article, body, self._pictures.shown(pictures)))
        return stories

    def _site(self, stories: Sequence[Story], rates: FrontRates | None = None) -> Site:
        with self._engine.reading() as session:
            categories = {known.name: known.slug for known in house.categories(session)}
        return Site(self._house(), tuple(stories), categories, rates or FrontRates())

    def _files(
        self,
        site: Site,
        order: ExportOrder,
        progress: Callable[[int, int], None] | None,
    ) -> Iterator[File]:
        yield from self._media(site)
        yield from self._publisher.compose(site, progress)
        if not order.public:
            yield from self._masters(site)
            yield File(REVISIONS, self._chains(site))

    def _media(self, site: Site) -> Iterator[File]:
        """Yield the files of the pictures that the pages show, each once."""
        files = {
            rendition.path
            for story in site.stories
            for shown in story.pictures.values()
            for rendition in (*shown.renditions, shown.fallback)
        }
        for path in sorted(files):
            data = self._pictures.file(path)
            if data is None:
                raise ExportFailed(
                    Message("The picture {path} is not there any more. Export again.", path=path)
                )
            yield File(path, data)

    def _masters(self, site: Site) -> Iterator[File]:
        """Yield the pictures as they are kept, for another newsroom to take in."""
        hashes = {one.sha256 for story in site.stories for one in story.article.content.pictures}
        known = self._pictures.find(hashes)
        for sha256 in sorted(known):
            path = f"{PICTURES}/{sha256}.{KINDS[known[sha256].master.kind]}"
            yield File(path, self._pictures.data(sha256))

    def _chains(self, site: Site) -> bytes:
        lines: list[bytes] = []
        with self._engine.reading() as session:
            for story in sorted(site.stories, key=lambda story: story.article.uuid):
                for identity, document in articles.chain(session, story.article.id):
                    articles.read_revision(identity, document)
                    lines.append(document + b"\n")
        return b"".join(lines)


def _entries(chosen: Sequence[Article]) -> list[Entry]:
    return [
        Entry(
            id=article.id,
            uuid=article.uuid,
            revision=article.revision,
            headline=article.content.headline,
            category=article.content.category,
            date=article.content.date,
            language=article.content.language.value,
            state=article.state.value,
            path=address(article),
        )
        for article in chosen
    ]


def _notes(order: ExportOrder, chosen: Sequence[Article]) -> Iterator[Message]:
    if order.public:
        unfinished = [one for one in chosen if one.state not in EXPORTED_BY_DEFAULT]
        for article in unfinished:
            yield Message(
                "Article {id} goes out to readers although it is not approved.", id=article.id
            )
