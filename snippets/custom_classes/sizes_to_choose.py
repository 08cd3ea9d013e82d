"""Shows that widgets return members of the current run's enum."""
from enum import Enum

import streamlit as st


class Size(Enum):
    SMALL = "s"
    LARGE = "l"


box = st.selectbox("Box", Size, key="box")
bag = st.radio("Bag", Size, key="bag")
stickers = st.multiselect("Stickers", Size, key="stickers")
st.text(f"box: {box is Size.LARGE}, bag: {bag is Size.LARGE}, stickers: {stickers == [Size.LARGE]}")
