"""Takes choices into the address, without a run."""
import streamlit as st

how = {"on_change": "ignore", "bind": "query-params"}
st.selectbox("Tea", ["Green", "Black"], index=None, accept_new_options=True, key="tea", **how)
st.multiselect("Extras", ["Milk", "Honey", "Mint"], accept_new_options=True, key="extras", **how)
