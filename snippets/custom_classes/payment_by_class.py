"""Shows match and singledispatch missing a stored payment."""
from functools import singledispatch

import streamlit as st


class Card:
    """A payment by card."""


@singledispatch
def fee(payment):
    return "no fee known"


@fee.register
def _(payment: Card):
    return "2 %"


payment = st.session_state.setdefault("payment", Card())
match payment:
    case Card():
        st.text("matched: Card")
    case _:
        st.text("matched: nothing")
st.text(f"fee: {fee(payment)}")
