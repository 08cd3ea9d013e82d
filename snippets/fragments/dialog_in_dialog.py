"""Shows the error of a dialog function called inside another one."""
import streamlit as st


@st.dialog("Are you sure?")
def confirm():
    st.text("This cannot be undone.")


@st.dialog("Order 12")
def edit_order():
    st.text("3 boxes")
    confirm()


if st.button("Edit order", key="edit"):
    edit_order()
