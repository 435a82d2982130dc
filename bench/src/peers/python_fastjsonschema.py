"""Holds a file of one record a line against a schema of draft 7 with Debian's python3-fastjsonschema, which knows no later
draft. Takes the schema and the file; ends with 1 where a record does not have the structure."""
import json
import sys

import fastjsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    validate = fastjsonschema.compile(json.load(file))
wrong = 0
with open(sys.argv[2], encoding="utf-8") as file:
    for line in file:
        try:
            validate(json.loads(line))
        except fastjsonschema.JsonSchemaValueException:
            wrong += 1
sys.exit(1 if wrong else 0)
