"""A soup and a cake, each on a page of its own."""
import streamlit as st


def plan(dish):
    if dish not in st.session_state.dinner:
        st.session_state.dinner.append(dish)


def soup():
    st.text("Leek soup")
    st.button("Cook this", key="cook_soup", on_click=plan, args=("leek soup",))
    if st.button("To the cake", key="to_cake"):
        st.switch_page(cake_page)


def cake():
    st.text("Apple cake")
    st.button("Cook this", key="cook_cake", on_click=plan, args=("apple cake",))
    if st.button("To the soup", key="to_soup"):
        st.switch_page(soup_page)


st.session_state.setdefault("dinner", [])
st.sidebar.text(f"Dinner: {', '.join(st.session_state.dinner) or 'nothing yet'}")
soup_page, cake_page = st.Page(soup), st.Page(cake)
st.navigation([soup_page, cake_page]).run()
