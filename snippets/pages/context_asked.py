"""Asks what the context of the visit can do."""
import streamlit as st

asked = {
    "in": lambda: ("timezone" in st.context, "mood" in st.context),
    "get": lambda: st.context.get("timezone"),
    "keys": lambda: st.context.keys(),
    "list": lambda: list(st.context),
}
for name, ask in asked.items():
    try:
        st.text(f"{name}: {ask()}")
    except (AttributeError, TypeError) as error:
        st.text(f"{name}: {type(error).__name__}")
