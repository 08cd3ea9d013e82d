"""Keeps each user's theme in a JSON file."""
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
settings = load(user)
theme = st.selectbox("Theme", THEMES, index=THEMES.index(settings["theme"]))
if st.button("Save", key="save"):
    (FOLDER / f"settings_{user}.json").write_text(json.dumps({"theme": theme}))
st.text(f"{user}: {theme}")
