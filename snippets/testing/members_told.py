"""Logs a user out, starts again, and tells who is left."""
import streamlit as st

if st.button("Log out", key="logout"):
    st.logout()
    st.session_state.after = st.user.to_dict()
    st.rerun()
st.text(f"After: {st.session_state.get('after')}, now: {st.user.to_dict()}")
