"""Shows when a price list leaves memory after its ttl."""
import streamlit as st
from price_list import PriceList, in_memory


@st.cache_resource(ttl=60)
def load_prices(city):
    return PriceList(city)


city = st.selectbox("City", ["Lima", "none", "Oslo"], key="city")
if city != "none":
    load_prices(city)
st.text(f"In memory: {', '.join(prices.keeper for prices in in_memory)}")
