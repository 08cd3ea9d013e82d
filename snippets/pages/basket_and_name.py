"""Shows a basket that the app keeps, and a name that stands in a field."""
import streamlit as st

st.session_state.setdefault("basket", [])
if st.button("Add tea", key="add"):
    st.session_state.basket.append("tea")
st.text_input("Name", key="name")
st.text(f"Name: {st.session_state.name!r}")
st.text(f"Basket: {st.session_state.basket}")
