"""The standard theme is whole: its words, its fonts, its style, its escaping."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from newsroom.domain.language import Language
from newsroom.paths import resource
from newsroom.publishing.theme import Theme, standard_theme
from newsroom.publishing.words import Words
from newsroom.text.dates import MONTHS

FOLDER = resource("themes", "standard")
KAZAKH_LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІ₸№«»–—“”…"


def copy_of_theme(target: Path, template: str) -> Path:
    for path in FOLDER.rglob("*"):
        if path.is_file() and "templates" not in path.parts:
            copy = target / path.relative_to(FOLDER)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    (target / "templates").mkdir()
    (target / "templates" / "page.html.j2").write_text(template, encoding="utf-8")
    return target


def in_ranges(ranges: str, letter: str) -> bool:
    for part in ranges.split(","):
        first, _, last = part.strip().removeprefix("U+").partition("-")
        if int(first, 16) <= ord(letter) <= int(last or first, 16):
            return True
    return False


def test_every_language_has_its_words() -> None:
    for language in Language:
        words = standard_theme().words(language)
        assert words.language is language
        assert words.views.format(count=229).count("229") == 1
        assert words.minutes.format(count=3).count("3") == 1
        assert words.page.format(number=2).count("2") == 1


def test_every_language_names_the_same_currencies() -> None:
    names = [set(standard_theme().words(language).currencies) for language in Language]
    assert all(codes == names[0] for codes in names)
    assert {"RUB", "USD", "EUR"} <= names[0]


def test_words_that_lack_a_key_are_refused(tmp_path: Path) -> None:
    values = json.loads((FOLDER / "words" / "kk.json").read_text(encoding="utf-8"))
    del values["latest"]
    path = tmp_path / "kk.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    with pytest.raises(ValueError, match="latest"):
        Words.read(Language.KAZAKH, path)


def test_assets_carry_their_content_in_their_names() -> None:
    theme = standard_theme()
    assert theme.style in theme.assets
    for path in theme.assets:
        assert re.fullmatch(r"assets/(?:fonts/)?[A-Za-z-]+-[0-9a-f]{10}\.(?:css|woff2|txt)", path)
    assert any(path.endswith(".txt") for path in theme.assets), "the fonts' licence"


def test_style_refers_to_the_fonts_that_are_there_and_to_nothing_else() -> None:
    theme = standard_theme()
    style = theme.assets[theme.style].decode()
    named = {f"assets/{path}" for path in re.findall(r'url\("([^"]+)"\)', style)}
    assert named == {path for path in theme.assets if path.endswith(".woff2")}
    assert "//" not in style
    assert "@import" not in style
    assert style.count("{") == style.count("}")
    assert len(style.encode()) <= 30_000


def test_bundle_of_assets_is_small() -> None:
    assert sum(map(len, standard_theme().assets.values())) <= 400_000


def test_values_are_escaped(tmp_path: Path) -> None:
    theme = Theme(copy_of_theme(tmp_path, '<p title="{{ value }}">{{ value }}</p>'))
    page = theme.render("page", value="<b>\"'&")
    assert page == '<p title="&lt;b&gt;&#34;&#39;&amp;">&lt;b&gt;&#34;&#39;&amp;</p>'


def test_a_name_that_a_template_does_not_get_is_an_error(tmp_path: Path) -> None:
    theme = Theme(copy_of_theme(tmp_path, "{{ missing }}"))
    with pytest.raises(UndefinedError):
        theme.render("page")


@pytest.mark.parametrize("family", ["serif", "serif-italic", "sans"])
def test_fonts_hold_what_the_style_says_of_them(family: str) -> None:
    ttlib = pytest.importorskip("fontTools.ttLib", reason="fontTools reads the fonts")
    style = (FOLDER / "site.css").read_text(encoding="utf-8")
    for script, letters in {
        "cyrillic": KAZAKH_LETTERS + "АЯаяЁё 0123456789.,:;!?()-%↑",
        "signs": "₸№«»–—“”… 0123456789.,:;!?()-%↑",
        "latin": "AZazÄäĞğİıÑñÖöŞşŪūÜüÁáÓóÚúÝýŊŋ",
    }.items():
        name = f"{family}-{script}.woff2"
        font = ttlib.TTFont(io.BytesIO((FOLDER / "fonts" / name).read_bytes()))
        face = next(rule for rule in style.split("@font-face") if f"fonts/{name}" in rule)
        ranges = re.search(r"unicode-range:([^;]+);", face)
        assert ranges is not None
        for letter in letters:
            assert ord(letter) in font.getBestCmap(), (name, letter)
            assert in_ranges(ranges[1], letter), (name, letter)


def test_the_arabic_font_holds_the_words_of_the_furniture() -> None:
    ttlib = pytest.importorskip("fontTools.ttLib", reason="fontTools reads the fonts")
    data = (FOLDER / "fonts" / "naskh.woff2").read_bytes()
    held = ttlib.TTFont(io.BytesIO(data)).getBestCmap()
    text = (FOLDER / "words" / "kk-Arab.json").read_text(encoding="utf-8")
    text += "".join(MONTHS[Language.KAZAKH_ARABIC]) + "اابپتجچحدرزسشعفقكگڭلمنهوۇۆۋىيەئء،؛؟"
    assert not {letter for letter in text if "\u0600" <= letter <= "\u06ff"} - {*map(chr, held)}
