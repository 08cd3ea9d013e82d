"""Asks for a customer and a city, which can be hidden."""
import streamlit as st

if st.checkbox("Edit", True, key="edit"):
    st.text_input("Customer", key="customer", persist_state="session")
    st.text_input("City", key="city", bind="query-params")
st.text(f"{st.session_state.customer}, {st.session_state.city}")
