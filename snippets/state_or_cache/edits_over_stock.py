"""The lamps in stock, with a button that sells them all."""
import streamlit as st
from warehouse import load_stock, loads


@st.cache_data
def read_stock():
    return load_stock().set_index("item")


def sell_lamps():
    st.session_state.edits["lamps"] = 0


st.session_state.setdefault("edits", {})
st.button("Sell all lamps", key="sell", on_click=sell_lamps)
st.button("Reload", key="reload", on_click=st.cache_data.clear)
stock = read_stock()
for item, pieces in st.session_state.edits.items():
    stock.loc[item, "pieces"] = pieces
st.text(f"Lamps: {stock.loc['lamps', 'pieces']}")
st.text(f"Loads: {len(loads)}")
