"""Shows what becomes of a bound widget's value and address when the user changes the page by hand."""
import streamlit as st


def forecast():
    city = st.selectbox("City", ["Bern", "Oslo"], key="city", bind="query-params")
    st.text(f"Weather in {city}")


def details():
    st.text(f"Details of {st.session_state.get('city')}")


st.navigation([st.Page(forecast), st.Page(details)]).run()
