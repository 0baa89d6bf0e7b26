"""A theme of a newsroom's own: it stands over the standard one, and can do no harm."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from newsroom.errors import AlreadyThere, ThemeRefused
from newsroom.paths import resource
from newsroom.publishing.own_theme import OwnTheme, own_theme_state
from newsroom.publishing.theme import standard_theme
from newsroom.publishing.theme_trial import try_out
from newsroom.services.theming import begin_theme, check_theme

STANDARD = resource("themes", "standard")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "theme"
    (made / "templates").mkdir(parents=True)
    return made


def with_line(folder: Path, name: str, line: str) -> int:
    """Copy a template with a line more; return the line's number."""
    text = (STANDARD / "templates" / name).read_text(encoding="utf-8")
    (folder / "templates" / name).write_text(f"{text}{line}\n", encoding="utf-8")
    return text.count("\n") + 1


def test_an_empty_folder_is_the_standard_theme(folder: Path) -> None:
    theme = OwnTheme(folder)
    assert dict(theme.assets) == dict(standard_theme().assets)
    assert {file.path: file.data for file in try_out(theme)} == {
        file.path: file.data for file in try_out(standard_theme())
    }


def test_what_is_there_stands_over_the_standard_theme(folder: Path) -> None:
    (folder / "site.css").write_text("body { color: #123456 }", encoding="utf-8")
    with_line(folder, "foot.html.j2", "<p>Біздің ізіміз</p>")
    files = {file.path: file.data for file in try_out(OwnTheme(folder))}
    assert any(b"#123456" in data for path, data in files.items() if path.endswith(".css"))
    assert "Біздің ізіміз" in files["index.html"].decode()
    assert OwnTheme(folder).key != standard_theme().key


@pytest.mark.parametrize(
    "line",
    [
        "{{ nothing_of_the_kind }}",
        "{% if %}",
        "{{ words.__class__.__mro__ }}",
        "{{ ''.__class__ }}",
        "{{ story.headline | safe }}",
        "{% autoescape false %}{{ story.headline }}{% endautoescape %}",
        "{{ 1 / 0 }}",
        "{{ story.headline + 1 }}",
        "{{ range(10 ** 9) | list }}",
        "{% include '../../../etc/passwd' %}",
        "{% include 'none.html.j2' %}",
    ],
)
def test_a_mistake_is_told_with_its_place(folder: Path, line: str) -> None:
    number = with_line(folder, "article.html.j2", line)
    with pytest.raises(ThemeRefused) as caught:
        check_theme(folder)
    values = caught.value.message.values
    assert (values["template"], values["line"]) == ("article.html.j2", number)
    assert str(folder) in str(caught.value.message)


def test_values_are_escaped_whatever_a_template_does(folder: Path) -> None:
    with_line(folder, "article.html.j2", "{% set x = story.headline %}<b>{{ x ~ '<i>' }}</b>")
    files = [file.data.decode() for file in try_out(OwnTheme(folder)) if "article/" in file.path]
    assert any("Тақырып&lt;i&gt;" in text for text in files)


def test_a_page_without_its_holes_is_refused(folder: Path) -> None:
    (folder / "templates/page.html.j2").write_text("<p>{{ head }}</p>", encoding="utf-8")
    with pytest.raises(ThemeRefused, match="is not whole"):
        check_theme(folder)


def test_words_that_lack_a_key_are_told(folder: Path) -> None:
    (folder / "words").mkdir()
    (folder / "words/kk.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ThemeRefused, match=r"kk\.json"):
        OwnTheme(folder)


def test_a_way_out_of_the_folder_is_refused(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "secret"
    outside.write_text("құпия", encoding="utf-8")
    link = folder / "templates/foot.html.j2"
    try:
        link.symlink_to(outside)
    except OSError:
        pytest.skip("this system makes no links for us")
    with pytest.raises(ThemeRefused) as caught:
        OwnTheme(folder)
    assert str(link) in str(caught.value.message)
    assert "құпия" not in str(caught.value.message)


def test_a_folder_that_is_no_theme_is_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ThemeRefused):
        OwnTheme(tmp_path / "nowhere")
    for number in range(401):
        (folder / f"{number}.txt").write_text("", encoding="utf-8")
    with pytest.raises(ThemeRefused, match="400"):
        OwnTheme(folder)


def test_a_change_is_seen_without_reading(folder: Path) -> None:
    before = own_theme_state(folder)
    assert own_theme_state(folder) == before
    (folder / "site.css").write_text("a {}", encoding="utf-8")
    assert own_theme_state(folder) != before


def test_one_begins_with_a_copy_that_works(tmp_path: Path) -> None:
    made = tmp_path / "new"
    count = begin_theme(made)
    assert count == sum(path.is_file() for path in made.rglob("*")) > 20
    assert check_theme(made) > 50
    with pytest.raises(AlreadyThere):
        begin_theme(made)
    shutil.rmtree(made / "templates")
    assert check_theme(made) > 50  # what was deleted is the standard theme's
