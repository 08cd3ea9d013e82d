"""A city field with a Clear button that has a callback."""
import streamlit as st


def clear():
    st.session_state.city = ""


city = st.text_input("City", key="city")
st.button("Clear", key="clear", on_click=clear)
st.text(f"City: {city!r}")
