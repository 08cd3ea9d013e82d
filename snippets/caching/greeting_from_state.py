"""Shows a cached function that reads session state and greets the wrong visitor."""
import streamlit as st


@st.cache_data
def greeting():
    return f"Hello {st.session_state.user}"


st.selectbox("User", ["Ada", "Ben"], key="user")
st.text(greeting())
