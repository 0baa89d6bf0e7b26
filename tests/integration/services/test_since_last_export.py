"""An export that looks only at what is different leaves the very files that a new one would."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from newsroom.domain.article import Article, Content, Filter
from newsroom.domain.bundle import ExportOrder
from newsroom.domain.language import Language
from newsroom.domain.picture import Picture, Place
from newsroom.domain.workflow import State
from newsroom.errors import NewsroomError
from newsroom.publishing import composing, lists
from newsroom.publishing.scope import Scope
from newsroom.services.newsroom import Newsroom
from tests.support.articles import make_content
from tests.support.bundles import files_in
from tests.support.newsrooms import Clock, make_newsroom
from tests.support.pictures import photograph, saved

COUNT = 24
FIRST = date(2024, 1, 25)
CATEGORIES = ("Қоғам", "Экономика", "Спорт")
BYLINES = ("Айгүл Сәрсенова", "Иван Петров, Айгүл Сәрсенова", "")
TAGS = (("су",), ("су", "мектеп"), (), ("жер",))
STATES = (State.APPROVED, State.PUBLISHED, State.WITHDRAWN)

Step = Callable[["Play"], None]


class Play:
    """Changes a newsroom and its exported bundle by chance."""

    def __init__(
        self, newsroom: Newsroom, clock: Clock, target: Path, chance: random.Random
    ) -> None:
        self.newsroom, self.clock, self.target, self.chance = newsroom, clock, target, chance
        self.written = 0
        self.pictures = [
            newsroom.pictures.take_in(saved(photograph(80 + step, 60)), "a.jpg").master.sha256
            for step in range(9)
        ]

    def content(self) -> Content:
        """Return an article by chance."""
        chance = self.chance
        return make_content(
            headline=f"Хабар {chance.random()}",
            slug="",
            category=chance.choice(CATEGORIES),
            date=FIRST
            + timedelta(days=chance.choice((chance.randrange(70), chance.randrange(900)))),
            byline=chance.choice(BYLINES),
            tags=chance.choice(TAGS),
            other_categories=chance.choice(((), (), ("Спорт",))),
            body=f"Мәтін {chance.random()}",
            pictures=chance.choice(((), self.gallery())),
        )

    def gallery(self) -> tuple[Picture, ...]:
        """Return a picture or two, or none."""
        hashes = self.chance.sample(self.pictures, self.chance.randrange(3))
        return tuple(Picture(one, Place.GALLERY, alt="Сурет") for one in hashes)

    def article(self) -> Article:
        """Return an article that is there, the newest rather often."""
        newest = self.newsroom.library.page(Filter(), None, 1).items[0].id
        number = self.chance.choice([*range(1, self.written + 1), newest, newest])
        return self.newsroom.library.get(number)

    def save(self, **values: object) -> None:
        article = self.article()
        self.newsroom.editing.save(article.id, replace(article.content, **values))  # type: ignore[arg-type]


def write(play: Play) -> None:
    made = play.newsroom.editing.create(play.content(), play.chance.choice(STATES[:2]))
    play.written = made.id


def edit(play: Play) -> None:
    play.save(body=f"Жаңа {play.chance.random()}")


def rewrite(play: Play) -> None:
    new = play.content()
    play.save(**{
        name: getattr(new, name)
        for name in ("headline", "date", "category", "byline", "tags", "other_categories")
    })  # fmt: skip


def change_address(play: Play) -> None:
    play.save(slug=f"slug-{play.chance.randrange(5)}")


def illustrate(play: Play) -> None:
    play.save(pictures=play.gallery())


def step_on(play: Play) -> None:
    play.newsroom.editing.set_state(play.article().id, play.chance.choice(STATES))


def throw_away(play: Play) -> None:
    play.newsroom.trash.put(play.article().id)


def translate(play: Play) -> None:
    begun = play.newsroom.editions.begin(
        play.article().id, play.chance.choice([Language.RUSSIAN, Language.KAZAKH_ARABIC])
    )
    play.newsroom.editing.save(begun.id, replace(begun.content, headline="Новость"))
    play.newsroom.editing.set_state(begun.id, State.APPROVED)


def disturb(play: Play) -> None:
    path = play.chance.choice(sorted(play.target.rglob("*.html")))
    path.write_bytes(path.read_bytes() + b"\n")


def lose(play: Play) -> None:
    files = [path for path in play.target.rglob("*") if path.is_file()]
    play.chance.choice(sorted(set(files) - {play.target / "newsroom/manifest.json"})).unlink()


STEPS: tuple[Step, ...] = (
    write, edit, edit, rewrite, change_address, illustrate, illustrate, step_on, throw_away,
    translate, disturb, lose,
)  # fmt: skip


@pytest.fixture
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let some twenty articles fill several pages of each list."""
    monkeypatch.setattr(lists, "PER_PAGE", 4)
    monkeypatch.setattr(lists, "_SPLIT", 6)
    monkeypatch.setattr(composing, "_SEARCH_LIST", 5)


@pytest.fixture
def scopes(monkeypatch: pytest.MonkeyPatch) -> list[Scope]:
    """The scopes that exports were given."""
    found: list[Scope] = []
    whole = Scope.__init__

    def begin(self: Scope, *values: object) -> None:
        found.append(self)
        whole(self, *values)  # type: ignore[arg-type]

    monkeypatch.setattr(Scope, "__init__", begin)
    return found


@pytest.mark.usefixtures("small_pages")
@pytest.mark.parametrize("public", [True, False])
def test_whatever_changed_the_bundle_is_as_a_new_one(
    tmp_path: Path, rounds: int, scopes: list[Scope], *, public: bool
) -> None:
    for seed in range(max(1, rounds // 10)):
        chance = random.Random(seed)  # noqa: S311 - the same steps each time
        folder = tmp_path / str(seed)
        folder.mkdir()
        clock = Clock()
        newsroom = make_newsroom(folder, clock)
        newsroom.settings.change(address="https://example.kz/")
        target = folder / "site"
        play = Play(newsroom, clock, target, chance)
        for _ in range(COUNT):
            write(play)
        order = ExportOrder(target, states=STATES, public=public)
        newsroom.publishing.export(order)
        for number in range(8):
            done = []
            for _ in range(chance.randrange(1, 4)):
                step = chance.choice(STEPS)
                try:
                    step(play)
                except NewsroomError:
                    continue  # not every step is one that may be taken
                done.append(step.__name__)
                clock.advance(minutes=1)
            scopes.clear()
            newsroom.publishing.export(order)
            expected = folder / f"new-{number}"
            # A picture that somebody took away is an article's that nothing names.
            assert scopes or "lose" in done, done
            newsroom.publishing.export(replace(order, target=expected))
            assert files_in(target) == files_in(expected), (seed, number, done)
        newsroom.close()
