"""Finds a table in a restaurant and books it."""
import streamlit as st


def book():
    if "offer" in st.session_state:
        st.session_state.booked.append(st.session_state.pop("offer"))


st.session_state.setdefault("booked", [])
people = st.number_input("People", 1, 8, 2, key="people")
if st.button("Find a table", key="find"):
    st.session_state.offer = f"{'window' if people < 4 else 'garden'} for {people}"
if "offer" in st.session_state:
    st.text(f"Free: {st.session_state.offer}")
    st.button("Book it", key="book", on_click=book)
st.text(f"Booked: {st.session_state.booked}")
