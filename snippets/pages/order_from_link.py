"""Shows an order, as a link asks for it."""
import streamlit as st

gift = st.checkbox("A gift", key="gift", bind="query-params")
wrapped = st.checkbox("Wrapped", value=True, key="wrapped", bind="query-params")
count = st.slider("Count", 1, 9, 2, key="count", bind="query-params")
weight = st.number_input("Weight", 0.5, 5.0, 1.0, key="weight", bind="query-params")
note = st.text_input("Note", "none", key="note", bind="query-params")
st.text(f"Gift: {gift}, wrapped: {wrapped}, count: {count}, weight: {weight}, note: {note!r}")
