"""A greeting for the user who is chosen."""
import streamlit as st


@st.cache_data
def greeting():
    return f"Hello {st.session_state.user}"


st.selectbox("User", ["Ada", "Ben"], key="user")
st.text(greeting())
