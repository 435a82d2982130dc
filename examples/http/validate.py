#!/usr/bin/env python3
"""Judges records by a validator service, with nothing but the standard library (3.9 or later).

    python3 validate.py plan.json
    python3 validate.py --batch plans.ndjson

Prints line:column, severity, rule and message of each finding. Ends with 0 where everything passes, 1 where something fails, and 2
where it was not judged. SERVICE is the address of the service, API_KEY the key where it asks for one, AS_OF the day to judge on.
"""

import http.client
import json
import os
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

SERVICE = os.environ.get("SERVICE") or "http://127.0.0.1:8080"
QUERY = urllib.parse.urlencode({"asOf": os.environ["AS_OF"]} if os.environ.get("AS_OF") else {})
KEY = {"X-API-Key": os.environ["API_KEY"]} if os.environ.get("API_KEY") else {}


class NotJudged(Exception):
    """Why the service did not judge what it was sent."""


def not_judged(status, body):
    """Returns the error for an answer that is a problem (RFC 9457): its title and detail say what to do."""
    try:
        problem = json.loads(body)
        return NotJudged(f"{problem['title']} {problem['detail']}")
    except (ValueError, KeyError, TypeError):
        return NotJudged(f"The answer has the status {status} and is none of the service.")


def show(findings):
    for finding in findings:
        place = f"{finding.get('line', '')}:{finding.get('column', '')}"
        print(place, finding["severity"], finding["rule"], finding["message"])


def patiently(send):
    """Calls `send`, again where the service has no time for it now: judging changes nothing."""
    for attempt in range(4):
        status, headers, body = send()
        if status not in (429, 503) or attempt == 3:
            return status, headers, body
        asked = headers.get("Retry-After", "")
        time.sleep(min(60, int(asked) if asked.isdigit() else 2**attempt))


def validate(path):
    """Judges one record, and returns whether it passes."""
    with open(path, "rb") as file:
        record = file.read()
    headers = {"Content-Type": "application/json", "Accept": "application/json", **KEY}
    request = urllib.request.Request(f"{SERVICE}/v1/validate?{QUERY}", record, headers)

    def send():
        try:
            with urllib.request.urlopen(request, timeout=60) as response:
                return response.status, response.headers, response.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()

    status, headers, body = patiently(send)
    if status != 200:
        raise not_judged(status, body)
    show(json.loads(body)["findings"])
    return headers["Validation-Outcome"] == "pass"


def records(path):
    """Yields records one by one; yours may come from a database."""
    with open(path, "rb") as file:
        for line in file:
            if line.strip():
                yield line.rstrip(b"\r\n") + b"\n"


def open_connection():
    address = urllib.parse.urlsplit(SERVICE)
    kinds = {"http": http.client.HTTPConnection, "https": http.client.HTTPSConnection}
    connection = kinds[address.scheme](address.hostname, address.port, timeout=60)
    connection.connect()
    # A connection that the service closes is not opened again in the middle of a batch.
    connection.auto_open = 0
    return connection, address.path


def send_all(connection, lines):
    """Sends lines as the chunks of a request. The service may have ended it before; its answer says why."""
    try:
        for line in lines:
            connection.send(b"%x\r\n%b\r\n" % (len(line), line))
        connection.send(b"0\r\n\r\n")
    except (OSError, http.client.HTTPException):
        pass


def validate_batch(path):
    """Judges any number of records while they are sent, and returns whether all pass. Memory stays the same however many they are."""
    connection, base = open_connection()
    connection.putrequest("POST", f"{base}/v1/validate/batch?{QUERY}")
    for name, value in {"Content-Type": "application/x-ndjson", "Transfer-Encoding": "chunked", **KEY}.items():
        connection.putheader(name, value)
    connection.endheaders()
    # The service keeps 8 MB of an answer that nobody reads, so one thread sends while the other reads.
    threading.Thread(target=send_all, args=(connection, records(path)), daemon=True).start()
    response = connection.getresponse()
    if response.status != 200:
        raise not_judged(response.status, response.read())
    for line in response:
        item = json.loads(line)
        if "summary" in item:
            show(item["summary"].get("sets", {}).get("findings", []))
            return item["summary"]["outcome"] == "pass"
        if "incomplete" in item:
            raise not_judged(response.status, json.dumps(item["incomplete"]))
        show(item["findings"])
    raise NotJudged("The answer was cut off. Send the rest again.")


def main(arguments):
    try:
        if len(arguments) == 1:
            return 0 if validate(arguments[0]) else 1
        if len(arguments) == 2 and arguments[0] == "--batch":
            return 0 if validate_batch(arguments[1]) else 1
        print("python3 validate.py [--batch] FILE", file=sys.stderr)
    except (NotJudged, OSError, http.client.HTTPException) as error:
        print(f"Not judged: {error}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
