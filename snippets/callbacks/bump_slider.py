"""A slider that a button moves."""
import streamlit as st


def bump():
    st.session_state.slider += 1


st.session_state.setdefault("slider", 8)
st.button("Bump", key="bump", on_click=bump)
value = st.slider("Value", 0, 10, key="slider")
st.text(f"Value: {value}")
