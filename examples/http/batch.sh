#!/bin/sh
# Judges a file with a record on each line by a validator service: ./batch.sh plans.ndjson
# Prints number and outcome of each record while they are judged. Ends with 0 where all pass, 1 where one fails, and 2 where the batch
# was not judged to its end. SERVICE is the address of the service, API_KEY the key where it asks for one, AS_OF the day to judge on.
set -eu
service=${SERVICE:-http://127.0.0.1:8080}
file=${1:?a file with a record in JSON on each line}

# -T sends the file as it reads it, and reads the answer meanwhile. The key goes by standard input, so that no list of processes
# shows it. Programs that want the findings take a library that reads JSON; see validate.py.
printf 'X-API-Key: %s\n' "${API_KEY:-}" |
  curl --silent --show-error --fail --no-buffer --retry 3 --header @- --header 'Content-Type: application/x-ndjson' \
    --request POST -T "$file" "$service/v1/validate/batch${AS_OF:+?asOf=$AS_OF}" |
  awk '
    match($0, /^\{"record":[0-9]+/) {
      number = substr($0, 11, RLENGTH - 10)
      match($0, /"outcome":"[a-z]+"/)
      print number, substr($0, RSTART + 11, RLENGTH - 12)
    }
    /^\{"summary":/ { judged = 1; passes = /^\{"summary":\{"outcome":"pass"/ }
    /^\{"incomplete":/ { print > "/dev/stderr" }
    END { exit judged ? !passes : 2 }
  '
