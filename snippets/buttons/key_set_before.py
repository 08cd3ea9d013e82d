"""Shows what happens when a button's key is set before the button is drawn."""
import streamlit as st

if "go" not in st.session_state:
    st.session_state.go = True
clicked = st.button("Go", key="go")
st.text(f"Clicked: {clicked}")
