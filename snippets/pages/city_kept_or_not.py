"""Keeps the value of an input that is hidden, or does not, as the user wants it."""
import streamlit as st

keep = st.checkbox("Keep the city", value=True, key="keep")
if st.checkbox("Show the city", value=True, key="show"):
    st.text_input("City", key="city", persist_state="session" if keep else None)
st.text(f"City: {st.session_state.get('city')!r}")
