"""Shows results and objects that each session has for itself."""
import streamlit as st
from call_log import calls


@st.cache_data(scope="session")
def load_history():
    calls.append("history")


@st.cache_resource(scope="session")
def open_basket():
    calls.append("basket")
    return []


if st.button("Clear all data", key="all"):
    st.cache_data.clear()
load_history()
basket = open_basket()
if st.button("Add tea", key="add"):
    basket.append("tea")
st.text(f"Executions: {' '.join(calls)}")
st.text(f"In the basket: {len(basket)}")
