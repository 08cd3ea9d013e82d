"""Assigns to the keys of widgets of many kinds, and tells what each says to that."""
import altair as alt
import pandas as pd
import streamlit as st

sold = pd.DataFrame({"town": ["Oslo"], "boxes": [1]})
points = alt.Chart(sold).mark_bar().encode(x="town", y="boxes").add_params(alt.selection_point(name="bars"))
column = st.column_config.ButtonColumn("Show", on_click=print, key="column")
draw = {
    "button": lambda: st.button("Save", key="button"),
    "download": lambda: st.download_button("Download", "Tea", key="download"),
    "link": lambda: st.link_button("Visit", "https://example.org", on_click="rerun", key="link"),
    "menu": lambda: st.menu_button("More", ["Copy"], key="menu"),
    "editor": lambda: st.data_editor(sold, key="editor"),
    "form": lambda: st.form("form"),
    "chart": lambda: st.altair_chart(points, on_select="rerun", key="chart"),
    "column": lambda: st.dataframe(sold, column_config={"town": column}),
    "table": lambda: st.dataframe(sold, on_select="rerun", key="table"),
}
for name, command in draw.items():
    st.session_state[name] = {"selection": {"rows": [0], "columns": [], "cells": []}}
    try:
        command()
        st.text(f"{name}: drawn")
    except st.errors.StreamlitAPIException as error:
        st.text(f"{name}: {type(error).__name__}")
