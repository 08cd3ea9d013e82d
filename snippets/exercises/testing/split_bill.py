"""Splits a bill among friends."""
import streamlit as st

bill = st.text_input("Bill", "24.50", key="bill")
friends = st.number_input("Friends", 1, 20, 2, key="friends")
try:
    share = float(bill.replace(",", ".")) / friends
except ValueError:
    st.error("Enter an amount, such as 24.50.")
    st.stop()
st.text(f"Each pays {share:.2f} €")
