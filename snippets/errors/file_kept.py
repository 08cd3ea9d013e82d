"""Shows that an uploaded file kept in session state is read to its end by one run."""
import streamlit as st

file = st.file_uploader("Notes", key="notes")
if file and "kept" not in st.session_state:
    st.session_state.kept = file
st.checkbox("Large print", key="large")
if "kept" in st.session_state:
    st.text(st.session_state.kept.read().decode())
