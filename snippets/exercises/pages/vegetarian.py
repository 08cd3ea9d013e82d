"""A menu, and a page on which guests say what they eat."""
import streamlit as st

DISHES = {"Lentil stew": "plants", "Roast chicken": "meat", "Risotto": "plants"}


def guest():
    st.checkbox("Vegetarian", key="vegetarian", persist_state="session")
    if st.button("To the menu", key="go"):
        st.switch_page(menu_page)


def menu():
    for dish, made_of in DISHES.items():
        if made_of == "plants" or not st.session_state.get("vegetarian"):
            st.text(dish)
    if st.button("Back", key="back"):
        st.switch_page(guest_page)


guest_page, menu_page = st.Page(guest), st.Page(menu)
st.navigation([guest_page, menu_page]).run()
