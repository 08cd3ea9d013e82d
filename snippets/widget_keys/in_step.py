"""Keeps two widgets in step: the callback of each writes the key of the other."""
import streamlit as st


def dragged():
    st.session_state.typed = st.session_state.dragged


def typed():
    st.session_state.dragged = st.session_state.typed


st.session_state.setdefault("dragged", 20)
st.session_state.setdefault("typed", 20)
st.slider("Drag", 0, 100, key="dragged", on_change=dragged)
st.number_input("Type", 0, 100, key="typed", on_change=typed)
st.text(f"{st.session_state.typed} degrees")
