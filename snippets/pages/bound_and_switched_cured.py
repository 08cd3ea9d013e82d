"""Leaves a page with a bound widget by st.switch_page with query_params={}."""
import streamlit as st


def forecast():
    city = st.selectbox("City", ["Bern", "Oslo"], key="city", bind="query-params")
    st.text(f"Weather in {city}")
    if st.button("Details", key="go"):
        st.switch_page(details_page, query_params={})


def details():
    st.text(f"Details of {st.session_state.get('city')}")
    if st.button("Back", key="back"):
        st.switch_page(forecast_page)


forecast_page, details_page = st.Page(forecast), st.Page(details)
st.navigation([forecast_page, details_page]).run()
