"""Tests of the import of deliveries."""
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

APP = Path(__file__).parent / "import_a_file.py"
CLEAN = b"day,item,pieces\n2026-01-05,tea,3\n2026-01-06,milk,2\n"
FAULTY = CLEAN + b"2026-01-32,rice,5\n"


@pytest.fixture(autouse=True)
def own_database(monkeypatch, tmp_path):
    monkeypatch.setenv("DELIVERIES_FOLDER", str(tmp_path))


def opened():
    app = AppTest.from_file(str(APP), default_timeout=30).run()
    assert not app.exception
    return app


def test_a_file_is_imported_once_and_leaves_the_uploader():
    app = opened()
    app.file_uploader[0].upload("january.csv", CLEAN).run()
    assert app.text[0].value == "0 deliveries, 0 pieces"
    app.button(key="import").click().run()
    assert app.text[0].value == "2 deliveries, 5 pieces"
    app.run()
    assert app.file_uploader[0].value is None
    assert app.text[0].value == "2 deliveries, 5 pieces"


def test_the_same_contents_are_recognised_under_another_name_and_in_another_session():
    first = opened()
    first.file_uploader[0].upload("january.csv", CLEAN).run()
    first.button(key="import").click().run()
    second = opened()
    second.file_uploader[0].upload("copy.csv", CLEAN).run()
    assert second.warning[0].value == "Imported already, as january.csv."
    assert len(second.button) == 0


def test_two_tabs_that_import_the_same_file_import_it_once():
    tabs = [opened(), opened()]
    for tab in tabs:
        tab.file_uploader[0].upload("january.csv", CLEAN).run()
    for tab in tabs:
        tab.button(key="import").click().run()
        assert tab.text[0].value == "2 deliveries, 5 pieces"
    assert tabs[1].info[0].value == "january.csv: imported already."


def test_a_faulty_line_is_named_and_nothing_can_be_imported():
    app = opened()
    app.file_uploader[0].upload("january.csv", FAULTY).run()
    assert "Line 4: 2026-01-32,rice,5" in app.error[0].value
    assert app.button(key="import").disabled


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"day,item,pieces\n", b"\xff\xfe"])
def test_a_file_without_deliveries_is_refused(content):
    app = opened()
    app.file_uploader[0].upload("wrong.csv", content).run()
    assert not app.exception
    assert [button.disabled for button in app.button] == [True]
