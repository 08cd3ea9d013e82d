"""Shows two functions from one factory that share their results."""
import streamlit as st


def make_converter(rate):
    @st.cache_data
    def convert(euros):
        return euros * rate

    return convert


to_yen = make_converter(170)
to_pounds = make_converter(0.86)
st.text(f"100 EUR = {to_yen(100)} JPY")
st.text(f"100 EUR = {to_pounds(100)} GBP")
