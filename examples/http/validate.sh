#!/bin/sh
# Judges one record by a validator service: ./validate.sh plan.json
# Prints line:column, severity and rule of each finding. Ends with 0 where the record passes, 1 where it fails, and 2 where it was
# not judged. SERVICE is the address of the service, API_KEY the key where it asks for one, AS_OF the day to judge on.
set -eu
service=${SERVICE:-http://127.0.0.1:8080}
file=${1:?a file with a record in JSON}
[ -r "$file" ] || { echo "$file cannot be read" >&2; exit 2; }

answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

# The key goes by standard input, so that no list of processes shows it. curl sends again where the service has no time (429, 503).
told=$(printf 'X-API-Key: %s\n' "${API_KEY:-}" | curl --silent --show-error --retry 3 \
  --header @- --header 'Content-Type: application/json' --header 'Accept: text/csv' --data-binary "@$file" \
  --output "$answer" --write-out '%{http_code} %header{validation-outcome}' \
  "$service/v1/validate${AS_OF:+?asOf=$AS_OF}") || exit 2

case $told in
  200*) ;;
  *)
    # A problem (RFC 9457): its title and detail say what to do.
    cat "$answer" >&2
    echo >&2
    exit 2
    ;;
esac

# file,record,line,column,severity,rule,...
awk -F, 'NR > 1 { print $3 ":" $4, $5, $6 }' "$answer"
[ "$told" = '200 pass' ]
