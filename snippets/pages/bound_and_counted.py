"""Counts the changes of a city that is bound to the address and kept in the session."""
import streamlit as st


def count():
    st.session_state.changes += 1


def forecast():
    city = st.selectbox(
        "City", ["Bern", "Oslo"], key="city", on_change=count, persist_state="session", bind="query-params"
    )
    st.text(f"Weather in {city}, changes: {st.session_state.changes}")


def details():
    st.text("Details")


st.session_state.setdefault("changes", 0)
st.navigation([st.Page(forecast), st.Page(details)]).run()
