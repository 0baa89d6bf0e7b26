"""Takes pictures of the running window: the README's, or of each view in each language and look.

    xvfb-run -s "-screen 0 1366x768x24" .venv/bin/python packaging/screenshots.py docs/screenshots
    xvfb-run -s "-screen 0 1366x768x24" .venv/bin/python packaging/screenshots.py FOLDER --all

With names of scenes behind the folder, only those; `--languages kk,ru`, `--schemes dark` narrow
`--all`, and `--scale 2` draws as on a screen of twice the density. The stories are the sample ones,
in a folder that is thrown away. As root the web engine needs QTWEBENGINE_DISABLE_SANDBOX=1.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QMenu, QWidget

from newsroom.desktop.application import Program
from newsroom.desktop.editor.find_bar import FindBar
from newsroom.desktop.library.shelf import Kind, Shelf
from newsroom.desktop.preview.start import register_scheme
from newsroom.desktop.welcome.page import WelcomePage
from newsroom.desktop.window.main_window import MainWindow
from newsroom.desktop.words import LANGUAGES
from newsroom.domain.article import Article, Filter
from newsroom.domain.opening import Opening
from newsroom.domain.planning import Plan
from newsroom.domain.workflow import State
from newsroom.services.known import KnownNewsrooms
from newsroom.services.newsroom import Newsroom, open_newsroom
from newsroom.settings import SettingsFile

SCHEMES = ("light", "dark", "contrast")
PAGES = 6
"""How many pages the settings have at most."""


Scene = Callable[["Stage"], None]


class Stage:
    """A window on the sample stories, set up anew for each scene."""

    def __init__(self, app: QApplication, work: Path, language: str, scheme: str) -> None:
        self._app = app
        settings = SettingsFile(work / "settings.json")
        settings.change(language=language, scheme=scheme, author="Айгүл Сәрсенова")
        self.path = work / "dala.newsroom"
        fill(self.path, work)
        self.program = Program(app, open_file, settings, lambda: KnownNewsrooms(work / "known"))
        self.program.start(self.path)
        self._path, self.is_taken = work, False
        wait_for(lambda: self.program.newsroom is not None)
        self._fit()

    @property
    def window(self) -> MainWindow:
        """The window as it is now."""
        window = self.program.window
        assert window is not None
        return window

    @property
    def newsroom(self) -> Newsroom:
        """The newsroom that is open."""
        assert self.program.newsroom is not None
        return self.program.newsroom

    def _fit(self) -> None:
        self.window.setGeometry(self._app.primaryScreen().availableGeometry())
        self.settle()

    def settle(self, longer: int = 0) -> None:
        """Let the window come to rest."""
        pause(150)
        wait_for(lambda: not self.program.tasks.busy)
        pause(450 + longer)

    def open(self, language: str = "kk", state: State = State.PUBLISHED) -> Article:
        """Put the first story in this language and state on the desk."""
        found = [
            summary
            for summary in self.newsroom.library.page(Filter(states=(state,))).items
            if summary.language.value == language
        ]
        assert self.window.desk is not None
        self.window.desk.open(found[0].id)
        self.settle()
        return self.newsroom.library.get(found[0].id)

    def do(self, name: str) -> None:
        """Do what a menu's item does."""
        self._action(name).trigger()
        self.settle()

    def ask(self, name: str, then: Callable[[QWidget], None] | None = None) -> None:
        """Do what a menu's item does, and take the picture while its dialog is open."""

        def look() -> None:
            self.settle()
            if then:
                then(self.dialog())
                self.settle()
            self.shoot()
            self.close_dialogs()

        # A dialog keeps its caller until it is closed: who looks at it comes from behind.
        QTimer.singleShot(0, self.window, look)
        self._action(name).trigger()
        wait_for(lambda: self.is_taken)

    def _action(self, name: str) -> QAction:
        return next(one for one in self.window.actions_.all() if one.objectName() == name)

    def shelf(self, kind: Kind, name: str = "") -> None:
        """Choose a shelf of the sidebar."""
        assert self.window.library is not None
        self.window.library.sidebar.choose(Shelf(kind, name))
        self.settle()

    def show(self, **parts: bool) -> None:
        """Show or hide parts of the window by the names of their actions."""
        for name, shown in parts.items():
            getattr(self.window.actions_, name).setChecked(shown)
        self.settle()

    def dialog(self) -> QWidget:
        """Return the dialog that is open."""
        return QApplication.activeModalWidget() or next(
            one
            for one in self._app.topLevelWidgets()
            if isinstance(one, QDialog) and one.isVisible()
        )

    def take(self, scene: Scene, path: Path) -> None:
        """Write the picture of a scene."""
        self.clear()
        self._path, self.is_taken = path, False
        scene(self)
        if not self.is_taken:
            self.shoot()

    def shoot(self) -> None:
        """Write what is on the screen."""
        shoot(self._app, self._path)
        self.is_taken = True

    def close_dialogs(self) -> None:
        """Close what lies over the window."""
        for _ in range(3):
            if popup := QApplication.activePopupWidget():
                popup.close()
            for widget in self._app.topLevelWidgets():
                if isinstance(widget, QDialog) and widget.isVisible():
                    widget.close()
                    pause(50)

    def clear(self) -> None:
        """Close what a scene opened, and show the desk with its list and the details."""
        self.close_dialogs()
        window = self.window
        window.leave_first_page()
        window.views.show_desk()
        window.side.show_details()
        for bar in window.findChildren(FindBar):
            bar.hide()
        assert window.library is not None
        window.library.search.clear()
        window.library.sidebar.choose(Shelf(Kind.ALL))
        self.show(focus=False, preview=False, library=True, sidebar=True, metadata=True)
        window.actions_.places["beside"].trigger()
        window.actions_.preview.setChecked(False)
        self.settle()

    def end(self) -> None:
        """Close the window and what is open in it."""
        self.clear()
        self.window.close()
        pause(300)
        self.program.end()


def open_file(opening: Opening) -> Newsroom:
    """Open a newsroom as its correspondent."""
    return open_newsroom(opening, lambda: "Айгүл Сәрсенова")


def fill(path: Path, work: Path) -> None:
    """Put the sample stories into a newsroom, and what a week brings: plans, comments, trash."""
    newsroom = open_file(Opening(path))
    stored = newsroom.sampling.fill()
    newsroom.settings.change(name="Дала хабары")
    today = date.today()  # noqa: DTZ011 - as the desk's calendar says
    for plan in (
        Plan(0, "Көктемгі су тасқынына дайындық", "su-tasqyny", today - timedelta(days=1),
             assigned="Айгүл Сәрсенова", note="Төтенше жағдайлар қызметінен сұрау."),
        Plan(0, "Новый мост через Сырдарью", "novyi-most", today + timedelta(days=2),
             assigned="Ерлан Қасымов"),
        Plan(0, "Мектеп бітірушілер кеші", due=today + timedelta(days=9)),
    ):  # fmt: skip
        newsroom.planning.keep(plan)
    published = [one for one in stored if one.state is State.PUBLISHED]
    first = next(one for one in published if one.content.language.value == "kk")
    newsroom.reviews.take_in(write_answer(work, first))
    again = next(one for one in published if one.content.language.value == "ru")
    newsroom.editing.save(again.id, replace(again.content, tags=(*again.content.tags, "Орал")))
    newsroom.trash.put(newsroom.editing.create(replace(first.content, headline="Ескі жоба")).id)
    newsroom.library.keep_search("Су", Filter(query="су"))
    newsroom.close()


def write_answer(folder: Path, article: Article) -> Path:
    """Write an editor's answer as `review.html` saves it: a question and another wording."""

    def item(motivation: str, exact: str, bodies: Sequence[tuple[str, str]]) -> dict[str, object]:
        quote = {"type": "TextQuoteSelector", "exact": exact, "prefix": "", "suffix": ""}
        place = {"type": "TextPositionSelector", "start": 0, "end": len(exact)}
        selector = {"type": "FragmentSelector", "value": "body", "refinedBy": [quote, place]}
        return {
            "id": f"urn:uuid:{uuid.uuid4()}",
            "type": "Annotation",
            "motivation": motivation,
            "created": "2024-04-24T08:00:00.000Z",
            "body": [
                {"type": "TextualBody", "format": "text/plain", "purpose": purpose, "value": text}
                for purpose, text in bodies
            ],
            "target": {"source": f"urn:uuid:{article.uuid}", "selector": selector},
        }

    words = [word for word in article.content.body.split() if word.isalpha()]
    path = folder / "review-1.json"
    values = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"urn:uuid:{uuid.uuid4()}",
        "type": "AnnotationPage",
        "format": "newsroom-review",
        "version": 1,
        "sequence": 1,
        "bundle_id": "b" * 64,
        "newsroom": str(uuid.uuid4()),
        "editor": "Ерлан Мұратұлы",
        "saved_at": "2024-04-24T08:30:00.000Z",
        "verdicts": [
            {
                "article": article.uuid,
                "revision": article.revision,
                "decision": None,
                "reason": "",
                "checked": [],
            }
        ],
        "items": [
            item("commenting", words[2], [("commenting", "Бұл дерек қайдан алынды?")]),
            item(
                "editing", words[6], [("editing", words[6].upper()), ("commenting", "Былай дұрыс.")]
            ),
        ],
    }
    path.write_text(json.dumps(values, ensure_ascii=False), encoding="utf-8")
    return path


# What there is to see. A scene leaves the window as it wants to be seen.


def start(_stage: Stage) -> None:
    """Nothing is on the desk yet."""


def writing(stage: Stage, language: str = "kk") -> None:
    stage.open(language)


def preview(stage: Stage, language: str = "kk", place: str = "beside") -> None:
    stage.open(language)
    stage.show(sidebar=False)
    stage.window.actions_.places[place].trigger()
    stage.settle(3500)


def text_alone(stage: Stage) -> None:
    stage.open()
    stage.show(focus=True)


def view(stage: Stage, name: str) -> None:
    stage.do(name)


def found(stage: Stage, typed: str) -> None:
    stage.open()
    assert stage.window.library is not None
    stage.window.library.search.setFocus()
    stage.window.library.search.setText(typed)
    stage.settle(400)


def several(stage: Stage) -> None:
    assert stage.window.library is not None
    rows = stage.window.library.list
    rows.setFocus()
    rows.selectAll()
    stage.settle()


def trash(stage: Stage) -> None:
    stage.shelf(Kind.TRASH)


def copy_desk(stage: Stage) -> None:
    """A draft of which there is something to say."""
    article = stage.open("kk", State.IN_REVIEW)
    body = f"{article.content.body}\n\nСонымен сонымен  бірге TODO."
    stage.window.article_view.body.page.setPlainText(body)
    stage.settle(800)
    stage.do("copy_desk")


def comments(stage: Stage) -> None:
    counts = stage.newsroom.reviews.open_counts()
    assert stage.window.desk is not None
    [uuid_] = counts
    stage.window.desk.open(stage.newsroom.library.get(uuid_).id)
    stage.settle()
    stage.do("review")


def find_bar(stage: Stage) -> None:
    stage.open()
    stage.window.article_view.body.action("replace").trigger()
    stage.settle()


def asked(stage: Stage, name: str) -> None:
    """A dialog about the story on the desk."""
    stage.open()
    stage.ask(name)


def settings(stage: Stage, page: int) -> None:
    def turn(dialog: QWidget) -> None:
        pages = dialog.findChild(QListWidget)
        assert pages is not None
        pages.setCurrentRow(page)

    stage.ask("house", turn)


def menu(stage: Stage, place: int) -> None:
    stage.open()
    bar = stage.window.menuBar()
    action = bar.actions()[place]
    corner = bar.actionGeometry(action).bottomLeft()
    shown = action.menu()
    assert isinstance(shown, QMenu)
    shown.popup(bar.mapToGlobal(corner))
    stage.settle()


SCENES: dict[str, Scene] = {
    "start": start,
    "writing": writing,
    "russian": partial(writing, language="ru"),
    "english": partial(writing, language="en"),
    "arabic": partial(preview, language="kk-Arab"),
    "preview": preview,
    "preview-below": partial(preview, place="below"),
    "text-alone": text_alone,
    "board": partial(view, name="board"),
    "planning": partial(view, name="planning"),
    "found": partial(found, typed="су"),
    "nothing-found": partial(found, typed="ъыъыъ"),
    "several": several,
    "trash": trash,
    "copy-desk": copy_desk,
    "comments": comments,
    "find": find_bar,
    **{f"menu-{place}": partial(menu, place=place) for place in range(6)},
    **{
        name.replace("_", "-"): partial(asked, name=name)
        for name in (
            "export", "send", "hand_over", "backups", "key", "new_from", "history", "counts",
            "keep_template", "switch", "replace_all", "dictionary", "rates", "theme", "palette",
            "keys", "help", "whats_new", "problem", "about",
        )
    },
    **{f"settings-{page}": partial(settings, page=page) for page in range(PAGES)},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the README: a scene in one language and look."""

    name: str
    scene: str
    language: str = "kk"
    scheme: str = "light"


PICTURES = (
    Picture("writing", "writing"),
    Picture("preview", "preview"),
    Picture("preview-dark", "preview", "en", "dark"),
    Picture("arabic", "arabic"),
    Picture("board", "board", "ru"),
)
FIRST_START = "first-start"


def take_first_start(app: QApplication, path: Path, language: str, scheme: str) -> None:
    """Show a new newsroom's first page and write a picture of it."""
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        kept = SettingsFile(work / "settings.json")
        kept.change(language=language, scheme=scheme)
        known = KnownNewsrooms(work / "known")

        def open_known(opening: Opening) -> Newsroom:
            known.guard(opening, chosen=False)
            return open_file(opening)

        program = Program(app, open_known, kept, lambda: known)
        program.start(work / "new.newsroom")
        assert program.window is not None
        wait_for(lambda: bool(program.window and program.window.findChildren(WelcomePage)))
        program.window.setGeometry(app.primaryScreen().availableGeometry())
        pause(900)
        shoot(app, path)
        program.window.close()
        pause(300)
        program.end()


def take(app: QApplication, language: str, scheme: str, wanted: Sequence[tuple[str, Path]]) -> None:
    """Take the pictures of these scenes, in one language and look."""
    with tempfile.TemporaryDirectory() as name:
        stage = Stage(app, Path(name), language, scheme)
        for scene, path in wanted:
            stage.take(SCENES[scene], path)
        stage.end()


def shoot(app: QApplication, path: Path) -> None:
    """Write what is on the screen."""
    app.primaryScreen().grabWindow(0).save(str(path))
    print(path)


def wait_for(ready: Callable[[], bool]) -> None:
    """Let the program run until `ready`."""
    while not ready():
        pause(50)


def pause(milliseconds: int) -> None:
    """Let the program run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> int:
    """Take the pictures that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--schemes", default="light,dark")
    parser.add_argument("--scale", default="1")
    options = parser.parse_intermixed_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    os.environ["QT_SCALE_FACTOR"] = options.scale
    # Nothing of this is left in the folders of who takes the pictures.
    apart = tempfile.TemporaryDirectory()
    for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        os.environ[name] = apart.name
    register_scheme()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    folder: Path = options.folder
    names = options.names or [FIRST_START, *(SCENES if options.all else ())]
    if not options.all:
        if not options.names or FIRST_START in names:
            take_first_start(app, folder / f"{FIRST_START}.png", "kk", "light")
        for one in PICTURES:
            if not options.names or one.name in names:
                take(app, one.language, one.scheme, [(one.scene, folder / f"{one.name}.png")])
        return 0
    for language in options.languages.split(","):
        for scheme in options.schemes.split(","):
            end = f"{language}-{scheme}.png"
            if FIRST_START in names:
                take_first_start(app, folder / f"{FIRST_START}-{end}", language, scheme)
            scenes = [name for name in SCENES if name in names]
            if scenes:
                take(app, language, scheme, [(one, folder / f"{one}-{end}") for one in scenes])
    return 0


if __name__ == "__main__":
    sys.exit(main())
