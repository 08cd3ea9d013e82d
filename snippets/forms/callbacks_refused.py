"""Tries a callback on fifteen kinds of field in a form, and lists which take it."""
import streamlit as st
from streamlit.errors import StreamlitAPIException

TEXTS_AND_NUMBERS = ["text_input", "text_area", "number_input", "slider", "color_picker"]
TICKS_DATES_FILES = ["checkbox", "toggle", "date_input", "time_input", "file_uploader", "camera_input"]
CHOICES = ["radio", "selectbox", "multiselect", "select_slider"]


def note():
    st.session_state.noted = True


taken, refused = [], []
with st.form("everything"):
    for name in TEXTS_AND_NUMBERS + TICKS_DATES_FILES + CHOICES:
        options = [["a", "b"]] if name in CHOICES else []
        try:
            getattr(st, name)("Field", *options, key=name, on_change=note)
            taken.append(name)
        except StreamlitAPIException as error:
            refused.append(str(error))
    if st.form_submit_button("Send", on_click=note):
        st.text("sent")
st.text(f"taken: {taken}")
st.text(f"refused: {sum('callbacks' in message for message in refused)}")
