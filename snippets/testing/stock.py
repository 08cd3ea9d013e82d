"""Reads a secret directly, and through a connection."""
import streamlit as st
from streamlit.connections import BaseConnection


class Stock(BaseConnection[str]):
    def _connect(self, **kwargs):
        return self._secrets.get("url", "no address")

    def address(self):
        return self._instance


st.text(f"Secret: {st.secrets['connections']['stock']['url']}")
st.text(f"Connection: {st.connection('stock', type=Stock).address()}")
