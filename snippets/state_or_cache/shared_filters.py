"""A city to filter by, and a button that changes it."""
import streamlit as st


@st.cache_resource
def default_filters():
    return {"city": "Lima"}


def choose_oslo():
    st.session_state.filters["city"] = "Oslo"


if "filters" not in st.session_state:
    st.session_state.filters = default_filters()
st.button("Oslo, please", key="oslo", on_click=choose_oslo)
st.text(f"City: {st.session_state.filters['city']}")
