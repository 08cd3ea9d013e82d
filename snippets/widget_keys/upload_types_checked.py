"""Takes texts beside tables when a box is ticked, and checks the file's name in the script."""
import streamlit as st

texts = st.checkbox("Texts too", key="texts")
file = st.file_uploader("File", type=["csv", "txt"], key="file")
if file and file.name.endswith(".txt") and not texts:
    st.error("Tables only.")
st.text(f"File: {file.name if file else 'none'}")
