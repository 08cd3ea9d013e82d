"""Orders in a table, and beside it the one that is selected: search, change, close, delete."""
import pandas as pd
import streamlit as st

ORDERS = {
    101: {"customer": "Ada", "town": "London", "total": 40.0},
    102: {"customer": "Edith", "town": "Oslo", "total": 25.5},
    103: {"customer": "Grace", "town": "Rome", "total": 90.0},
    104: {"customer": "Joan", "town": "Bergen", "total": 12.0},
}
state = st.session_state


def close():
    state.open = None
    state.closed += 1


def save(number):
    state.orders[number]["town"] = state[f"town_{number}"]
    state.orders[number]["total"] = state[f"total_{number}"]


def delete(number):
    del state.orders[number]
    close()


def draw_table(orders):
    numbers = list(orders)
    key = f"orders_{state.closed}_" + "_".join(map(str, numbers))
    rows = [numbers.index(state.open)] if state.open in numbers else []
    event = st.dataframe(
        pd.DataFrame.from_dict(orders, orient="index"),
        key=key,
        on_select="rerun",
        selection_mode="single-row",
        selection_default={"selection": {"rows": rows}},
    )
    rows = event["selection"]["rows"]
    if rows:
        state.open = numbers[rows[0]]
    elif state.open in numbers:
        state.open = None


def draw_order(number):
    order = state.orders[number]
    st.subheader(f"{number}: {order['customer']}")
    st.text_input("Town", order["town"], key=f"town_{number}")
    st.number_input("Total", 0.0, value=order["total"], key=f"total_{number}")
    st.button("Save", key="save", on_click=save, args=(number,))
    st.button("Close", key="close", on_click=close)
    st.button("Delete", key="delete", on_click=delete, args=(number,))


if "orders" not in state:
    state.orders = {number: dict(order) for number, order in ORDERS.items()}
    state.open, state.closed = None, 0
st.title("Orders")
table, detail = st.columns(2)
with table:
    search = st.text_input("Search for a customer", key="search").strip().lower()
    orders = {number: order for number, order in state.orders.items() if search in order["customer"].lower()}
    if orders:
        draw_table(orders)
    else:
        st.text("No order is found.")
with detail:
    if state.open is None:
        st.text("Select an order to see it here.")
    else:
        draw_order(state.open)
