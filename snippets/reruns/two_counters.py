"""Shows the error of two keyless buttons with the same label in one script."""
import streamlit as st

count = 0
if st.button("Increment"):
    count += 1
st.text(f"Without state: {count}")

st.session_state.setdefault("count", 0)
if st.button("Increment"):
    st.session_state.count += 1
st.text(f"With state: {st.session_state.count}")
