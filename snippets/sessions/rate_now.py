"""Shows the number of a rate that is refreshed in the background after ten seconds."""
import streamlit as st

asked = st.session_state.setdefault("asked", [])


@st.cache_data(ttl=10, refresh_mode="background")
def rate():
    asked.append("bank")
    return len(asked)


st.text(f"Rate {rate()}")
