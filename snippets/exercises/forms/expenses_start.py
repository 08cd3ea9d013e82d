"""A list of the expenses of a journey."""
import streamlit as st

st.session_state.setdefault("expenses", [])
with st.form("expense"):
    what = st.text_input("What", key="what")
    euros = st.number_input("Euros", 1, 999, key="euros")
    added = st.form_submit_button("Add")
if added:
    st.session_state.expenses.append(f"{what} {euros}")
st.text(f"Expenses: {st.session_state.expenses}")
