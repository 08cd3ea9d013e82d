"""Notes which orders are selected, in a callback."""
import pandas as pd
import streamlit as st


def note():
    st.session_state.noted = list(st.session_state.orders.selection.rows)


orders = pd.DataFrame({"customer": ["Ada", "Edith", "Grace"], "total": [40, 25, 90]})
st.text(f"Noted: {st.session_state.get('noted')}")
st.dataframe(orders, key="orders", on_select=note)
