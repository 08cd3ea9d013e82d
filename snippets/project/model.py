"""Asks a model over the network how urgent a repair is."""
import json
from urllib.error import URLError
from urllib.request import Request, urlopen

import streamlit as st


def ask(text, url, key):
    request = Request(url, json.dumps({"text": text}).encode(), {"Authorization": f"Bearer {key}"})
    with urlopen(request, timeout=10) as answer:
        return json.load(answer)["urgency"]


@st.cache_data(show_spinner=False, max_entries=1000)
def answer(text):
    return ask(text, **st.secrets["model"])


def urgency(text):
    """Return `urgent` or `normal`; without an answer, `normal`, for somebody reads the list anyway."""
    try:
        return answer(text)
    except (URLError, TimeoutError):
        return "normal"
