"""A bank's server on this machine: it serves the real form, and everything that goes wrong."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.support.rate_files import nbk_day

DAY = date(2024, 4, 24)
DTD = b'<!DOCTYPE rates [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<rates>&x;</rates>'


class RateServer(ThreadingHTTPServer):
    """Answers by the address's path; `asked` are the paths that were asked for."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[str] = []
        self.ended = threading.Event()

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}/{path}"


class _Handler(BaseHTTPRequestHandler):
    server: RateServer

    def do_GET(self) -> None:
        path = self.path.strip("/").split("?")[0]
        self.server.asked.append(path)
        try:
            getattr(self, f"_{path.replace('-', '_')}", self._missing)()
        except (BrokenPipeError, ConnectionResetError):
            return

    def _send(self, data: bytes, length: int | None = None, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "text/xml")
        self.send_header("Content-Length", str(len(data) if length is None else length))
        self.end_headers()
        self.wfile.write(data)

    def _day(self) -> None:
        self._send(nbk_day(DAY))

    def _differing(self) -> None:
        self._send(nbk_day(DAY, [("", "USD", "444.99", "1")]))

    def _empty(self) -> None:
        self._send(nbk_day(DAY, ()))

    def _cut_off(self) -> None:
        whole = nbk_day(DAY)
        self._send(whole[:700], len(whole))

    def _garbage(self) -> None:
        self._send(bytes(range(256)) * 40)

    def _page(self) -> None:
        self._send(b"<!doctype html>\n<html><body>Blocked</body></html>")

    def _dtd(self) -> None:
        self._send(DTD)

    def _huge(self) -> None:
        self._send(b"<rates>", 100_000_000)

    def _endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        while not self.server.ended.is_set():
            self.wfile.write(b"<rates>" * 10_000)

    def _missing(self) -> None:
        self._send(b"", status=404)

    def _failing(self) -> None:
        self._send(b"", status=503)

    def _elsewhere(self) -> None:
        self._lead("day")

    def _to_file(self) -> None:
        self._lead("file:///etc/hostname")

    def _lead(self, to: str) -> None:
        self.send_response(302)
        self.send_header("Location", to if ":" in to else self.server.address(to))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _stalling(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"<rates>")
        self.server.ended.wait(20)

    def _dripping(self) -> None:
        while not self.server.ended.wait(0.02):
            self.wfile.write(b"H")
            self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Print nothing."""


@contextmanager
def rate_server() -> Iterator[RateServer]:
    """Serve until the end of the block."""
    server = RateServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()
