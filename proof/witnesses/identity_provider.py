"""A small identity provider (OpenID Connect) on this machine, for proofs in which somebody logs in.

It asks nobody for a password: who comes is `account`. All else goes as at a real one: the app reads where everything
is, sends its visitor here, gets a code by way of the visitor's browser, and changes it for a signed token.
"""

from __future__ import annotations

import functools
import json
import secrets
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

_CLIENT = "the-app"
_SIGNED_WITH = "RS256"


class IdentityProvider:
    """A provider at a free port of 127.0.0.1, until this process ends."""

    def __init__(self) -> None:
        self.account = ""
        """The mail address of whoever is sent here; none refuses the login."""
        self._waiting: dict[str, dict[str, Any]] = {}
        """What the token for each code will say."""
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, name="identity-provider", daemon=True).start()

    @property
    def secrets(self) -> str:
        """The section of an app's `secrets.toml` that leads here; Streamlit puts its own port into the address."""
        settings = {
            "redirect_uri": "http://127.0.0.1:{port}/oauth2callback",
            "cookie_secret": secrets.token_hex(),
            "client_id": _CLIENT,
            "client_secret": secrets.token_hex(),
            "server_metadata_url": f"{self.url}/.well-known/openid-configuration",
        }
        return "\n".join(["[auth]", *(f"{name} = {json.dumps(value)}" for name, value in settings.items()), ""])

    def answer(self, path: str, asked: dict[str, str]) -> dict[str, Any] | str:
        """Return what a request is answered by: data, or the address to which the browser is sent on."""
        match path:
            case "/.well-known/openid-configuration":
                return self._metadata()
            case "/keys":
                return {"keys": [_key().as_dict(private=False)]}
            case "/authorize":
                return f"{asked['redirect_uri']}?{urlencode({'state': asked['state'], **self._decide(asked)})}"
            case "/token":
                said = self._waiting.pop(asked["code"])
                return {"access_token": secrets.token_hex(), "token_type": "Bearer", "id_token": _signed(said)}
            case "/logout":
                return asked["post_logout_redirect_uri"]
        raise LookupError(path)

    def _metadata(self) -> dict[str, Any]:
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/keys",
            "end_session_endpoint": f"{self.url}/logout",
            "id_token_signing_alg_values_supported": [_SIGNED_WITH],
        }

    def _decide(self, asked: dict[str, str]) -> dict[str, str]:
        if not self.account:
            return {"error": "access_denied"}
        code, now = secrets.token_hex(), int(time.time())
        about = {"iss": self.url, "aud": _CLIENT, "sub": self.account, "email": self.account}
        self._waiting[code] = {**about, "nonce": asked["nonce"], "iat": now, "exp": now + 3600}
        return {"code": code}


@functools.cache
def shared() -> IdentityProvider:
    """Return the one provider of this process, which is started when it is first asked for."""
    return IdentityProvider()


def _handler(provider: IdentityProvider) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer(urlsplit(self.path).query)

        def do_POST(self) -> None:
            self._answer(self.rfile.read(int(self.headers["Content-Length"])).decode())

        def _answer(self, asked: str) -> None:
            answer = provider.answer(urlsplit(self.path).path, dict(parse_qsl(asked)))
            if isinstance(answer, str):
                self._send(302, "Location", answer, b"")
            else:
                self._send(200, "Content-Type", "application/json", json.dumps(answer).encode())

        def _send(self, status: int, header: str, value: str, content: bytes) -> None:
            self.send_response(status)
            self.send_header(header, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: whoever runs a proof reads no requests."""

    return Handler


@functools.cache
def _key() -> Any:
    from joserfc.jwk import RSAKey

    return RSAKey.generate_key(2048, auto_kid=True)


def _signed(said: dict[str, Any]) -> str:
    from joserfc import jwt

    return jwt.encode({"alg": _SIGNED_WITH, "kid": _key().kid}, said, _key())
