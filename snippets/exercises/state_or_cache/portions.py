"""The ingredients of pancakes, for as many people as you like."""
import streamlit as st


def add_person():
    st.session_state.people += 1


st.session_state.setdefault("people", 2)
st.button("One more", key="more", on_click=add_person)
people = st.session_state.people
st.text(f"Flour: {people * 60} g")
st.text(f"Eggs: {people}")
