"""Greets the right visitor: the name is an argument, so it is in the key."""
import streamlit as st


@st.cache_data
def greeting(user):
    return f"Hello {user}"


st.selectbox("User", ["Ada", "Ben"], key="user")
st.text(greeting(st.session_state.user))
