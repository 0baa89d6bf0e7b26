"""Publishing: the page of an article as it will stand on the site, and bundles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from newsroom.domain.article import Article, Content
from newsroom.domain.bundle import Exported, ExportOrder, File, Placed, Stream
from newsroom.domain.card import card_of
from newsroom.domain.front_rates import FrontRates
from newsroom.domain.message import Message
from newsroom.domain.newsroom import House
from newsroom.domain.rates import RateTable
from newsroom.domain.workflow import EXPORTED_BY_DEFAULT, State
from newsroom.errors import ExportFailed
from newsroom.exchange.folder import write_folder
from newsroom.exchange.ground import Ground
from newsroom.exchange.manifest_lines import derive_bundle_id
from newsroom.publishing import inputs
from newsroom.publishing.composing import Composer
from newsroom.publishing.crew import Crew
from newsroom.publishing.icon import ICON, icon
from newsroom.publishing.order import NEIGHBOURS, neighbours
from newsroom.publishing.own_theme import OwnTheme, own_theme_state
from newsroom.publishing.publisher import Publisher
from newsroom.publishing.site import Site
from newsroom.publishing.story import Story
from newsroom.publishing.theme import standard_theme
from newsroom.services.clock import Clock, system_clock
from newsroom.services.exporting import Reading, Remembering, note_sent
from newsroom.services.keys import Signing, unsigned
from newsroom.services.last_files import LastFiles
from newsroom.services.rates import RateBook
from newsroom.services.rendering import Rendering
from newsroom.services.uncollected import uncollected
from newsroom.storage import settings
from newsroom.storage.engine import Engine
from newsroom.storage.moment import Chosen, Moment
from newsroom.text.counting import article_words
from newsroom.text.picture_references import tidied

if TYPE_CHECKING:
    from newsroom.services.pictures import Pictures
    from newsroom.services.proofing import Proofing
    from newsroom.services.review_sheet import ReviewSheet

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
        pictures: Callable[[], Pictures],
        rates: RateBook,
        *,
        proofing: Callable[[], Proofing],
        clock: Clock = system_clock,
        signing: Signing = unsigned,
        theme: Callable[[], Path | None] = lambda: None,
    ) -> None:
        self._signing = signing
        self._proofing = proofing
        self._pictures = pictures
        self._rates = rates
        self._clock = clock
        self._engine = engine
        self._house = get_house
        self._rendering = rendering
        self._theme = theme
        self._kept: tuple[bytes, Publisher] | None = None

    def _review(self) -> ReviewSheet:
        # Heavy, and nothing for readers.
        from newsroom.services.review_sheet import ReviewSheet  # noqa: PLC0415

        return ReviewSheet(self._engine, self._proofing())

    @property
    def _publisher(self) -> Publisher:
        return self._publisher_of(None)

    def _publisher_of(self, folder: Path | None) -> Publisher:
        """Return what makes pages: of this theme, or of the newsroom's. Raises `ThemeRefused`."""
        # A theme is read at the first need, and again when a file of it was changed.
        folder = folder or self._theme()
        state = own_theme_state(folder) if folder else b""
        kept = self._kept
        if kept is None or kept[0] != state:
            theme = OwnTheme(folder) if folder else standard_theme()
            kept = self._kept = (state, Publisher(theme))
        return kept[1]

    def asset(self, path: str) -> bytes | None:
        """Return a file that pages name by its path in the bundle, None for no such file."""
        if path.startswith(_MEDIA):
            return self._pictures().file(path)
        if path == ICON:
            return icon(self._site())
        try:
            return self._publisher.asset(path)
        except KeyError:
            return None

    def page(self, article: Article | None, content: Content) -> str:
        """Return the page that an export would write for an article with this content."""
        # For the window, which has sessions; an export does without.
        from newsroom.services.pictures import known_to  # noqa: PLC0415
        from newsroom.storage import articles, editions, lists  # noqa: PLC0415
        from newsroom.text import markdown  # noqa: PLC0415

        if article is None:
            now = datetime.now(UTC)
            article = Article(_UNSAVED, "", "", 1, State.DRAFT, content, now, now.date())
        shown = replace(article, content=content, listed=content.date or article.listed)
        language = content.language if content.language is not self._house().language else None
        place = (shown.listed, article.id, EXPORTED_BY_DEFAULT, NEIGHBOURS)
        with self._engine.reading() as session:
            life = articles.life(session, article.id)
            newer, older = lists.around(session, *place, language=language)
            original = content.translation_of or article.uuid
            others = editions.of_story(session, original, EXPORTED_BY_DEFAULT)
        card = card_of(shown, article_words(content), life)
        body = markdown.render(content.body, content.language, content.rates)
        # Words that were pasted from another article bring their pictures before they are saved.
        with self._engine.reading() as session:
            named = tidied(content.pictures, content.body, partial(known_to, session))
        story = Story(shown, body, self._pictures().shown(named), card)
        ordered = [*newer, card, *older]
        beside = neighbours(ordered, len(newer))
        site = self._site()
        item = self._publisher.item(site, story, others)
        return self._publisher.article_page(site, story, beside, item)

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
        chosen, notes = self._chosen(order)
        house = self._house()
        publisher = self._publisher_of(order.theme)
        to_zip = order.target.suffix.lower() == ".zip"
        with uncollected(), self._engine.snapshot() as driver:
            reading = Reading(Moment(driver), chosen, self._rendering, self._pictures, cancelled)
            total = reading.total()
            notes = (*notes, *self._held(reading.held(), house))
            sign, unsigned = self._signing()
            notes = (*notes, unsigned) if unsigned else notes
            if not total:
                raise _nothing(order)
            site = self._site(reading.newest_rates(), self._rates.for_front())
            remembering = None
            if not to_zip:
                about = _about(publisher, site, chosen, order)
                remembering = Remembering(
                    self._engine, reading, order.target, about, sends=not order.archive
                )

            def files(ground: Ground) -> Iterator[File | Placed | Stream]:
                keep = ground.keep
                different = remembering.difference(ground) if remembering else None
                composer = Composer(publisher, site, reading, keep, crew, difference=different)
                yield from composer.files(progress)
                if not order.public:
                    yield from reading.masters(keep, of_all=order.archive)
                    yield from reading.chains(keep)
                    bundle = derive_bundle_id(house.uuid, reading.entries())
                    yield from self._review().files(
                        reading, site, bundle, keep, chosen_by_name=bool(order.articles)
                    )
                if different is not None:
                    ground.keep_rest(composer.leaving)

            last = LastFiles(house, reading, remembering, order.public, sign)
            # An archive has its files in the order in which they come: one hand, one order.
            theme = order.theme or self._theme()
            bodies = reading.keep_bodies
            with Crew(publisher, site, theme, alone=to_zip, keep_bodies=bodies) as crew:
                if remembering is None:
                    from newsroom.exchange.archive import write_zip  # noqa: PLC0415 - seldom

                    outcome = write_zip(order.target, files, last.made, cancelled)
                    if not order.archive:
                        note_sent(self._engine, reading)
                else:
                    outcome = write_folder(
                        order.target,
                        files,
                        last.made,
                        cancelled,
                        memory=remembering,
                        helper=crew,
                        renew=last.renewed,
                    )
            if remembering is not None and remembering.unkept:
                notes = (*notes, remembering.unkept)
            first = reading.first_page() if total == 1 else "index.html"
        return Exported(
            path=order.target,
            articles=total,
            written=outcome.written,
            unchanged=outcome.unchanged,
            removed=outcome.removed,
            first_page=first,
            notes=notes,
        )

    def _held(self, held: Sequence[tuple[int, datetime]], house: House) -> Iterator[Message]:
        for number, until in held:
            there = until.astimezone(ZoneInfo(house.zone))
            yield Message(
                "Article {id} is left out: it is under embargo until {time}.",
                id=number,
                time=f"{there:%Y-%m-%d %H:%M}",
            )

    def _chosen(self, order: ExportOrder) -> tuple[Chosen, tuple[Message, ...]]:
        """Return which articles go out, and what their reader should know."""
        if not order.articles:
            now = None if order.archive else self._clock()
            chosen = Chosen(
                order.taken_states,
                (),
                now,
                languages=order.languages,
                notices=order.with_notices,
            )
            return chosen, ()
        from newsroom.storage import articles  # noqa: PLC0415 - named ones are few

        with self._engine.reading() as session:
            found = [articles.get(session, key) for key in order.articles]
            for article in found:
                _raise_if_held(article, order, self._clock())
                if articles.is_trashed(session, article.id):
                    raise ExportFailed(
                        Message(
                            "Article {id} is in the trash. Take it out before you export it.",
                            id=article.id,
                        )
                    )
        by_number = {article.id: article for article in found}
        chosen = Chosen((), tuple(by_number), languages=order.languages)
        return chosen, tuple(_notes(order, list(by_number.values())))

    def _site(self, newest_rates: RateTable | None = None, rates: FrontRates | None = None) -> Site:
        with self._engine.asking() as ask:
            known = settings.categories(ask)
        return Site(
            house=self._house(),
            categories={category.name: category.slug for category in known},
            rates=rates or FrontRates(),
            newest_rates=newest_rates,
            topics={category.name: category.media_topic for category in known},
        )


def _about(publisher: Publisher, site: Site, chosen: Chosen, order: ExportOrder) -> bytes:
    """Return a name for what was asked for and what all pages share."""
    asked = (chosen.about, order.public, order.archive, sorted(site.categories.items()))
    return inputs.key(publisher.key(site), inputs.plain(asked))


def _raise_if_held(article: Article, order: ExportOrder, now: datetime) -> None:
    # An editor may see it before its time, a reader may not.
    until = article.content.embargo
    if order.public and until and until > now:
        raise ExportFailed(
            Message(
                "Article {id} is under embargo. Export it for editors, or when its time has come.",
                id=article.id,
            )
        )


def _nothing(order: ExportOrder) -> ExportFailed:
    if order.languages:
        return ExportFailed(
            Message(
                "There is nothing to export: none of these articles is in {languages}.",
                languages=", ".join(language.own_name for language in order.languages),
            )
        )
    return ExportFailed(
        Message(
            "There is nothing to export: no article is approved or published. "
            "Approve one, or name articles or states."
        )
        if not order.states
        else Message("There is nothing to export: no article is in such a state.")
    )


def _notes(order: ExportOrder, chosen: Sequence[Article]) -> Iterator[Message]:
    left_out = [
        one for one in chosen if order.languages and one.content.language not in order.languages
    ]
    for article in left_out:
        yield Message(
            "Article {id} is left out: it is in {language}.",
            id=article.id,
            language=article.content.language.own_name,
        )
    if order.public:
        unfinished = [
            one for one in chosen if one.state not in EXPORTED_BY_DEFAULT and one not in left_out
        ]
        for article in unfinished:
            yield Message(
                "Article {id} goes out to readers although it is not approved.", id=article.id
            )
