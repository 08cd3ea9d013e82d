"""Shows a number that is one click behind: it is drawn before the block of the button changes it."""
import streamlit as st

st.session_state.setdefault("votes", 0)
st.text(f"Above: {st.session_state.votes}")
if st.button("Vote", key="vote"):
    st.session_state.votes += 1
st.text(f"Below: {st.session_state.votes}")
