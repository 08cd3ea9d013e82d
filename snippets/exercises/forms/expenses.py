"""A list of the expenses of a journey."""
import streamlit as st


def add():
    if st.session_state.what:
        st.session_state.expenses.append(f"{st.session_state.what} {st.session_state.euros}")
        st.session_state.what = ""
        st.session_state.euros = 1
    else:
        st.session_state.problem = "What was it for?"


st.session_state.setdefault("expenses", [])
with st.form("expense"):
    st.text_input("What", key="what")
    st.number_input("Euros", 1, 999, key="euros")
    st.form_submit_button("Add", on_click=add)
if "problem" in st.session_state:
    st.error(st.session_state.pop("problem"))
st.text(f"Expenses: {st.session_state.expenses}")
