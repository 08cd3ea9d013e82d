"""Shows the error of assigning all of session state to itself in an app with a button."""
import streamlit as st

st.session_state.update(st.session_state)
st.text_input("Name", key="name")
if st.button("Save", key="save"):
    st.text("Saved")
