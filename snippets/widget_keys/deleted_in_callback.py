"""A city field with a Reset button."""
import streamlit as st


def reset():
    del st.session_state.city


city = st.text_input("City", key="city")
st.button("Reset", key="reset", on_click=reset)
st.button("Refresh", key="refresh")
st.text(f"City: {city!r}")
