"""A volume, and a count of its callback's calls."""
import streamlit as st


def count_call():
    st.session_state.calls += 1


def full_volume():
    st.session_state.volume = 10


st.session_state.setdefault("calls", 0)
volume = st.slider("Volume", 0, 10, key="volume", on_change=count_call)
st.button("Full volume", key="full", on_click=full_volume)
st.checkbox("Stereo", key="stereo")
st.text(f"Volume {volume}, calls {st.session_state.calls}")
