"""Catches four errors and shows the name of each one's class."""
import streamlit as st
from streamlit.errors import StreamlitAPIException

mistakes = [
    lambda: [st.form("address") for _ in range(2)],
    lambda: st.form_submit_button("Save"),
    lambda: st.selectbox("Order", ["tea"], index=2),
    lambda: st.slider("Price", 5, 5),
]
for mistake in mistakes:
    try:
        mistake()
    except StreamlitAPIException as error:
        st.text(type(error).__name__)
