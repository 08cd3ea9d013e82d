"""Notes in a callback which tab is opened."""
import streamlit as st


def note():
    st.session_state.noted = st.session_state.pets


st.text(f"Noted: {st.session_state.get('noted')}")
cats, dogs = st.tabs(["Cats", "Dogs"], key="pets", on_change=note)
cats.text("Tom")
dogs.text("Rex")
