"""Gives each row's button a key made from the row's id."""
import streamlit as st

for number, city in {11: "Oslo", 12: "Lyon", 13: "Oslo"}.items():
    st.text(city)
    if st.button("Delete", key=f"delete_{number}"):
        st.session_state.deleted = number
st.text(f"Deleted: {st.session_state.get('deleted')}")
