"""Hides an input with persist_state="page"; another page has an input with the same key."""
import streamlit as st


def search():
    if st.checkbox("Show the city", value=True, key="show"):
        st.text_input("City", key="city", persist_state="page")
    st.text(f"Searching in {st.session_state.get('city')!r}")
    if st.button("Show hotels", key="go"):
        st.switch_page(hotels_page)


def hotels():
    city = st.text_input("City", key="city", persist_state="page")
    st.text(f"Hotels in {city!r}")


search_page, hotels_page = st.Page(search), st.Page(hotels)
st.navigation([search_page, hotels_page]).run()
