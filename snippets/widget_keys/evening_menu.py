"""Offers drinks at other prices in the evening, under the same labels."""
import streamlit as st

evening = st.checkbox("Evening", key="evening")
menu = [("Tea", 2), ("Milk", 3)] if evening else [("Tea", 1), ("Milk", 2)]
name, price = st.selectbox("Drink", menu, format_func=lambda drink: drink[0], key="drink")
st.text(f"{name} at {price}, on the menu: {(name, price) in menu}")
