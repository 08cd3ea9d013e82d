"""A soup and a cake, each on a page of its own."""
import streamlit as st


def soup():
    st.text("Leek soup")
    if st.button("To the cake", key="to_cake"):
        st.switch_page(cake_page)


def cake():
    st.text("Apple cake")
    if st.button("To the soup", key="to_soup"):
        st.switch_page(soup_page)


soup_page, cake_page = st.Page(soup), st.Page(cake)
st.navigation([soup_page, cake_page]).run()
