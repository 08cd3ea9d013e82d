"""Shows the error of storing a table under the key of a data editor."""
import pandas as pd
import streamlit as st

stock = pd.DataFrame({"item": ["tea"], "left": [3]})
st.session_state["editor"] = stock
st.data_editor(stock, key="editor")
