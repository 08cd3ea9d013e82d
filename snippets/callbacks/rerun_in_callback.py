"""Keeps a diary of a callback that calls st.rerun(), and of what the button returns."""
import streamlit as st


def save():
    st.session_state.diary.append("callback starts")
    st.rerun()
    st.session_state.diary.append("callback ends")


st.session_state.setdefault("diary", [])
clicked = st.button("Save", key="save", on_click=save)
st.session_state.diary.append("script")
st.text(" > ".join(st.session_state.diary))
st.text(f"Clicked: {clicked}")
