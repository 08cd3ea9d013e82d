"""Shows a form's field that is bound to the address."""
import streamlit as st

st.checkbox("Dark page", key="dark")
with st.form("search"):
    city = st.text_input("City", key="city", bind="query-params")
    st.form_submit_button("Search")
st.text(f"City: {city!r}")
st.text(f"Query parameter: {st.query_params.get('city')!r}")
