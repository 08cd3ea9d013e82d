"""Feeds two widgets from one stored value: they get out of step."""
import streamlit as st

st.session_state.setdefault("celsius", 20)
st.session_state.celsius = st.slider("Drag", 0, 100, st.session_state.celsius)
st.session_state.celsius = st.number_input("Type", 0, 100, st.session_state.celsius)
st.text(f"{st.session_state.celsius} degrees")
