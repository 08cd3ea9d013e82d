"""Searches for a city on one page, and shows its hotels on another."""
import streamlit as st


def search():
    city = st.text_input("City", key="city")
    st.text(f"Searching in {city!r}")
    if st.button("Show hotels", key="go"):
        st.switch_page(hotels_page)


def hotels():
    st.text(f"Hotels in {st.session_state.get('city', 'no such key')!r}")
    if st.button("Back", key="back"):
        st.switch_page(search_page)


search_page, hotels_page = st.Page(search), st.Page(hotels)
st.navigation([search_page, hotels_page]).run()
