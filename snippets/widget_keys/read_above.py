"""Reads a widget's key from a line above the widget and from a line below."""
import streamlit as st

st.text(f"Above: {st.session_state.get('city', 'no such key')}")
st.text_input("City", value="Rome", key="city")
st.text(f"Below: {st.session_state.get('city', 'no such key')}")
