"""Shows which rate a chosen currency has after the rate was changed."""
from enum import Enum

import streamlit as st

dollar = st.number_input("One dollar in euros", value=0.9, key="dollar")


class Currency(Enum):
    EUR = 1.0
    USD = dollar


currency = st.selectbox("Currency", [Currency.USD, Currency.EUR], key="currency")
st.text(f"rate: {currency.value}")
