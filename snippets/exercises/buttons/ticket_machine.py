"""A ticket machine."""
import streamlit as st

PRICES = {"Single": 3, "Day": 5}


def choose(ticket):
    st.session_state.ticket = ticket
    st.session_state.paid = 0


def pay(coin):
    st.session_state.paid += coin


st.session_state.setdefault("ticket", None)
ticket = st.session_state.ticket
if ticket is None:
    for name in PRICES:
        st.button(name, key=f"choose_{name}", on_click=choose, args=(name,))
elif st.session_state.paid < PRICES[ticket]:
    st.text(f"{ticket} ticket, to pay: {PRICES[ticket] - st.session_state.paid} euros")
    st.button("1 euro", key="coin_1", on_click=pay, args=(1,))
    st.button("2 euros", key="coin_2", on_click=pay, args=(2,))
    st.button("Cancel", key="cancel", on_click=choose, args=(None,))
else:
    st.text(f"Take your {ticket} ticket, change: {st.session_state.paid - PRICES[ticket]} euros")
    st.button("Next", key="next", on_click=choose, args=(None,))
