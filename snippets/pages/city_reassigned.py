"""Keeps a city by assigning its key to itself in the entry point."""
import streamlit as st


def search():
    st.text_input("City", key="city")
    if st.button("Show hotels", key="go"):
        st.switch_page(hotels_page)


def hotels():
    st.text(f"Hotels in {st.session_state.get('city', 'no such key')!r}")
    if st.button("Back", key="back"):
        st.switch_page(search_page)


if "city" in st.session_state:
    st.session_state.city = st.session_state.city
search_page, hotels_page = st.Page(search), st.Page(hotels)
st.navigation([search_page, hotels_page]).run()
