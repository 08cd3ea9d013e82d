"""Shows a name that is fed back as the default of the input that it came from."""
import streamlit as st

st.session_state.setdefault("user", "Ada")
name = st.text_input("Name", st.session_state.user)
if name:
    st.session_state.user = name
st.text(f"Hello, {st.session_state.user}!")
