"""Keeps an uploaded file, and pickles it there and back."""
import pickle

import streamlit as st

st.session_state.upload = st.file_uploader("Orders", key="orders")
if st.session_state.upload is not None:
    copy = pickle.loads(pickle.dumps(st.session_state.upload))
    st.text(f"{copy.name}: {copy.read()!r}")
