"""Shows the error of a fragment whose first write to an outer container comes when it runs alone."""
import streamlit as st

status = st.container()


def save():
    st.session_state.saved = True
    st.rerun("editor")


@st.fragment(key="editor")
def show_editor():
    if st.session_state.get("saved"):
        status.text("Saved")
    st.text("Draft")
    st.button("Save", key="save", on_click=save)


show_editor()
