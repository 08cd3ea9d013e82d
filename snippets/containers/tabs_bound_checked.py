"""Makes bound tabs of the labels in a text."""
import streamlit as st

labels = st.text_input("Labels", "Bill,Delivery", key="labels").split(",")
tabs = st.tabs(labels, key="part", bind="query-params")
st.text(f"Open: {[tab.open for tab in tabs]}")
