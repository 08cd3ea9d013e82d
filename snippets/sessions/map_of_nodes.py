"""Counts the maps of earlier runs that are still in memory; each refers to itself."""
import weakref

import streamlit as st


class Map:
    pass


made = st.session_state.setdefault("made", [])
st.text(f"In memory: {sum(each() is not None for each in made)} of {len(made)}")
city_map = Map()
city_map.center = city_map
made.append(weakref.ref(city_map))
del city_map
