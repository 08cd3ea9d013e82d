"""Shows a greeting by name that is refreshed in the background after 60 seconds."""
import streamlit as st

st.session_state.setdefault("name", "Ada")


@st.cache_data(ttl=60, refresh_mode="background")
def greet():
    return f"Hello {st.session_state.get('name', 'stranger')}"


st.text(greet())
