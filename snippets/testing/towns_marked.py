"""Tells which town its user has marked in a chart."""
import pandas as pd
import streamlit as st

towns = pd.DataFrame({"town": ["Oslo", "Rome"], "shops": [1, 2]})
chart = {
    "mark": "bar",
    "params": [{"name": "picked", "select": {"type": "point", "fields": ["town"]}}],
    "encoding": {"x": {"field": "town", "type": "nominal"}, "y": {"field": "shops", "type": "quantitative"}},
}
marked = st.vega_lite_chart(towns, chart, key="chart", on_select="rerun")
st.text(f"Marked: {marked['selection']['picked']}")
