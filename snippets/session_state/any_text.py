"""Shows keys with spaces and special characters."""
import streamlit as st

st.session_state.setdefault("first name", "Ada")
st.session_state.setdefault("größe/cm (*)", 170)

if st.button("Grow", key="grow"):
    st.session_state["größe/cm (*)"] += 1
st.text(f"{st.session_state['first name']}: {st.session_state['größe/cm (*)']}")
