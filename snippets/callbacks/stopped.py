"""Stops in the callback of a button, and counts its runs."""
import streamlit as st


def stop_here():
    st.session_state.clicked = True
    st.stop()


st.button("Stop", key="stop", on_click=stop_here)
st.text(f"Clicked: {st.session_state.get('clicked', False)}")
