"""A shop whose currency stays the same on both pages."""
import streamlit as st


def prices():
    st.text(f"Prices in {st.session_state.currency}")
    if st.button("To the orders", key="go"):
        st.switch_page(orders_page)


def orders():
    st.text(f"Orders in {st.session_state.currency}")


st.sidebar.selectbox("Currency", ["EUR", "USD"], key="currency", persist_state="session")
prices_page, orders_page = st.Page(prices), st.Page(orders)
st.navigation([prices_page, orders_page]).run()
