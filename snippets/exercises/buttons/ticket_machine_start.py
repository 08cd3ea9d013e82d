"""A ticket machine."""
import streamlit as st

PRICES = {"Single": 3, "Day": 5}


def choose(ticket):
    st.session_state.ticket = ticket


st.session_state.setdefault("ticket", None)
ticket = st.session_state.ticket
if ticket is None:
    for name in PRICES:
        st.button(name, key=f"choose_{name}", on_click=choose, args=(name,))
else:
    st.text(f"{ticket} ticket, to pay: {PRICES[ticket]} euros")
    st.button("Cancel", key="cancel", on_click=choose, args=(None,))
