"""Shows a session's own cache that still gives an old answer to its own user."""
import streamlit as st


@st.cache_data(scope="session")
def greeting():
    return f"Hello {st.session_state.name}"


st.selectbox("Name", ["Ada", "Ben", "Cleo"], key="name")
st.text(greeting())
