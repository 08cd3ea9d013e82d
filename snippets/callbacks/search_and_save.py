"""Keeps a diary of two callbacks, one of which leads to another page."""
import streamlit as st

diary = st.session_state.setdefault("diary", [])


def search():
    diary.append("search starts")
    st.switch_page(results_page)
    diary.append("search ends")


def orders():
    st.text_input("Search", key="search", on_change=search)
    st.button("Save", key="save", on_click=diary.append, args=("save",))
    st.text(f"Orders: {' > '.join(diary)}")


def results():
    st.text(f"Results: {' > '.join(diary)}")


results_page = st.Page(results)
st.navigation([st.Page(orders), results_page]).run()
