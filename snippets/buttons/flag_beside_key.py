"""Goes from the start, by a flag under a key of its own."""
import streamlit as st

st.session_state.setdefault("going", True)
if st.button("Go", key="go"):
    st.session_state.going = True
if st.button("Stop", key="stop"):
    st.session_state.going = False
st.text(f"Going: {st.session_state.going}")
