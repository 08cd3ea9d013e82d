"""A profile form with a Reset button below it."""
import streamlit as st


def reset():
    st.session_state.name = ""
    st.session_state.age = 0


with st.form("profile"):
    st.text_input("Name", key="name")
    st.number_input("Age", 0, 120, key="age")
    st.form_submit_button("Save")
st.text(f"{st.session_state.name!r}, {st.session_state.age}")
st.button("Reset", key="reset", on_click=reset)
