"""Searches for a city, and stores it for the page with the hotels."""
import streamlit as st


def search():
    st.session_state.city = st.text_input("City", key="city_box")
    if st.button("Show hotels", key="go"):
        st.switch_page(hotels_page)


def hotels():
    st.text(f"Hotels in {st.session_state.city!r}")
    if st.button("Back", key="back"):
        st.switch_page(search_page)


search_page, hotels_page = st.Page(search), st.Page(hotels)
st.navigation([search_page, hotels_page]).run()
