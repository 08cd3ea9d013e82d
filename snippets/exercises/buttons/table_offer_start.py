"""Finds a table in a restaurant and books it."""
import streamlit as st

st.session_state.setdefault("booked", [])
people = st.number_input("People", 1, 8, 2, key="people")
if st.button("Find a table", key="find"):
    offer = f"{'window' if people < 4 else 'garden'} for {people}"
    st.text(f"Free: {offer}")
    if st.button("Book it", key="book"):
        st.session_state.booked.append(offer)
st.text(f"Booked: {st.session_state.booked}")
