#!/bin/sh
# Makes a database of these files: sh import.sh [DATABASE]. The database must be stopped and empty; run schema.cypher in it afterwards.
cd "$(dirname "$0")" || exit
exec neo4j-admin database import full "${1:-neo4j}" --multiline-fields=true --array-delimiter=U+001F \
  --nodes=nodes.csv --relationships=relationships.csv
