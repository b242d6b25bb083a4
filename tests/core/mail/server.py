"""A mail server that misbehaves on demand: server.py FOLDER [--tls | --starttls] [--name HOST] [--login USER PASSWORD].

Says its port when it listens. Keeps each letter in FOLDER as N.eml, its envelope as N.json. Reads what it shall do from
FOLDER/behaviour.json with each command: {"cut": STAGE} ends the line there, {"hang": STAGE} says nothing more,
{"say": {STAGE: "550 No"}} answers so, {"late": {STAGE: 2}} thinks so many seconds first. Stages: greeting, ehlo, mail,
rcpt, data, body (in the middle of it), end (it has the letter, all of it). The certificate that it shows is
FOLDER/certificate.pem.
"""

import argparse
import asyncio
import json
import ssl
import subprocess
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult


class Server(SMTP):
    def __init__(self, folder, **options):
        super().__init__(Keeper(folder), **options)
        self.folder = folder

    async def misbehaves(self, stage):
        """Whether nothing else is to be done at this stage."""
        path = self.folder / "behaviour.json"
        behaviour = json.loads(path.read_text()) if path.exists() else {}
        if behaviour.get("cut") == stage:
            self.transport.abort()
            return True
        if behaviour.get("hang") == stage:
            (self.folder / "hangs").touch()
            await asyncio.sleep(600)
            return True
        if seconds := behaviour.get("late", {}).get(stage):
            (self.folder / "hangs").touch()
            await asyncio.sleep(seconds)
        if words := behaviour.get("say", {}).get(stage):
            await self.push(words)
            return True
        return False

    def connection_made(self, transport):
        path = self.folder / "behaviour.json"
        if path.exists() and json.loads(path.read_text()).get("cut") == "greeting":
            transport.abort()
        super().connection_made(transport)

    async def smtp_EHLO(self, hostname):
        if not await self.misbehaves("ehlo"):
            await super().smtp_EHLO(hostname)

    async def smtp_MAIL(self, arg):
        if not await self.misbehaves("mail"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        if not await self.misbehaves("rcpt"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        path = self.folder / "behaviour.json"
        if path.exists() and json.loads(path.read_text()).get("cut") == "body":
            await self.push("354 Go on")
            await self._reader.read(100)
            self.transport.abort()
        elif not await self.misbehaves("data"):
            await super().smtp_DATA(arg)


class Keeper:
    def __init__(self, folder):
        self.folder = folder

    async def handle_DATA(self, server, session, envelope):
        number = len(list(self.folder.glob("*.eml"))) + 1
        facts = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "secret": session.ssl is not None}
        path = self.folder / "behaviour.json"
        refuses = path.exists() and "end" in json.loads(path.read_text()).get("say", {})
        if not refuses:
            (self.folder / f"{number}.json").write_text(json.dumps(facts))
            (self.folder / f"{number}.part").write_bytes(envelope.original_content)
            (self.folder / f"{number}.part").rename(self.folder / f"{number}.eml")
        if await server.misbehaves("end"):
            return ""
        return f"250 2.0.0 Ok: queued as {number}"


def context_of(folder, name):
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}", "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tls", action="store_true")
    parser.add_argument("--starttls", action="store_true")
    parser.add_argument("--name", default="localhost")
    parser.add_argument("--login", nargs=2)
    told = parser.parse_args()
    context = context_of(told.folder, told.name) if told.tls or told.starttls else None

    def authenticate(server, session, envelope, mechanism, data):
        known = [data.login.decode(), data.password.decode()] == told.login
        return AuthResult(success=known, handled=False)

    options = {"tls_context": context if told.starttls else None, "require_starttls": told.starttls, "timeout": 600}
    if told.login:
        options |= {"authenticator": authenticate, "auth_required": True, "auth_require_tls": told.starttls}

    async def serve():
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: Server(told.folder, loop=loop, **options), "127.0.0.1", 0, ssl=context if told.tls else None
        )
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    asyncio.run(serve())


main()
