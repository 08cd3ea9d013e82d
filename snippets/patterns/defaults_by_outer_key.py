"""Sets defaults only where the outer key is missing: the second page misses its own."""
import streamlit as st


def set_defaults(defaults):
    for name, value in defaults.items():
        if name not in st.session_state:
            st.session_state[name] = value


def orders():
    set_defaults({"settings": {"theme": "Light", "units": {"weight": "kg"}}})
    st.text(f"Theme: {st.session_state.settings['theme']}")
    if st.button("To the invoices", key="go"):
        st.switch_page(invoices_page)


def invoices():
    set_defaults({"settings": {"theme": "Light", "units": {"money": "EUR"}}})
    st.text(f"Money: {st.session_state.settings['units']['money']}")


orders_page, invoices_page = st.Page(orders), st.Page(invoices)
st.navigation([orders_page, invoices_page]).run()
