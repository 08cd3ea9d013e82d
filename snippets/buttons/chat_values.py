"""Shows what chat inputs return that take text alone, files, speech or both."""
import streamlit as st

for name, takes in {
    "text": {},
    "files": {"accept_file": True},
    "speech": {"accept_audio": True},
    "both": {"accept_file": "multiple", "accept_audio": True},
}.items():
    said = st.chat_input("Ask", key=name, **takes)
    if said is None or isinstance(said, str):
        st.text(f"{name}: {said!r}")
    else:
        shown = {part: [file.name for file in said[part]] if part == "files" else said[part] for part in said}
        st.text(f"{name}: {shown}, as attributes too: {all(getattr(said, part) is said[part] for part in said)}")
