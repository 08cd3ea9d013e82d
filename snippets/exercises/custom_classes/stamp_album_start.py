"""An album of stamps, each of them once."""
from dataclasses import dataclass

import streamlit as st


@dataclass
class Stamp:
    country: str
    year: int

    def label(self):
        return f"{self.country} {self.year}"


album = st.session_state.setdefault("album", [])
country = st.selectbox("Country", ["Peru", "Togo"], key="country")
stamp = Stamp(country, st.number_input("Year", 1900, 2000, 1960, key="year"))
if st.button("Add", key="add"):
    if stamp in album:
        st.warning("You have this stamp.")
    else:
        album.append(stamp)
st.text(f"Album: {', '.join(stamp.label() for stamp in album)}")
