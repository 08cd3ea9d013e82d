"""The cities that were visited, in a set and in a dictionary."""
from dataclasses import dataclass

import streamlit as st


@dataclass(frozen=True)
class City:
    name: str


seen = st.session_state.setdefault("seen", set())
visits = st.session_state.setdefault("visits", {})
if st.button("Visit Oslo", key="visit"):
    oslo = City("Oslo")
    seen.add(oslo)
    visits[oslo] = visits.get(oslo, 0) + 1
st.text(f"Seen: {len(seen)}, hashes: {len({hash(city) for city in seen})}")
st.text(f"Visits: {list(visits.values())}")
