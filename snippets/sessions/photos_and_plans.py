"""Loads a plan and two photos, 400 kilobytes each, and notes what was loaded."""
import streamlit as st

loaded = st.session_state.setdefault("loaded", [])


@st.cache_data
def plan(city):
    loaded.append(f"plan of {city}")
    return "x" * 400_000


@st.cache_data
def photo(city):
    loaded.append(f"photo of {city}")
    return "x" * 400_000


plan("Oslo")
photo("Oslo")
photo("Rome")
plan("Oslo")
st.text(", ".join(loaded))
