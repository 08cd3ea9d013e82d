"""Stops at the end of the slider."""
import streamlit as st


def louder():
    st.session_state.volume = min(st.session_state.volume + 1, 10)


st.session_state.setdefault("volume", 9)
st.button("Louder", key="louder", on_click=louder)
st.slider("Volume", 0, 10, key="volume")
