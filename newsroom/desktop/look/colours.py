"""The window's colours: one table for the light scheme, one for the dark."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from newsroom.domain.workflow import State


class Colours(NamedTuple):
    """One scheme, as `#rrggbb`; a test checks that each text is legible on its ground."""

    window: str  # the ground on which panels lie
    panel: str  # side panels: library, metadata
    page: str  # what is written and read: the editor, lists, fields
    raised: str  # menus, tool tips, buttons
    hover: str
    pressed: str
    hairline: str  # separators; never the only sign of anything
    outline: str  # borders of fields and buttons: 3:1 against their ground
    text: str
    muted: str  # second-rank text: dates, hints, labels
    dimmed: str  # Markdown's own signs in the editor
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str  # ground of selected text and rows
    on_selection: str
    match: str  # ground of what a search has found
    on_match: str
    added: str  # ground of text that a later version added
    on_added: str
    removed: str  # ground of text that it took away
    on_removed: str
    link: str
    quote: str  # quotations and speech in the editor
    error: str
    warning: str
    success: str
    scroll: str


LIGHT = Colours(
    window="#f3f1ec",
    panel="#f7f5f1",
    page="#fffefb",
    raised="#fffefb",
    hover="#e9e6df",
    pressed="#dfdbd2",
    hairline="#dedad1",
    outline="#8f897d",
    text="#1f1d1a",
    muted="#635e55",
    dimmed="#767065",
    disabled="#a39d92",
    accent="#1d4e7e",
    accent_hover="#163e65",
    on_accent="#ffffff",
    selection="#d3e2f0",
    on_selection="#14273a",
    match="#f7e09a",
    on_match="#2c2306",
    added="#d5ebda",
    on_added="#114727",
    removed="#f7dcd8",
    on_removed="#7f2219",
    link="#1d5a94",
    quote="#4d4a5c",
    error="#a6281c",
    warning="#7d5300",
    success="#22663b",
    scroll="#b9b3a7",
)
DARK = Colours(
    window="#191a1c",
    panel="#1d1f21",
    page="#222427",
    raised="#2a2d30",
    hover="#303337",
    pressed="#3a3e42",
    hairline="#35383c",
    outline="#767a80",
    text="#e8e5df",
    muted="#aba79f",
    dimmed="#918d86",
    disabled="#6b6e72",
    accent="#86b6e2",
    accent_hover="#a3c9ec",
    on_accent="#0f1d2a",
    selection="#2d4a66",
    on_selection="#f2f6fa",
    match="#6a5618",
    on_match="#fff6da",
    added="#1f4a30",
    on_added="#b9ebc8",
    removed="#572a26",
    on_removed="#f8c1ba",
    link="#8fbde8",
    quote="#bdb8d0",
    error="#f19b90",
    warning="#e3b75c",
    success="#86c79a",
    scroll="#55595e",
)
# For whoever needs more than the law asks: 7:1 for every text, and lines that are all seen.
CONTRAST_LIGHT = Colours(
    window="#ffffff",
    panel="#ffffff",
    page="#ffffff",
    raised="#ffffff",
    hover="#e6e6e6",
    pressed="#d0d0d0",
    hairline="#000000",
    outline="#000000",
    text="#000000",
    muted="#1a1a1a",
    dimmed="#333333",
    disabled="#595959",
    accent="#00337a",
    accent_hover="#001f4d",
    on_accent="#ffffff",
    selection="#c2d8ff",
    on_selection="#000000",
    match="#ffe14d",
    on_match="#000000",
    added="#c4f2cf",
    on_added="#00320f",
    removed="#ffd6d1",
    on_removed="#5c0500",
    link="#00337a",
    quote="#1f1f3d",
    error="#7a0c00",
    warning="#553700",
    success="#00441a",
    scroll="#000000",
)
CONTRAST_DARK = Colours(
    window="#000000",
    panel="#000000",
    page="#000000",
    raised="#000000",
    hover="#262626",
    pressed="#3b3b3b",
    hairline="#ffffff",
    outline="#ffffff",
    text="#ffffff",
    muted="#ebebeb",
    dimmed="#d0d0d0",
    disabled="#a6a6a6",
    accent="#8fd0ff",
    accent_hover="#c2e5ff",
    on_accent="#000000",
    selection="#004a80",
    on_selection="#ffffff",
    match="#ffe14d",
    on_match="#000000",
    added="#00431a",
    on_added="#d9ffe4",
    removed="#5c0a00",
    on_removed="#ffe3df",
    link="#9fd6ff",
    quote="#dcdcff",
    error="#ffb3a8",
    warning="#ffd98a",
    success="#9df0b4",
    scroll="#ffffff",
)
SCHEMES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)


class StateColours(NamedTuple):
    """The colours of a state's mark: its words and the ground under them."""

    text: str
    ground: str


_STATES_LIGHT = {
    State.DRAFT: StateColours("#57524a", "#e8e4db"),
    State.IN_REVIEW: StateColours("#704a00", "#f8e8c4"),
    State.APPROVED: StateColours("#1d4e7e", "#d9e7f4"),
    State.PUBLISHED: StateColours("#1c5a33", "#d8ecdd"),
    State.WITHDRAWN: StateColours("#8c2b20", "#f6dfdb"),
}
_STATES_DARK = {
    State.DRAFT: StateColours("#c9c4ba", "#3a3c3f"),
    State.IN_REVIEW: StateColours("#edc778", "#453821"),
    State.APPROVED: StateColours("#a6cdf0", "#22394f"),
    State.PUBLISHED: StateColours("#9ed6b0", "#203f2b"),
    State.WITHDRAWN: StateColours("#f3aca3", "#4c2925"),
}


def is_dark(palette: QPalette) -> bool:
    """Tell whether `palette` is light text on a dark ground."""
    return palette.window().color().lightness() < palette.windowText().color().lightness()


def colours_of(palette: QPalette) -> Colours:
    """Return the scheme that `palette` was made from; a widget asks with its own palette."""
    window = palette.window().color().name()
    found = next((one for one in SCHEMES if one.window == window), None)
    return found or (DARK if is_dark(palette) else LIGHT)


def state_colours(state: State, palette: QPalette) -> StateColours:
    """Return the colours of `state`'s mark; its words always stand beside the colour."""
    return (_STATES_DARK if is_dark(palette) else _STATES_LIGHT)[state]


def apply_ground(app: QGuiApplication, scheme: str) -> None:
    """Give `app` the colours alone: what a window's first painting needs, before `apply_look`."""
    dark = scheme == "dark" or (scheme != "light" and is_dark(app.palette()))
    if scheme == "contrast":
        colours = CONTRAST_DARK if dark else CONTRAST_LIGHT
    else:
        colours = DARK if dark else LIGHT
    app.setPalette(palette_of(colours))


def palette_of(colours: Colours) -> QPalette:
    """Return the palette that Qt draws with, for all that the stylesheet leaves to it."""
    role = QPalette.ColorRole
    palette = QPalette()
    for target, name in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.page,
        role.AlternateBase: colours.panel,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.error,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.on_selection,
        role.Accent: colours.accent,
        role.Link: colours.link,
        role.LinkVisited: colours.link,
        role.Light: colours.raised,
        role.Midlight: colours.hover,
        role.Mid: colours.hairline,
        role.Dark: colours.outline,
        role.Shadow: colours.hairline,
    }.items():
        palette.setColor(target, QColor(name))
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(disabled, target, QColor(colours.disabled))
    return palette


def named(colours: Colours) -> dict[str, str]:
    """Return the scheme's colours by name, for the stylesheet."""
    return colours._asdict()
