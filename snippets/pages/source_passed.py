"""Switches to another page of the shop, and passes the source on."""
import streamlit as st


def offer():
    if st.button("Order", key="order"):
        st.switch_page(order_page, query_params={"source": st.query_params.get("source", "unknown")})


def order():
    st.text(f"Ordered, source: {st.query_params.get('source')}")


offer_page, order_page = st.Page(offer), st.Page(order)
st.navigation([offer_page, order_page]).run()
