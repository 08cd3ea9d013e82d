"""The opening hours of the shop in a city."""
import streamlit as st
from call_log import calls


class Shop:
    def __init__(self, city):
        self.city = city


@st.cache_data
def opening_hours(_shop):
    calls.append(_shop.city)
    return f"{_shop.city}: {'9 to 17' if _shop.city == 'Rome' else '10 to 18'}"


city = st.selectbox("City", ["Rome", "Oslo"], key="city")
hours = opening_hours(Shop(city))
st.text(hours)
st.text(f"Executions: {' '.join(calls)}")
