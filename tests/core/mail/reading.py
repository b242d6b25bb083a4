"""A letter as Python reads it, as one JSON line: reading.py FILE."""

import email
import email.header
import email.policy
import email.utils
import hashlib
import json
import sys
from pathlib import Path

raw = Path(sys.argv[1]).read_bytes()
letter = email.message_from_bytes(raw, policy=email.policy.default)
text = letter.get_body(("plain",))
files = [
    {
        "name": part.get_filename(),
        "type": part.get_content_type(),
        "sha256": hashlib.sha256(part.get_payload(decode=True)).hexdigest(),
    }
    for part in letter.iter_attachments()
]
# The newer parser puts blanks between the encoded words of a name, which RFC 2047 (6.2) forbids; the older does not.
name, sender = email.utils.parseaddr(email.message_from_bytes(raw)["From"])
name = str(email.header.make_header(email.header.decode_header(name)))
print(
    json.dumps(
        {
            "headers": letter.keys(),
            "subject": letter["Subject"],
            "from": sender,
            "name": name,
            "to": [each.addr_spec for each in letter["To"].addresses],
            "date": letter["Date"].datetime.isoformat(),
            "id": letter["Message-ID"].strip(),
            "text": text.get_payload(decode=True).decode("utf-8"),
            "files": files,
            "defects": [str(each) for part in letter.walk() for each in part.defects],
            "longest": max(len(line) for line in raw.split(b"\r\n")),
            "bare": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
            "beyondAscii": sum(byte > 126 for byte in raw),
        }
    )
)
