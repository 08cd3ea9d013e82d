"""Changes the arguments of chat inputs with keys, one argument for each."""
import streamlit as st

changed = st.checkbox("Change the arguments", key="changed")
for name, before, after in [
    ("placeholder", {}, {"placeholder": "Tell"}),
    ("submit_mode", {}, {"submit_mode": "disable"}),
    ("width", {}, {"width": 300}),
    ("accept_audio", {"accept_audio": True}, {"accept_audio": False}),
    ("accept_file", {"accept_file": True}, {"accept_file": False}),
    ("file_type", {"file_type": "csv"}, {"file_type": "txt"}),
    ("max_chars", {"max_chars": 10}, {"max_chars": 20}),
    ("max_upload_size", {"max_upload_size": 5}, {"max_upload_size": 6}),
]:
    arguments = {"placeholder": "Ask", **(after if changed else before)}
    st.text(f"{name}: {st.container().chat_input(key=name, **arguments)}")
