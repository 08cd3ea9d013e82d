from pathlib import Path

from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "master_and_detail.py"


def opened():
    return AppTest.from_file(APP, default_timeout=30).run()


def select(app, *rows):
    """Put a selection where a browser puts it: under the key of the table, as positions of rows."""
    app.session_state[app.dataframe[0].key] = {"selection": {"rows": list(rows), "columns": []}}
    return app.run()


def headings(app):
    return [heading.value for heading in app.subheader]


def test_a_selected_order_is_shown_and_changed():
    app = select(opened(), 1)
    assert headings(app) == ["102: Edith"]
    app.text_input(key="town_102").input("Bergen")
    app.button(key="save").click().run()
    assert app.dataframe[0].value.loc[102, "town"] == "Bergen"
    assert headings(select(app)) == []


def test_the_open_order_stays_open_when_a_search_moves_its_row_or_hides_it():
    app = select(opened(), 2)
    for search in ("grace", "joan", ""):
        app.text_input(key="search").input(search).run()
        assert headings(app) == ["103: Grace"]


def test_a_closed_order_stays_closed():
    app = select(opened(), 2)
    app.button(key="close").click().run()
    assert headings(app.run()) == []


def test_a_deleted_order_is_gone_and_the_next_row_is_not_opened():
    app = select(opened(), 0)
    app.button(key="delete").click().run()
    assert list(app.dataframe[0].value.index) == [102, 103, 104]
    assert headings(app) == []
