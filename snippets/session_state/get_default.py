"""A list of visits, read with a default."""
import streamlit as st

visits = st.session_state.get("visits", [])
visits.append("visit")
st.text(f"{len(visits)} visits, stored: {'visits' in st.session_state}")
