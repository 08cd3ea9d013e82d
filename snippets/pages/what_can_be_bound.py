"""Tells which commands take `bind` and `persist_state`."""
import pandas as pd
import streamlit as st

table = pd.DataFrame({"town": ["Oslo"]})
commands = {st.button: "Save", st.download_button: "Save", st.menu_button: "Save", st.file_uploader: "File"}
commands |= {st.camera_input: "Photo", st.audio_input: "Sound", st.chat_input: "Say", st.data_editor: table}
commands |= {st.dataframe: table, st.line_chart: table, st.expander: "More", st.tabs: ["Bill"], st.popover: "Help"}
commands |= {st.checkbox: "a", st.toggle: "a", st.text_input: "a", st.text_area: "a", st.number_input: "a"}
commands |= {st.slider: "a", st.color_picker: "a", st.feedback: "stars", st.pagination: 5}
chosen = [st.radio, st.selectbox, st.multiselect, st.select_slider, st.pills, st.segmented_control]
dated = [st.date_input, st.time_input, st.datetime_input]
for option in ({"bind": "query-params"}, {"persist_state": "page"}):
    refused = []
    for command in [*commands, *chosen, *dated]:
        given = (commands[command],) if command in commands else ("a", ["x", "y"] if command in chosen else None)
        try:
            command(*given, key=f"{command.__name__}_{len(option)}_{[*option][0]}", **option)
        except TypeError:
            refused.append(command.__name__)
    st.text(f"{[*option][0]} is refused by {' '.join(refused)}")
