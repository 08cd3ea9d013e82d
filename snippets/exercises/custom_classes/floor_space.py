"""The floor space of a flat, room by room."""
from dataclasses import dataclass

import streamlit as st


@dataclass
class Room:
    metres: int

    def counted(self):
        return self.metres


@dataclass
class Balcony:
    metres: int

    def counted(self):
        return self.metres / 2


KINDS = {"room": Room, "balcony": Balcony}
stored = st.session_state.setdefault("parts", [])
metres = st.number_input("Square metres", 1, 80, 10, key="metres")
for kind in KINDS:
    if st.button(f"Add a {kind}", key=f"add_{kind}"):
        stored.append((kind, metres))
parts = [KINDS[kind](size) for kind, size in stored]
rooms = [part for part in parts if isinstance(part, Room)]
st.text(f"Rooms: {len(rooms)}, balconies: {len(parts) - len(rooms)}")
st.text(f"Floor space: {sum(part.counted() for part in parts):g} m²")
