"""A size to choose from an enum."""
from enum import Enum

import streamlit as st


class Size(Enum):
    SMALL = "s"
    LARGE = "l"


size = st.selectbox("Size", Size, key="size")
st.text(f"returned: {size is Size.SMALL}")
st.text(f"in state: {st.session_state.size is Size.SMALL}")
