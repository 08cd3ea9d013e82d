"""Shows what is left of an input with a key, and of one without, when the user changes the page by hand."""
import streamlit as st


def search():
    st.text_input("City", key="city")
    st.text_input("Street")
    st.page_link(hotels_page, label="See what is free")


def hotels():
    st.text(f"Hotels in {st.session_state.get('city', 'no such key')!r}")


search_page, hotels_page = st.Page(search), st.Page(hotels)
st.navigation([search_page, hotels_page]).run()
