"""Two pages with a field for the city."""
import streamlit as st


def search():
    st.text_input("City", key="city", persist_state="session")
    st.text(f"Searching in {st.session_state.city!r}")


def hotels():
    st.text_input("City", key="city", persist_state="session")
    st.text(f"Hotels in {st.session_state.city!r}")


st.navigation([st.Page(search), st.Page(hotels)]).run()
