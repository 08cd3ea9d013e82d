"""Opens an expander and a tab at a click."""
import streamlit as st


def show_delivery():
    st.session_state.details = True
    st.session_state.part = "Delivery"


st.button("Show the delivery", key="show", on_click=show_delivery)
details = st.expander("Details", key="details", on_change="rerun")
details.text("3 boxes")
bill, delivery = st.tabs(["Bill", "Delivery"], key="part", on_change="rerun")
bill.text("40 euros")
delivery.text("On Friday")
