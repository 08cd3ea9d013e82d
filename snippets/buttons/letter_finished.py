"""Takes a letter in a form, shows it, and offers it as a file."""
import streamlit as st

with st.form("writing"):
    letter = st.text_area("Letter", "Dear Ada", key="letter")
    st.form_submit_button("Finish", key="finish")
st.text(letter)
st.download_button("Download", letter, "letter.txt", key="download")
