"""Tickets for a museum, with a page that sums them up."""
import streamlit as st


def tickets():
    st.session_state.setdefault("tickets", 0)
    if st.button("Add a ticket", key="add"):
        st.session_state.tickets += 1
    if st.button("To the summary", key="go"):
        st.switch_page("museum_summary.py")


st.navigation([st.Page(tickets), st.Page("museum_summary.py")]).run()
