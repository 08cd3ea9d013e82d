"""The weather in a city that is bound to the address."""
import streamlit as st


def choose_rome():
    st.session_state.city = "Rome"


city = st.selectbox("City", ["Bern", "Oslo", "Rome"], key="city", bind="query-params")
st.text(f"Weather in {city}")
st.button("Rome, by its key", key="by_key", on_click=choose_rome)
if st.button("Rome, by the URL", key="by_url"):
    st.query_params["city"] = "Rome"
