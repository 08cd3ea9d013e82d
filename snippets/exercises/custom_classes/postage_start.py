"""What a parcel costs, by its size."""
from enum import Enum

import streamlit as st


class Size(Enum):
    SMALL = "Small"
    LARGE = "Large"


st.selectbox("Size", Size, format_func=lambda size: size.value, key="size")
insured = st.checkbox("Insured", key="insured")
price = 9 if st.session_state.size is Size.LARGE else 4
st.text(f"Postage: {price + 2 * insured} €")
