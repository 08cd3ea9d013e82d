"""Shows a cached function that reads st.user, and serves one user's orders to the next."""
import streamlit as st

ORDERS = {"ada@example.com": "tea", "ben@example.com": "soup"}


@st.cache_data
def load_orders():
    return ORDERS.get(st.user.get("email"), "none")


email = st.user.get("email")
st.text(f"Logged in: {email}")
st.text(f"Orders: {load_orders()}")
