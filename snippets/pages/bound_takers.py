"""Lists the commands that take `bind`."""
import inspect

import streamlit as st

commands = [name for name in dir(st) if inspect.ismethod(getattr(st, name))]
st.text(", ".join(name for name in commands if "bind" in inspect.signature(getattr(st, name)).parameters))
