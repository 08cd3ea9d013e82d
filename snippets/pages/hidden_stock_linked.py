"""A shop that leads to a page which the menu does not show."""
import streamlit as st


def shop():
    st.page_link(stock_page, label="What we have")
    if st.button("Count", key="count"):
        st.switch_page(stock_page)


def stock():
    st.text("Stock")


def opening_hours():
    st.text("Open from 9 to 5")


stock_page = st.Page(stock, visibility="hidden")
st.navigation([st.Page(shop), st.Page(opening_hours), stock_page]).run()
