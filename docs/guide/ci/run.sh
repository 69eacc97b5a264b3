#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: MIT
#
# Starts a sandbox and the app, checks who gets into the app's private channel, runs a scenario, and
# leaves a JUnit report of each in the folder $1. Fails when one of them does.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
reports=${1:-reports}
mkdir -p "$reports"
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$work"' EXIT

# The first line of a file, once a program has printed it.
first_line() {
    for _ in {1..300}; do
        if [ -s "$1" ]; then
            head -n 1 "$1"
            return
        fi
        sleep 0.1
    done
    echo "Nothing is in $1 after 30 seconds." >&2
    return 1
}

# RadarDesk's files for this run: the scenarios of the repository, and an empty history.
export XDG_DATA_HOME=$work/data XDG_CONFIG_HOME=$work/config
mkdir -p "$XDG_DATA_HOME/radardesk"
cp "$here/scenarios.json" "$XDG_DATA_HOME/radardesk"

# The sandbox at a free port. It prints {"url":"http://127.0.0.1:41873","key":"pk_..."}.
radardesk-cli sandbox --port 0 --state "$work/sandbox.json" > "$work/sandbox" &
ready=$(first_line "$work/sandbox")
port=${ready#*127.0.0.1:}
port=${port%%\"*}

# PUSHRADAR_URL, PUSHRADAR_PUBLIC_KEY and PUSHRADAR_SECRET for the app, RADARDESK_SECRET for
# radardesk-cli.
set -a
eval "$(radardesk-cli sandbox env --port "$port" --state "$work/sandbox.json")"
set +a

# The app. It prints its address.
python3 "$here/app.py" > "$work/app" &
app=$(first_line "$work/app")

service=(--service "$PUSHRADAR_URL" --key "$PUSHRADAR_PUBLIC_KEY")
status=0
radardesk-cli check private-room --endpoint "$app/auth" --page "$app/" --cookie session=alice \
    "${service[@]}" --format junit > "$reports/check.xml" || status=$?
radardesk-cli run "Two orders" "${service[@]}" --format junit > "$reports/scenario.xml" || status=$?
exit "$status"
