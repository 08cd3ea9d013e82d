"""Shows st.switch_page on a page with a bound widget."""
import streamlit as st


def forecast():
    city = st.selectbox("City", ["Bern", "Oslo"], key="city", bind="query-params")
    st.text(f"Weather in {city}")
    if st.button("Details", key="go"):
        st.switch_page(details_page)


def details():
    st.text(f"Details of {st.session_state.get('city')}")


forecast_page, details_page = st.Page(forecast), st.Page(details)
st.navigation([forecast_page, details_page]).run()
