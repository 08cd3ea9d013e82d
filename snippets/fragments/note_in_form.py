"""Takes a note in a form, and shows it in two fragments and in the script."""
import streamlit as st


def save():
    st.rerun("note")


@st.fragment(key="note")
def show_note():
    st.text(f"Note: {st.session_state.note}")


@st.fragment
def show_reminder():
    st.text(f"Reminder: {st.session_state.note}")


with st.form("entry"):
    st.text_input("Note", "none", key="note")
    st.form_submit_button("Save", key="save", on_click=save)
show_note()
show_reminder()
st.text(f"Script: {st.session_state.note}")
