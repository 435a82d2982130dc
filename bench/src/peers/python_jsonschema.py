"""Holds a file of one record a line against a schema with Debian's python3-jsonschema. Takes the schema and the file;
ends with 1 where a record does not have the structure."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    validator = jsonschema.Draft202012Validator(json.load(file))
wrong = 0
with open(sys.argv[2], encoding="utf-8") as file:
    for line in file:
        wrong += not validator.is_valid(json.loads(line))
sys.exit(1 if wrong else 0)
