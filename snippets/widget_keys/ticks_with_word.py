"""Makes a box to tick off of each line of a text."""
import streamlit as st

lines = st.text_area("List", "milk\ntea", key="list").split("\n")
for line in lines:
    st.checkbox(line or "(empty)", key=f"tick {line}")
st.text(f"Lines: {len(lines)}")
