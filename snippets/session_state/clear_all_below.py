"""Shows an input above the loop that deletes every key."""
import streamlit as st

name = st.text_input("Name", key="name")
st.text(f"Hello {name!r}")

if st.button("Clear all", key="clear_all"):
    for key in list(st.session_state.keys()):
        del st.session_state[key]
    st.text(f"After the loop: {sorted(st.session_state)}")
