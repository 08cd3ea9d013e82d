"""Shows a cached total that misses a new global and a new helper."""
import streamlit as st

TAX = 25 if st.toggle("New tax", key="tax") else 20
if st.toggle("New label", key="label"):

    def label(amount):
        return f"EUR {amount}"

else:

    def label(amount):
        return f"{amount} euros"


@st.cache_data
def total(price):
    return label(price + price * TAX // 100)


st.text(f"Cached: {total(100)}")
st.text(f"Now: {label(100 + TAX)}")
