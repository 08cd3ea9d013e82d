"""Takes messages with one file, with several, and without."""
import streamlit as st

one = st.chat_input("One file", accept_file=True, key="one")
many = st.chat_input("Several files", accept_file="multiple", key="many")
plain = st.chat_input("No file", key="plain")
for said in (one, many):
    st.text(f"{said.text!r}, {[file.name for file in said.files]}" if said else "nothing")
st.text(repr(plain))
