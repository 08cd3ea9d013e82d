"""Pickles an order twice, as an instance of a main-script class and as a dictionary."""
import pickle

import streamlit as st


class Order:
    def __init__(self, city):
        self.city = city


st.session_state.order = Order("Oslo")
st.session_state.plain = {"city": "Oslo"}
st.text(pickle.dumps(st.session_state.order).hex())
st.text(pickle.dumps(st.session_state.plain).hex())
