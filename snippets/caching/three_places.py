"""Shows what a reload of the page leaves: orders in session state, in the session's own cache, in the cache of all."""
import streamlit as st


@st.cache_resource(scope="session")
def own_orders():
    return []


@st.cache_resource
def all_orders():
    return []


st.session_state.setdefault("orders", [])
if st.button("Order tea", key="order"):
    for orders in (st.session_state.orders, own_orders(), all_orders()):
        orders.append("tea")
st.text(f"Session state: {len(st.session_state.orders)}")
st.text(f"Own cache: {len(own_orders())}")
st.text(f"Cache of all: {len(all_orders())}")
