"""Looks up commands of older releases and shows which are there."""
import streamlit as st

names = ["cache", "experimental_memo", "experimental_singleton", "experimental_get_query_params", "experimental_user"]
for name in names:
    st.text(f"st.{name}: {'there' if hasattr(st, name) else 'gone'}")
