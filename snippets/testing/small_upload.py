"""Takes files of at most one megabyte."""
import streamlit as st

uploaded = st.file_uploader("Logo", max_upload_size=1, key="logo")
st.text(f"Bytes: {len(uploaded.getvalue()) if uploaded else 0}")
