"""Asks in a dialog whether somebody agrees, and takes no payment while it is open."""
import streamlit as st


def read():
    st.session_state.reading = True


@st.dialog("Terms", dismissible=False)
def show_terms():
    st.text("Prices include tax.")
    if st.button("I agree", key="agree"):
        st.session_state.update(agreed=True, reading=False)
        st.rerun()


reading = st.session_state.get("reading", False)
if st.button("Pay", key="pay", shortcut="Ctrl+Enter", disabled=reading):
    st.text(f"Paid, agreed: {st.session_state.get('agreed', False)}")
st.button("Read the terms", key="terms", on_click=read)
if reading:
    show_terms()
