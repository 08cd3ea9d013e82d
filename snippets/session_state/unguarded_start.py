"""A login that stores a name and a role."""
import streamlit as st

st.session_state["username"] = ""
st.session_state["role"] = "guest"

if st.button("Log in", key="login"):
    st.session_state["username"] = "ada"
    st.session_state["role"] = "editor"
st.button("Refresh", key="refresh")
st.text(f"User {st.session_state['username']!r}, {st.session_state['role']}")
