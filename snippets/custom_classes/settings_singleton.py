"""Shows a singleton that forgets its theme: its class is new in each run."""
import streamlit as st


class Settings:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
            cls.instance.theme = "light"
        return cls.instance


if st.button("Dark", key="dark"):
    Settings().theme = "dark"
st.text(f"Theme: {Settings().theme}")
