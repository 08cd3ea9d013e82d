"""Days off: everybody with a role asks for them, and managers approve them."""
import streamlit as st

ROLES = {"ask": {"employee", "manager"}, "approve": {"manager"}}


@st.cache_resource
def all_requests():
    """All users' requests, by user and day. In your app, this is a table of a database."""
    return {}


def may(action):
    """Look up whether this user may do this. Nothing is stored, so it is right in each run."""
    if not st.user.get("is_logged_in"):
        return False
    return st.secrets.get("roles", {}).get(st.user.email) in ROLES[action]


def ask():
    if may("ask") and st.session_state.day:
        all_requests().setdefault((st.user.email, str(st.session_state.day)), "open")


def approve(request):
    if may("approve"):
        all_requests()[request] = "approved"
    else:
        st.session_state.message = "You may not approve requests."


def login_page():
    st.title("Days off")
    st.button("Log in", key="login", on_click=st.login)


def no_access_page():
    st.title("No access")
    st.text(f"{st.user.email} has no role in this app.")


def mine_page():
    st.title("My days off")
    day = st.date_input("Day", None, key="day")
    st.button("Ask for this day", key="ask", on_click=ask, disabled=day is None)
    mine = {day: state for (user, day), state in all_requests().items() if user == st.user.email}
    for day, state in sorted(mine.items()):
        st.text(f"{day}: {state}")
    if not mine:
        st.info("You have not asked for a day off.")


def approvals_page():
    st.title("Approvals")
    waiting = sorted(request for request, state in all_requests().items() if state == "open")
    for user, day in waiting:
        st.button(f"Approve {day} for {user}", key=f"approve_{user}_{day}", on_click=approve, args=((user, day),))
    if not waiting:
        st.info("No request is waiting.")


mine = st.Page(mine_page, title="My days off", url_path="mine")
approvals = st.Page(approvals_page, title="Approvals", url_path="approvals")
pages = [page for page, action in ((mine, "ask"), (approvals, "approve")) if may(action)]
if st.user.get("is_logged_in"):
    st.sidebar.text(st.user.email)
    st.sidebar.button("Log out", key="logout", on_click=st.logout)
    page = st.navigation(pages or [st.Page(no_access_page, title="No access")])
else:
    page = st.navigation([st.Page(login_page, title="Log in")])
if "message" in st.session_state:
    st.error(st.session_state.pop("message"))
if may("approve") and st.sidebar.button("Go to the approvals", key="go"):
    st.switch_page(approvals)
page.run()
