"""Free bikes at each station: one question in ten seconds for all sessions, and the last good answer when it fails."""
import json
import os
import random
from datetime import datetime
from urllib.request import urlopen

import pandas as pd
import streamlit as st


def fetch():
    """Ask the service. Without BIKES_URL, invent an answer, so that the app can be tried."""
    url = os.environ.get("BIKES_URL")
    if not url:
        return {station: random.randint(0, 99) for station in ["Castle", "Harbour", "Museum", "Station"]}
    with urlopen(url, timeout=5) as answer:
        return {station: int(number) for station, number in dict(json.load(answer)).items()}


@st.cache_resource
def last_good():
    return {}


@st.cache_data(ttl=10, show_spinner=False)
def latest():
    kept = last_good()
    try:
        kept.update(bikes=fetch(), time=f"{datetime.now():%H:%M:%S}")
        return {**kept, "problem": None}
    except Exception as error:  # whatever goes wrong while asking
        return {**kept, "problem": str(error)}


@st.fragment(run_every=5)
def show_bikes():
    data = latest()
    if "bikes" not in data:
        st.error(f"There are no numbers yet ({data['problem']}). The page keeps asking.")
        return
    if data["problem"]:
        st.warning(f"The service does not answer ({data['problem']}). These numbers are old, from {data['time']}.")
    else:
        st.text(f"As of {data['time']}")
    bikes = pd.Series(data["bikes"], name="bikes", dtype=int).rename_axis("station")
    st.dataframe(bikes[bikes >= st.session_state.least])


st.title("Free bikes")
st.slider("At least", 0, 20, key="least")
show_bikes()
