"""Draws sales as bars, and tells which bar is selected."""
import altair as alt
import pandas as pd
import streamlit as st

sales = pd.DataFrame({"town": ["Oslo", "Rome"], "sold": [1, 2]})
if st.checkbox("In tens", key="tens"):
    sales.sold *= 10
bars = alt.Chart(sales).mark_bar().encode(x="town:N", y="sold:Q").add_params(alt.selection_point(name="bar"))
picked = st.altair_chart(bars, key="sales", on_select="rerun")
st.text(f"Drawn: {sales.sold.tolist()}, selected: {picked.selection.bar or 'none'}")
