"""Holds the records on standard input (one JSON document a line: name, accepted, record) against a schema
with python-jsonschema, on every core, and prints the names of those whose verdict differs. Debian's packages
only; run by python-oracle.ts."""
import json
import sys
from multiprocessing import Pool

import jsonschema

validator = None


def prepare(path):
    global validator
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)


def differs(line):
    case = json.loads(line)
    return case["name"] if validator.is_valid(case["record"]) != case["accepted"] else None


if __name__ == "__main__":
    with Pool(initializer=prepare, initargs=(sys.argv[1],)) as pool:
        compared = 0
        for name in pool.imap(differs, sys.stdin, chunksize=50):
            compared += 1
            if name is not None:
                print("differs:", name)
    print("compared:", compared)
