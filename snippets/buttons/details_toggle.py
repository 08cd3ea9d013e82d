"""Shows details with a toggle, which keeps its value by itself."""
import streamlit as st

details = st.toggle("Details", key="details")
st.checkbox("Express delivery", key="express")
if details:
    st.text("Weight: 2.4 kg")
