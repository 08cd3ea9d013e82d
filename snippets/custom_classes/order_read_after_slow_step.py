"""Shows a cached order that has the class of another visitor's run."""
from dataclasses import dataclass

import slow_step
import streamlit as st


@dataclass
class Order:
    city: str


@st.cache_data
def newest_order():
    return Order("Oslo")


newest_order()
if st.button("Slow step", key="slow"):
    slow_step.wait()
if st.button("Wait until it begins", key="until"):
    slow_step.begun.wait(3)
if st.button("End it", key="end"):
    slow_step.over.set()
st.text(f"isinstance: {isinstance(newest_order(), Order)}")
