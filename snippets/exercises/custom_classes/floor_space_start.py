"""The floor space of a flat, room by room."""
from dataclasses import dataclass

import streamlit as st


@dataclass
class Room:
    metres: int

    def counted(self):
        return self.metres


sizes = st.session_state.setdefault("sizes", [])
metres = st.number_input("Square metres", 1, 80, 10, key="metres")
if st.button("Add a room", key="add_room"):
    sizes.append(metres)
rooms = [Room(size) for size in sizes]
st.text(f"Rooms: {len(rooms)}")
st.text(f"Floor space: {sum(room.counted() for room in rooms)} m²")
