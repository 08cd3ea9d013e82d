"""Names two pages, of which the second can be made the default and be named like the first."""
import streamlit as st


def orders():
    st.text("Orders")


def stock(shelf="all"):
    st.text("Stock")


if st.checkbox("Stock first", key="stock_first"):
    pages = [st.Page(orders), st.Page(stock, default=True)]
elif st.checkbox("Same name", key="same"):
    pages = [st.Page(orders, default=True), st.Page(stock, url_path="orders")]
else:
    pages = [st.Page(orders), st.Page(stock)]
st.navigation(pages).run()
st.text(f"Paths: {[page.url_path for page in pages]}")
