"""Shows the price of two coffees, asked for in five ways."""
import streamlit as st
from call_log import calls


@st.cache_data
def price(drink, cups=2):
    calls.append(way)
    return cups * {"coffee": 3, "tea": 2}[drink]


WAYS = {
    "in order": lambda: price("coffee", 2),
    "by name": lambda: price(drink="coffee", cups=2),
    "names turned round": lambda: price(cups=2, drink="coffee"),
    "without default": lambda: price("coffee"),
    "by name without default": lambda: price(drink="coffee"),
}
if st.button("Forget it, by name", key="forget"):
    price.clear(drink="coffee", cups=2)
if st.button("Forget it, names turned round", key="forget_turned"):
    price.clear(cups=2, drink="coffee")
for way, ask in WAYS.items():
    st.text(f"{way}: {ask()}")
st.text(f"Executions: {', '.join(calls)}")
