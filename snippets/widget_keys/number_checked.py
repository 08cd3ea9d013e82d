"""Takes a number of guests with wide bounds, and checks it in the script."""
import streamlit as st

st.session_state.setdefault("guests", 5)
guests = st.number_input("Guests", 1, 80, key="guests")
if guests > 8:
    st.error("We have eight chairs.")
st.text(f"Guests: {guests}")
