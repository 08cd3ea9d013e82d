"""A wizard that books a van: who drives, which van, and a summary to confirm."""
import streamlit as st

VANS = {"Small van": 45, "Large van": 70}
EMPTY = {"name": "", "email": "", "van": None, "days": 1}


def find_problems(step):
    state, problems = st.session_state, {}
    if step == 1 and not state.name.strip():
        problems["name"] = "Please enter your name."
    if step == 1 and "@" not in state.email:
        problems["email"] = "Please enter an email address."
    if step == 2 and state.van is None:
        problems["van"] = "Please choose a van."
    if step == 2 and state.van == "Large van" and state.days < 2:
        problems["days"] = "The large van is let for two days or more."
    return problems


def go_to(step):
    st.session_state.step, st.session_state.refused = step, False


def leave(step):
    if find_problems(step):
        st.session_state.refused = True
    else:
        go_to(step + 1)


def confirm():
    if st.session_state.step == 3:
        go_to(4)
        st.session_state.bookings.append({key: st.session_state[key] for key in EMPTY})


def start_over():
    st.session_state.update(EMPTY)
    go_to(1)


def show_problem(field):
    if st.session_state.refused and field in find_problems(st.session_state.step):
        st.error(find_problems(st.session_state.step)[field])


for key, value in {"step": 1, "refused": False, "bookings": [], **EMPTY}.items():
    st.session_state.setdefault(key, value)
state, step = st.session_state, st.session_state.step

st.title("Book a van")
if step < 4:
    st.progress(step / 3, text=f"Step {step} of 3")
if step == 1:
    st.text_input("Name", key="name", persist_state="page")
    show_problem("name")
    st.text_input("Email", key="email", persist_state="page")
    show_problem("email")
    st.button("Next", key="leave_1", on_click=leave, args=(1,))
elif step == 2:
    st.selectbox("Van", list(VANS), key="van", placeholder="Choose a van", persist_state="page")
    show_problem("van")
    st.number_input("Days", 1, 14, key="days", persist_state="page")
    show_problem("days")
    st.button("Back", key="back_to_1", on_click=go_to, args=(1,))
    st.button("Next", key="leave_2", on_click=leave, args=(2,))
elif step == 3:
    st.text(f"{state.van} for {state.name} ({state.email})")
    st.text(f"Days: {state.days}, price: {state.days * VANS[state.van]} euros")
    st.button("Back", key="back_to_2", on_click=go_to, args=(2,))
    st.button("Confirm", key="confirm", on_click=confirm)
else:
    last = state.bookings[-1]
    st.success(f"Booked: {last['van']} for {last['name']}")
    st.text(f"Your bookings: {len(state.bookings)}")
if step > 1:
    st.button("Start over", key="start_over", on_click=start_over)
