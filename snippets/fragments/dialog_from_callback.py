"""Gives a dialog function to a button as its callback."""
import streamlit as st


@st.dialog("Order")
def show_order(number):
    st.text(f"Order {number}")
    st.text(f"Seen: {st.checkbox('Seen', key='seen')}")


st.text("Orders")
st.button("Show order 12", key="show", on_click=show_order, args=(12,))
