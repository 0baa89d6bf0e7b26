"""The look: both schemes can be worn, and what the stylesheet and icons name is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QIcon, QImage, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from newsroom import paths
from newsroom.desktop.look import apply_look, dress, icon, is_dark, text_font
from newsroom.desktop.look.colours import DARK, LIGHT, Colours
from newsroom.desktop.look.dressing import stylesheet

KAZAKH = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё«»“”–—…₸№"
ARABIC = "ءاەبپتجچدرزسشعفقكگڭلمنوۇۆۋيىھح"


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    apply_look(qapp, "light")
    yield qapp
    apply_look(qapp, "light")


def icon_names() -> list[str]:
    return sorted(path.stem for path in paths.resource("icons").glob("*.svg"))


def test_a_scheme_is_worn_at_once(app: QApplication) -> None:
    apply_look(app, "dark")
    assert is_dark(app.palette())
    assert DARK.page in app.styleSheet()
    apply_look(app, "light")
    assert not is_dark(app.palette())
    apply_look(app, "system")


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_sign_of_the_stylesheet_exists(colours: Colours) -> None:
    sheet = stylesheet(colours)
    assert "${" not in sheet
    for place in re.findall(r'url\("([^"]+)"\)', sheet):
        assert paths.resource("look", *place.split("/")[-2:]).is_file(), place


@pytest.mark.parametrize("name", icon_names())
def test_icons_are_drawn_in_the_palettes_colour(app: QApplication, name: str) -> None:
    for scale in (1.0, 2.0):
        image = icon(name).pixmap(QSize(48, 48), scale).toImage()
        assert image.width() == 48 * scale
        assert ink(image) == app.palette().color(QPalette.ColorRole.ButtonText).rgb()


def ink(image: QImage) -> int | None:
    """Return the colour of the picture's most solid points."""
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                return colour.rgb()
    return None


def test_icons_follow_the_scheme_and_the_state(app: QApplication) -> None:
    save = icon("save")
    light = save.pixmap(32).toImage()
    disabled = save.pixmap(32, QIcon.Mode.Disabled).toImage()
    on = save.pixmap(32, QIcon.Mode.Normal, QIcon.State.On).toImage()
    apply_look(app, "dark")
    dark = save.pixmap(32).toImage()
    assert len({ink(image) for image in (light, dark, disabled, on)}) == 4


@pytest.mark.usefixtures("app")
def test_a_copied_icon_outlives_its_first(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    for _ in range(50):
        copied = QIcon(icon("save"))
        copied.addFile("")  # makes Qt copy the engine
        button.setIcon(copied)
        button.grab()
    assert not button.icon().isNull()


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize(
    ("files", "letters"),
    [("Inter-*", KAZAKH), ("Literata-*", KAZAKH), ("NotoNaskhArabic-*", ARABIC)],
)
def test_the_shipped_fonts_have_every_letter(files: str, letters: str) -> None:
    found = list(paths.resource("fonts").glob(f"{files}.[ot]tf"))
    assert found
    for path in found:
        font = QRawFont(str(path), 16)
        assert [letter for letter in letters if not font.supportsCharacter(ord(letter))] == []


def test_the_fonts_are_known_by_the_names_we_ask_for(app: QApplication) -> None:
    families = QFontDatabase.families()
    for family in [*app.font().families(), *text_font(12).families()]:
        assert family in families


@pytest.mark.usefixtures("app")
def test_a_part_is_worn_before_and_after_the_widget_is_seen(qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    dress(label, "muted")
    with qtbot.waitExposed(label):
        label.show()
    assert label.palette().windowText().color().name() == LIGHT.muted
    dress(label, "error")
    assert label.palette().windowText().color().name() == LIGHT.error
