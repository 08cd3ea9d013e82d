"""Tries to take the selection of a chart back by an assignment."""
import altair as alt
import pandas as pd
import streamlit as st


def clear():
    st.session_state.sales = {"selection": {"bar": []}}


sales = pd.DataFrame({"town": ["Oslo", "Rome"], "sold": [1, 2]})
bars = alt.Chart(sales).mark_bar().encode(x="town:N", y="sold:Q").add_params(alt.selection_point(name="bar"))
st.button("Clear", key="clear", on_click=clear)
picked = st.altair_chart(bars, key="sales", on_select="rerun")
st.text(f"Selected: {picked.selection.bar or 'none'}")
