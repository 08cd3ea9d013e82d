"""A city field, with what session state holds above it and below it."""
import streamlit as st

st.text(f"Above: {st.session_state.get('city', 'no such key')}")
st.text_input("City", value="Rome", key="city")
st.text(f"Below: {st.session_state.get('city', 'no such key')}")
