"""Shows a table that is drawn after the click is dealt with."""
import pandas as pd
import streamlit as st

if "stock" not in st.session_state:
    st.session_state.stock = pd.DataFrame({"maps": [10]})

if st.button("Sell one", key="sell"):
    st.session_state.stock = pd.DataFrame({"maps": [9]})
st.button("Refresh", key="refresh")

st.table(st.session_state.stock)
st.text(f"In state: {st.session_state.stock['maps'].tolist()}")
