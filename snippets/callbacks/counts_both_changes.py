"""Counts the changes of a volume, those of the user and those of a button."""
import streamlit as st


def count_change():
    st.session_state.changes += 1


def full_volume():
    st.session_state.volume = 10
    count_change()


st.session_state.setdefault("changes", 0)
volume = st.slider("Volume", 0, 10, key="volume", on_change=count_change)
st.button("Full volume", key="full", on_click=full_volume)
st.text(f"Volume {volume}, changes {st.session_state.changes}")
