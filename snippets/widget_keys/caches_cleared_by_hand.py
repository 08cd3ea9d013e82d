"""Counts the greetings of a visitor, and how often a function with a cache has run."""
import streamlit as st


@st.cache_resource
def log():
    return []


@st.cache_data
def greeting(name):
    log().append(name)
    return f"Hello {name}"


st.session_state.setdefault("count", 0)
if st.button("Greet", key="greet"):
    st.session_state.count += 1
st.text_input("Name", "Ada", key="name")
st.text(f"{greeting(st.session_state.name)}, {st.session_state.count} times, {len(log())} made")
