"""Asks a person or a company for the name."""
import streamlit as st

kind = st.radio("You are a", ["Person", "Company"], key="kind")
if kind == "Person":
    name = st.text_input("First name", key="name")
else:
    name = st.text_input("Company name", key="name")
st.text(f"{kind}: {name}")
