"""Splits a bill among friends."""
import streamlit as st

bill = st.text_input("Bill", "24.50", key="bill")
friends = st.number_input("Friends", 1, 20, 2, key="friends")
share = float(bill) / friends
st.text(f"Each pays {share:.2f} €")
