"""Shows the error of a Reset button below the form that assigns to its fields."""
import streamlit as st

with st.form("profile"):
    st.text_input("Name", key="name")
    st.number_input("Age", 0, 120, key="age")
    st.form_submit_button("Save")
st.text(f"{st.session_state.name!r}, {st.session_state.age}")
if st.button("Reset", key="reset"):
    st.session_state.name = ""
    st.session_state.age = 0
