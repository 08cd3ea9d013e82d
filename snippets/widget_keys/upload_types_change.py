"""Takes texts beside tables when a box is ticked, by another `type`."""
import streamlit as st

types = ["csv", "txt"] if st.checkbox("Texts too", key="texts") else ["csv"]
file = st.file_uploader("File", type=types, key="file")
st.text(f"File: {file.name if file else 'none'}")
