"""A catering order on three pages: what is entered on one is there on the others."""
import streamlit as st

MENU = {"Soup": 6.0, "Lasagne": 12.0, "Cake": 5.0}


def start_order():
    st.session_state.update(customer="", guests=10, dishes=[])


def price():
    return st.session_state.guests * sum(MENU[dish] for dish in st.session_state.dishes)


def missing():
    needed = {"a name": st.session_state.customer.strip(), "a dish": st.session_state.dishes}
    return [name for name, value in needed.items() if not value]


def send():
    if not missing():
        st.session_state.sent.append(f"{st.session_state.customer}, {price():.2f} €")
        start_order()


def customer_page():
    st.title("Customer")
    st.text_input("Name", key="customer", persist_state="session")
    st.number_input("Guests", 1, 200, key="guests", persist_state="session")
    if st.button("Next", key="next_dishes"):
        st.switch_page(dishes)


def dishes_page():
    st.title("Dishes")
    st.multiselect("Dishes", list(MENU), key="dishes", persist_state="session")
    if st.button("Next", key="next_summary"):
        st.switch_page(summary)


def summary_page():
    st.title("Summary")
    order = st.session_state
    st.text(f"{order.customer or 'Nobody'}, {order.guests} guests, {', '.join(order.dishes) or 'nothing'}")
    st.text(f"Price: {price():.2f} €")
    if missing():
        st.info(f"Still missing: {' and '.join(missing())}.")
    st.button("Send", key="send", on_click=send, disabled=bool(missing()))
    for line in order.sent:
        st.success(f"Sent: {line}")


customer = st.Page(customer_page, title="Customer", url_path="customer", default=True)
dishes = st.Page(dishes_page, title="Dishes", url_path="dishes")
summary = st.Page(summary_page, title="Summary", url_path="summary")

if "sent" not in st.session_state:
    st.session_state.update(sent=[], trail=[])
    start_order()
page = st.navigation([customer, dishes, summary])
trail = st.session_state.trail
if trail[-1:] != [page.title]:
    trail.append(page.title)
if st.sidebar.button("Back", key="back", disabled=len(trail) < 2) and len(trail) > 1:
    trail.pop()
    st.switch_page(next(step for step in (customer, dishes, summary) if step.title == trail[-1]))
page.run()
