"""Edits a table that stays as it is; Save takes the result over and starts a new editor."""
import pandas as pd
import streamlit as st


def listed(table):
    return ", ".join(f"{item} {price:g}" for item, price in table.values)


start = pd.DataFrame({"item": ["tea", "milk", "rice"], "price": [3, 2, 5]})
st.session_state.setdefault("prices", start)
st.session_state.setdefault("version", 1)
key = f"edits_{st.session_state.version}"
edited = st.data_editor(st.session_state.prices, num_rows="dynamic", key=key)
save = st.button("Save", key="save")
discard = st.button("Discard", key="discard")
if save:
    st.session_state.prices = edited.sort_values("price", ignore_index=True)
if save or discard:
    st.session_state.version += 1
    st.rerun()
st.text(f"Edited: {listed(edited)}")
st.text(f"Saved: {listed(st.session_state.prices)}")
