"""Shows a greeting by name that is refreshed in the background after 60 seconds."""
import streamlit as st

st.text_input("Name", "Ada", key="name")


@st.cache_data(ttl=60, refresh_mode="background")
def greet():
    return f"Hello {st.session_state.get('name', 'stranger')}"


st.text(greet())
