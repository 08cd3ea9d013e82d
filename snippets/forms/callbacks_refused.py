"""Tries a callback on each kind of widget in a form, and lists who takes it."""
import streamlit as st
from streamlit.errors import StreamlitInvalidFormCallbackError

INPUTS = ["text_input", "text_area", "number_input", "slider", "color_picker", "checkbox", "toggle"]
DATES_AND_FILES = ["date_input", "time_input", "datetime_input", "file_uploader", "camera_input", "audio_input"]
CHOICES = ["radio", "selectbox", "multiselect", "select_slider", "pills", "segmented_control"]
CONTAINERS = ["expander", "popover"]


def note():
    st.session_state.noted = True


taken, refused = [], []
with st.form("everything"):
    for name in INPUTS + DATES_AND_FILES + CHOICES + CONTAINERS:
        options = [["a", "b"]] if name in CHOICES else []
        try:
            getattr(st, name)("Field", *options, key=name, on_change=note)
            taken.append(name)
        except StreamlitInvalidFormCallbackError:
            refused.append(name)
    if st.form_submit_button("Send", key="send", on_click=note):
        st.text("sent")
st.text(f"taken: {taken}")
st.text(f"refused: {len(refused)}")
