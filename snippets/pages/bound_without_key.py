"""Binds widgets that have no key, and a field for a password."""
import streamlit as st

for draw in (
    lambda: st.pagination(5, bind="query-params"),
    lambda: st.text_input("Password", type="password", key="password", bind="query-params"),
    lambda: st.pagination(5, key="shelf", bind="query-params"),
):
    try:
        draw()
        st.text("Drawn")
    except Exception as error:
        st.text(error)
