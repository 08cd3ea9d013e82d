"""Counts the greetings of a visitor, with a button that has the greeting made anew."""
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
st.button("Make anew", key="anew", on_click=greeting.clear)
st.text(f"{greeting('Ada')}, {st.session_state.count} times, {len(log())} made")
