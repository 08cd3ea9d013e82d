"""The price of posters, by size and number."""
import streamlit as st

PRICES = {"A4": 2, "A3": 4, "A2": 7}

size = st.selectbox("Size", list(PRICES), key="size")
copies = st.number_input("Copies", 1, 50, key="copies")
st.text(f"Price: {PRICES[size] * copies} €")
