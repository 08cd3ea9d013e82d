"""Shows an expander and tabs on one page, and none on the other."""
import streamlit as st


def order():
    st.expander("Details", key="details", on_change="rerun").text("3 boxes")
    bill, delivery = st.tabs(["Bill", "Delivery"], key="part")
    bill.text("40 euros")
    delivery.text("On Friday")


def stock():
    st.text(f"In state: {'details' in st.session_state}")


st.navigation([st.Page(order, default=True), st.Page(stock)]).run()
