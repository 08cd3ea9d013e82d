"""Merges nested defaults level by level: fills what is missing, keeps what is there."""
import streamlit as st


def set_defaults(defaults, target):
    for name, value in defaults.items():
        if isinstance(value, dict):
            set_defaults(value, target.setdefault(name, {}))
        else:
            target.setdefault(name, value)


def orders():
    defaults = {"settings": {"theme": "Light", "units": {"weight": "kg"}}}
    set_defaults(defaults, st.session_state)
    st.text(f"Theme: {st.session_state.settings['theme']}")
    if st.button("Dark theme", key="dark"):
        st.session_state.settings["theme"] = "Dark"
    if st.button("To the invoices", key="go"):
        st.switch_page(invoices_page)


def invoices():
    defaults = {"settings": {"theme": "Light", "units": {"money": "EUR"}}}
    set_defaults(defaults, st.session_state)
    st.text(f"Money: {st.session_state.settings['units']['money']}")
    if st.button("To the orders", key="back"):
        st.switch_page(orders_page)


orders_page, invoices_page = st.Page(orders), st.Page(invoices)
st.navigation([orders_page, invoices_page]).run()
