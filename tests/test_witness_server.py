"""What the witness `server` sees, and what it says when something goes wrong."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from proof import play
from proof.evidence.comparison import AGREES, DIFFERS, NOT_COMPARABLE
from proof.model import snippets
from proof.model.errors import ServerDied, WitnessMissing
from proof.witnesses import server as server_module
from proof.witnesses.compare import compare
from proof.witnesses.hosting import Host
from proof.witnesses.replay import replay
from proof.witnesses.server import ServerWitness

pytestmark = pytest.mark.server

LOG = "calls = []\n"
CACHED = """
import streamlit as st
from call_log import calls

@st.cache_data(ttl=60)
def load():
    calls.append(1)

load()
st.text(f"Loads: {len(calls)}")
"""


@pytest.fixture(scope="module")
def host():
    with Host() as found:
        yield found


@pytest.fixture
def witness(host):
    return ServerWitness(host)


def outcomes(witness, *apps):
    traces = [app.trace for app in apps]
    return [(each.outcome, each.why) for each in compare(traces, replay(traces, witness), "server")]


def test_a_replay_sees_what_the_play_saw(small, witness):
    app = play("small/count")
    app.button(key="add").click().run()
    app.button(key="add").click().run()
    assert outcomes(witness, app) == [(AGREES, "")] * 3


def test_an_app_that_behaves_otherwise_differs(small, witness):
    app = play("small/count")
    app.button(key="add").click().run()
    small.snippet("small/count", (small.folder / "snippets/small/count.py").read_text().replace("+= 1", "+= 2"))
    assert [word for word, _ in outcomes(witness, app)] == [AGREES, DIFFERS]


def test_each_replay_has_a_fresh_process_and_sessions_beside_each_other_share_one(small, witness):
    small.snippet("small/call_log", LOG)
    small.snippet("small/cached", CACHED)
    first = play("small/cached")
    second = play("small/cached", beside=first)
    other = play("small/cached")
    traces = [app.trace for app in (first, second, other)]
    texts = [
        [node.value for node in seen.trace.runs[0].nodes() if node.kind == "text"] for seen in replay(traces, witness)
    ]
    assert texts == [["Loads: 1"], ["Loads: 1"], ["Loads: 1"]]
    assert outcomes(witness, first, second, other) == [(AGREES, "")] * 3


def test_the_clock_of_the_caches_can_be_moved(small, witness):
    small.snippet("small/call_log", LOG)
    small.snippet("small/cached", CACHED)
    app = play("small/cached")
    app.wait(61).run()
    assert app.text[0].value == "Loads: 2"
    assert outcomes(witness, app) == [(AGREES, "")] * 2


def test_the_servers_of_one_replay_share_a_disk_that_is_empty_at_first(small, witness, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    note = "import os, tempfile\nimport streamlit as st\nst.text(len(os.listdir(tempfile.gettempdir())))\n"
    small.snippet("small/disk", note + "open(os.path.join(tempfile.gettempdir(), 'note'), 'a').close()\n")
    traces = [play("small/disk").trace for _ in range(2)]
    for _ in range(2):
        seen = [
            next(node.value for node in each.trace.runs[0].nodes() if node.kind == "text")
            for each in replay(traces, witness)
        ]
        assert seen == ["0", "1"]


def test_a_widget_without_a_key_is_found_by_its_label(small, witness):
    small.snippet("small/keyless", "import streamlit as st\nst.text(st.text_input('City'))\n")
    app = play("small/keyless")
    app.text_input[0].set_value("Oslo").run()
    assert outcomes(witness, app) == [(AGREES, "")] * 2


def test_two_widgets_of_one_label_and_no_key_are_refused(small, witness):
    small.snippet(
        "small/twins", "import streamlit as st\nst.text_input('City')\nst.text_input('City', help='Second')\n"
    )
    app = play("small/twins")
    app.text_input[0].set_value("Oslo").run()
    word, why = outcomes(witness, app)[1]
    assert (word, "2 widgets are called 'City'" in why) == (NOT_COMPARABLE, True)


def test_what_no_visitor_can_do_is_not_comparable(small, witness):
    app = play("small/count")
    app.session_state["clicks"] = 7
    app.run()
    assert outcomes(witness, app)[1] == (
        NOT_COMPARABLE, "from run 2 on: the proof sets st.session_state['clicks'], which no visitor can",
    )  # fmt: skip


def test_a_run_without_end_is_a_disagreement_and_the_next_replay_goes_on(small, witness, monkeypatch):
    monkeypatch.setitem(server_module._OPTIONS, "server.agentWaitTimeout", 1)
    app = play("small/count")
    small.snippet("small/count", "import time\nwhile True:\n    time.sleep(0.01)\n")
    found = compare([app.trace], replay([app.trace], witness), "server")[0]
    assert (found.outcome, "small/count: its run had not ended" in found.witness[0]) == (DIFFERS, True)
    small.snippet("small/hello", "import streamlit as st\nst.text('hello')\n")
    assert outcomes(witness, play("small/hello")) == [(AGREES, "")]


def test_a_server_that_dies_is_named_with_its_last_words_and_the_next_replay_goes_on(small, witness):
    app = play("small/count")
    small.snippet("small/count", "import os, sys\nprint('last words', file=sys.stderr, flush=True)\nos._exit(3)\n")
    with pytest.raises(ServerDied, match=r"small/count: the server ended .*last words"):
        replay([app.trace], witness)
    small.snippet("small/hello", "import streamlit as st\nst.text('hello')\n")
    assert outcomes(witness, play("small/hello")) == [(AGREES, "")]


def test_a_server_that_does_not_come_up_says_why(small, host):
    with (
        pytest.raises(ServerDied, match=r"small/count: .*no.such.option"),
        host.serve(snippets.find("small/count"), {"no.such.option": 1}),
    ):
        pass


def test_a_streamlit_without_the_interface_for_programs_is_refused(small, witness, monkeypatch):
    monkeypatch.setitem(server_module._OPTIONS, "server.enableAgentApi", False)
    with pytest.raises(WitnessMissing, match="it came with 1.67"):
        replay([play("small/count").trace], witness)


def test_a_port_that_another_program_took_is_left_alone(small, host, witness):
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", host.port))
        other.listen()
        assert outcomes(witness, play("small/count")) == [(AGREES, "")]


def test_nothing_is_left_running_after_the_process_that_replays_is_killed(small):
    script = (
        "import sys, time\nfrom proof import snippets\nfrom proof.witnesses.servers import Host\n"
        "host = Host()\nwith host.serve(snippets.find('small/count')) as server:\n"
        "    print(host._process.pid, server.pid, flush=True)\n    time.sleep(60)\n"
    )
    replaying = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    pids = [int(pid) for pid in replaying.stdout.readline().split()]
    assert all(map(alive, pids))
    replaying.send_signal(signal.SIGKILL)
    replaying.wait()
    replaying.stdout.close()
    ends = time.monotonic() + 10
    while any(map(alive, pids)) and time.monotonic() < ends:
        time.sleep(0.05)
    assert not any(map(alive, pids))


def alive(pid: int) -> bool:
    """Tell whether a process runs; one that ended and that nobody asked about yet does not."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text().split(")")[1].split()[0] != "Z"
    except (OSError, ProcessLookupError):
        return False
