"""Looks up commands of older releases and shows what Streamlit says about each."""
import streamlit as st

names = ["experimental_rerun", "cache", "experimental_memo", "experimental_singleton"]
for name in [*names, "experimental_get_query_params", "experimental_user"]:
    try:
        getattr(st, name)
        st.text(f"st.{name} is there")
    except AttributeError as error:
        st.text(str(error).partition(". ")[2])
