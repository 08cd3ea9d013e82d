"""Opens a dialog that Escape does not close, with a button that does."""
import streamlit as st


@st.dialog("Terms", dismissible=False)
def show_terms():
    st.text("Prices include tax.")
    if st.button("I agree", key="agree"):
        st.rerun()


if st.button("Order", key="order"):
    show_terms()
