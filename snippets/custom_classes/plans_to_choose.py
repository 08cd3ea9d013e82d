"""Two plans to choose from."""
from dataclasses import dataclass

import streamlit as st


@dataclass
class Plan:
    name: str
    price: int


plans = [Plan("Free", 0), Plan("Pro", 20)]
plan = st.selectbox("Plan", plans, format_func=lambda plan: plan.name, key="plan")
st.text(f"{plan.name}: isinstance {isinstance(plan, Plan)}, listed {plan in plans}")
