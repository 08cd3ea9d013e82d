"""Takes one to eight guests, or two at the click of a button."""
import streamlit as st


def two():
    st.session_state.guests = 2


st.session_state.setdefault("guests", 5)
guests = st.number_input("Guests", 1, 8, key="guests")
st.button("Just the two of us", key="two", on_click=two)
st.text(f"Guests: {guests}")
