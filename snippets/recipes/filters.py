"""Flats to rent, with filters that stand in the address."""
import pandas as pd
import streamlit as st

FLATS = pd.DataFrame(
    [
        ("France", "Lyon", "4 Rue Mercière", 950),
        ("France", "Lyon", "27 Rue Juiverie", 1400),
        ("France", "Nice", "9 Rue Droite", 1250),
        ("Peru", "Cusco", "310 Calle Saphi", 600),
        ("Peru", "Lima", "88 Calle Berlín", 1100),
    ],
    columns=["Country", "City", "Street", "Rent"],
)
DEFAULTS = {"country": None, "city": None, "rent": 1500}


def drop_city():
    st.session_state.city = None


def reset():
    for key, value in DEFAULTS.items():
        st.session_state[key] = value


def choose(label, options, key, **more):
    return st.selectbox(label, options, index=None, key=key, bind="query-params", **more)


st.title("Flats to rent")
flats = FLATS
country = choose("Country", sorted(FLATS["Country"].unique()), "country", on_change=drop_city)
if country:
    flats = flats[flats["Country"] == country]
cities = sorted(flats["City"].unique()) if country else []
city = choose("City", cities, "city", disabled=not country)
if city:
    flats = flats[flats["City"] == city]
rent = st.slider("Rent up to", 500, 1500, DEFAULTS["rent"], 50, key="rent", bind="query-params")
flats = flats[flats["Rent"] <= rent]

changed = any(st.session_state[key] != value for key, value in DEFAULTS.items())
st.button("Reset", key="reset", on_click=reset, disabled=not changed)
if flats.empty:
    st.info("No flat fits these filters.")
else:
    st.caption(f"{len(flats)} of {len(FLATS)} flats")
    st.dataframe(flats, hide_index=True)
