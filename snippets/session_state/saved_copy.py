"""Makes a copy of the session's order, and changes it."""
import streamlit as st

st.session_state.setdefault("city", "Oslo")
st.session_state.setdefault("cups", ["tea"])
copy = st.session_state.to_dict()
copy["city"] = "Rome"
copy["cups"].append("coffee")
st.text(f"Copy: {copy['city']}, session: {st.session_state.city}")
st.text(f"Cups in the session: {st.session_state.cups}")
