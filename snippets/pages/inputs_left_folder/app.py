"""Shows what is left of an input when the user picks the hotels from the menu of a pages folder."""
import streamlit as st

st.text_input("City", key="city")
st.session_state.setdefault("guests", 2)
