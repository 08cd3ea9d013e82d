"""Stores an order of a main-script class in a callback, or in the script."""
import streamlit as st


class Order:
    def __init__(self, city):
        self.city = city


def store():
    st.session_state.order = Order("Oslo")


st.button("Store in callback", key="callback", on_click=store)
if st.button("Store in script", key="script"):
    store()
st.text(f"Stored: {'order' in st.session_state}")
