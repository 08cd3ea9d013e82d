"""Shows an enum choice that is never equal to a member: the options hold a string too."""
from enum import Enum

import streamlit as st


class Size(Enum):
    SMALL = "s"
    LARGE = "l"


size = st.selectbox("Size", ["All", *Size], key="size")
st.text(f"chosen: {getattr(size, 'name', size)}, all: {size == 'All'}, large: {size == Size.LARGE}")
