"""Opens the page that the address names, where it is one of the app's own."""
import streamlit as st


def orders():
    st.text("Orders")
    if st.query_params.get("page") in pages:
        st.switch_page(pages[st.query_params["page"]])


def report():
    st.text("128 orders this week")


pages = {"report": st.Page(report)}
st.navigation([st.Page(orders), *pages.values()]).run()
