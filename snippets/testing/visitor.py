"""Shows what the browser tells about its user."""
import streamlit as st

st.text(f"{st.context.locale}, {st.context.timezone}, {st.context.theme.type}")
st.text(f"Headers: {len(st.context.headers)}")
