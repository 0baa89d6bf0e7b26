"""Pictures in an article's text, and the form in which they are kept."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsroom.domain.article import Content
from newsroom.domain.language import Language
from newsroom.domain.picture import Picture, Place
from newsroom.domain.revision import content_values, parse_content
from newsroom.text.markdown import render
from newsroom.text.picture_references import reference, references, tidied
from tests.support.contents import PICTURES


@given(st.lists(PICTURES, max_size=6).map(tuple))
def test_they_survive_a_revision(pictures: tuple[Picture, ...]) -> None:
    content = Content(pictures=pictures)
    assert parse_content(content_values(content)) == content


@given(PICTURES)
def test_what_is_written_into_the_text_is_found_there(picture: Picture) -> None:
    [found] = references(f"Мәтін {reference(picture)} соңы")
    assert picture.sha256.startswith(found.name)
    html = render(reference(picture), Language.KAZAKH)
    assert html.count("<img") == 1
    assert f'src="media:{found.name}"' in html


@given(st.lists(PICTURES, max_size=6), st.lists(PICTURES, max_size=3))
def test_tidying_twice_changes_nothing_more(pictures: list[Picture], named: list[Picture]) -> None:
    body = "\n\n".join(map(reference, named))
    once = tidied(tuple(pictures), body, lambda _name: None)
    assert tidied(once, body, lambda _name: None) == once
    assert sum(one.place is Place.LEAD for one in once) <= 1
    assert len({(one.sha256, one.place) for one in once}) == len(once)


@given(st.text(alphabet='![](media:0123456789abcdef) "\n\\x<>', max_size=200))
def test_any_text_renders_without_loading_anything_else(body: str) -> None:
    html = render(body, Language.KAZAKH)
    for part in html.split('src="')[1:]:
        assert part.startswith("media:")
