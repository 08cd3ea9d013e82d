"""Shows in which time zone a meeting is."""
import streamlit as st

st.text(f"{st.context.timezone}, {st.context.timezone_offset}")
