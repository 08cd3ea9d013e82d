"""Asks in a dialog whether somebody agrees, and has a button with a key of the keyboard behind it."""
import streamlit as st


@st.dialog("Terms", dismissible=False)
def show_terms():
    st.text("Prices include tax.")
    if st.button("I agree", key="agree"):
        st.session_state.agreed = True
        st.rerun()


agreed = st.session_state.get("agreed", False)
if st.button("Pay", key="pay", shortcut="Ctrl+Enter"):
    st.text(f"Paid, agreed: {agreed}")
elif st.button("Read the terms", key="terms"):
    show_terms()
