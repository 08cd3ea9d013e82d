"""A greeting for the user who is chosen, whose name is an argument."""
import streamlit as st


@st.cache_data
def greeting(user):
    return f"Hello {user}"


st.selectbox("User", ["Ada", "Ben"], key="user")
st.text(greeting(st.session_state.user))
