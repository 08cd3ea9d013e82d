"""Adds up a basket of honey jars."""
import streamlit as st

jars = st.number_input("Jars", 1, 20, key="jars")
gift = st.checkbox("Gift wrap", key="gift")
total = jars * 4.5 + (2 if gift else 0)
st.text(f"Total: {total:.2f} €")
