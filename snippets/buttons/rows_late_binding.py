"""Shows callbacks that all remove the last row: the lambda reads `item` when it is called."""
import streamlit as st

st.session_state.setdefault("basket", ["apples", "bread", "cheese"])
for item in list(st.session_state.basket):
    st.button(
        f"Remove {item}",
        key=f"remove_{item}",
        on_click=lambda: st.session_state.basket.remove(item),
    )
st.text(", ".join(st.session_state.basket))
