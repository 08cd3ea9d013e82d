"""Keeps each user's theme in a JSON file, and in a box of the user's own."""
import json
import os
import tempfile
from pathlib import Path

import streamlit as st

FOLDER = Path(os.environ.get("SETTINGS_FOLDER", tempfile.gettempdir()))
THEMES = ["Light", "Dark"]


def load(user):
    file = FOLDER / f"settings_{user}.json"
    return json.loads(file.read_text()) if file.exists() else {"theme": "Light"}


user = st.selectbox("User", ["ada", "ben"], key="user")
key = f"theme_{user}"
if key not in st.session_state:
    st.session_state[key] = load(user)["theme"]
theme = st.selectbox("Theme", THEMES, key=key)
if st.button("Save", key="save"):
    (FOLDER / f"settings_{user}.json").write_text(json.dumps({"theme": theme}))
st.text(f"{user}: {theme}")
