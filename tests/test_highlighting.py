"""Code is coloured, with a tag only around what looks otherwise than the rest of its block."""

from __future__ import annotations

import html
import re

import pytest
from pygments import highlight
from pygments.lexers import PythonLexer

from proof.site.highlighting import Formatter

CODE = 'import streamlit as st\n\nif st.button("Go", key="go"):  # pressed\n    st.text(f"{1 + 2}")\n'


def coloured(code: str, style: str = "a11y-high-contrast-light") -> str:
    return highlight(code, PythonLexer(), Formatter(style=style))


def test_what_has_a_colour_is_in_a_tag():
    for word, kind in (("import", "kn"), ('"Go"', "s2"), ("# pressed", "c1"), ("1", "mi"), ("+", "o")):
        assert f'<span class="{kind}">{word}</span>' in coloured(CODE)


def test_names_and_brackets_stand_as_they_are():
    assert 'st<span class="o">.</span>button(' in coloured(CODE)


def test_no_letter_of_the_code_is_lost():
    assert html.unescape(re.sub(r"<[^>]*>", "", coloured(CODE))) == CODE + "\n"


def test_what_only_one_of_the_two_styles_colours_is_in_a_tag_too():
    assert '<span class="nn">streamlit</span>' in coloured(CODE, "default")
    assert '<span class="nn">' not in coloured(CODE)


@pytest.mark.site
def test_the_pages_have_their_code_so(site):
    read = [path.read_text() for path in site.rglob("*.html")]
    assert any('st<span class="o">.</span>button(' in page for page in read)
    assert not any('<span class="n">' in page for page in read)
