"""Every text of the window is legible on its ground: WCAG's 4.5:1, and 3:1 for outlines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from newsroom.desktop.look.colours import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    Colours,
    colours_of,
    is_dark,
    palette_of,
    state_colours,
)
from newsroom.domain.workflow import State

ALL = {
    "light": LIGHT,
    "dark": DARK,
    "contrast light": CONTRAST_LIGHT,
    "contrast dark": CONTRAST_DARK,
}
SCHEMES = pytest.mark.parametrize("colours", ALL.values(), ids=ALL)


def luminance(name: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    red, green, blue = (linear(c) for c in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_the_known_one() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@SCHEMES
def test_text_is_legible_on_every_ground(colours: Colours) -> None:
    grounds = [colours.window, colours.panel, colours.page, colours.raised]
    inks = [colours.text, colours.muted, colours.link]
    inks += [colours.error, colours.warning, colours.success, colours.accent]
    for ground in grounds:
        for ink in inks:
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ground in (colours.hover, colours.pressed):
        assert contrast(colours.text, ground) >= 4.5, ground
    assert contrast(colours.dimmed, colours.page) >= 4.5
    assert contrast(colours.quote, colours.page) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.on_accent, colours.accent_hover) >= 4.5
    assert contrast(colours.on_selection, colours.selection) >= 4.5
    assert contrast(colours.on_match, colours.match) >= 4.5
    assert contrast(colours.on_added, colours.added) >= 4.5
    assert contrast(colours.on_removed, colours.removed) >= 4.5


@SCHEMES
def test_fields_and_focus_can_be_seen(colours: Colours) -> None:
    for ground in (colours.window, colours.panel, colours.page, colours.raised):
        assert contrast(colours.outline, ground) >= 3, ground
        assert contrast(colours.accent, ground) >= 3, ground


@SCHEMES
@pytest.mark.parametrize("state", State)
def test_states_are_legible(colours: Colours, state: State) -> None:
    mark = state_colours(state, palette_of(colours))
    assert contrast(mark.text, mark.ground) >= 4.5


def test_a_palette_tells_its_scheme() -> None:
    assert is_dark(palette_of(DARK))
    assert not is_dark(palette_of(LIGHT))


@SCHEMES
def test_a_palette_leads_back_to_its_scheme(colours: Colours) -> None:
    assert colours_of(palette_of(colours)) is colours


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_is_seven_to_one_and_every_line_is_seen(colours: Colours) -> None:
    grounds = [colours.window, colours.panel, colours.page, colours.raised]
    inks = [colours.text, colours.muted, colours.link, colours.dimmed, colours.quote]
    inks += [colours.error, colours.warning, colours.success, colours.accent]
    for ground in grounds:
        assert min(contrast(ink, ground) for ink in inks) >= 7
        assert contrast(colours.hairline, ground) >= 7
    for ink, ground in (
        (colours.on_accent, colours.accent),
        (colours.on_selection, colours.selection),
        (colours.on_match, colours.match),
        (colours.on_added, colours.added),
        (colours.on_removed, colours.removed),
    ):
        assert contrast(ink, ground) >= 7, (ink, ground)
