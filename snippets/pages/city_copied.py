"""Keeps a city under a key of its own: copied into the input, and out of it in the callback."""
import streamlit as st


def keep():
    st.session_state.city = st.session_state.city_box


def search():
    st.session_state.city_box = st.session_state.city
    st.text_input("City", key="city_box", on_change=keep)
    if st.button("Show hotels", key="go"):
        st.switch_page(hotels_page)


def hotels():
    st.text(f"Hotels in {st.session_state.city!r}")
    if st.button("Back", key="back"):
        st.switch_page(search_page)


st.session_state.setdefault("city", "")
search_page, hotels_page = st.Page(search), st.Page(hotels)
st.navigation([search_page, hotels_page]).run()
