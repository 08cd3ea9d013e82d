"""Shows that a button without a key, whose label changes, loses clicks."""
import streamlit as st

st.session_state.setdefault("likes", 0)
if st.button(f"Like ({st.session_state.likes})"):
    st.session_state.likes += 1
st.text(f"Likes: {st.session_state.likes}")
