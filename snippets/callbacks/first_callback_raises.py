"""Checks a city and notes a tick, each in a callback of its own."""
import streamlit as st


def check_city():
    if not st.session_state.city.istitle():
        raise ValueError("A city starts with a capital letter.")


def note_tick():
    st.session_state.noted = st.session_state.abroad


st.text_input("City", key="city", on_change=check_city)
abroad = st.checkbox("Abroad", key="abroad", on_change=note_tick)
st.text(f"Abroad: {abroad}, noted: {st.session_state.get('noted')}")
