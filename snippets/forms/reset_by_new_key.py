"""Resets a form by giving its fields new keys, an uploader among them."""
import streamlit as st


def start_again():
    st.session_state.round += 1


st.session_state.setdefault("round", 1)
now = st.session_state.round
with st.form("report"):
    title = st.text_input("Title", "Untitled", key=f"title_{now}")
    file = st.file_uploader("Photo", key=f"photo_{now}")
    st.form_submit_button("Send")
st.text(f"{title}, {file.name if file else 'no photo'}")
st.button("New report", key="new", on_click=start_again)
