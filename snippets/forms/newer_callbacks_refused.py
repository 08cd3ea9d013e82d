"""Tries a callback on newer fields, an expander and a popover in a form, and lists which take it."""
import streamlit as st
from streamlit.errors import StreamlitAPIException

TRIED = {
    st.audio_input: {},
    st.datetime_input: {},
    st.pills: {"options": ["a", "b"]},
    st.segmented_control: {"options": ["a", "b"]},
    st.expander: {},
    st.popover: {},
}


def note():
    st.session_state.noted = True


taken, refused = [], []
with st.form("everything"):
    for draw, options in TRIED.items():
        try:
            draw("Field", **options, key=draw.__name__, on_change=note)
            taken.append(draw.__name__)
        except StreamlitAPIException as error:
            refused.append(str(error))
    st.form_submit_button("Send")
st.text(f"taken: {taken}")
st.text(f"refused: {sum('callbacks' in message for message in refused)}")
