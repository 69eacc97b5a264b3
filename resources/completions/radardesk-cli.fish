# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of radardesk-cli in fish.
complete -c radardesk-cli -f
complete -c radardesk-cli -n __fish_use_subcommand -a "profiles broadcast listen token check run history connections sandbox"
complete -c radardesk-cli -l help -s h
complete -c radardesk-cli -l version
complete -c radardesk-cli -l quiet
complete -c radardesk-cli -l no-color
complete -c radardesk-cli -n "__fish_seen_subcommand_from broadcast listen token check run history connections" -l profile -x -a "(radardesk-cli names profiles)"
complete -c radardesk-cli -n "__fish_seen_subcommand_from broadcast listen token check run history connections" -l service -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from broadcast listen token check run history connections" -l key -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from broadcast listen token check run history connections" -l secret-file -r -F
complete -c radardesk-cli -n "__fish_seen_subcommand_from broadcast listen token check run history connections" -l timeout -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from broadcast listen token check run history connections" -l yes
complete -c radardesk-cli -n "__fish_seen_subcommand_from profiles" -l format -x -a "text json"
complete -c radardesk-cli -n "__fish_seen_subcommand_from broadcast" -l data -r -F
complete -c radardesk-cli -n "__fish_seen_subcommand_from broadcast" -l template -x -a "(radardesk-cli names templates)"
complete -c radardesk-cli -n "__fish_seen_subcommand_from broadcast" -l api -x -a "v2 v3"
complete -c radardesk-cli -n "__fish_seen_subcommand_from broadcast" -l dry-run
complete -c radardesk-cli -n "__fish_seen_subcommand_from listen" -l all
complete -c radardesk-cli -n "__fish_seen_subcommand_from listen" -l count -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from listen" -l token -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from listen" -l endpoint -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from listen" -l api -x -a "v2 v3"
complete -c radardesk-cli -n "__fish_seen_subcommand_from listen" -l format -x -a "text jsonl"
complete -c radardesk-cli -n "__fish_seen_subcommand_from token" -l socket -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from token" -l api -x -a "v2 v3"
complete -c radardesk-cli -n "__fish_seen_subcommand_from check" -l endpoint -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from check" -l connection
complete -c radardesk-cli -n "__fish_seen_subcommand_from check" -l page -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from check" -l cookie -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from check" -l header -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from check" -l as -x -a "(radardesk-cli names identities)"
complete -c radardesk-cli -n "__fish_seen_subcommand_from check" -l refused -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from check" -l api -x -a "v2 v3"
complete -c radardesk-cli -n "__fish_seen_subcommand_from check" -l saved
complete -c radardesk-cli -n "__fish_seen_subcommand_from check" -l har -r -F
complete -c radardesk-cli -n "__fish_seen_subcommand_from check" -l format -x -a "text json markdown junit"
complete -c radardesk-cli -n "__fish_seen_subcommand_from run" -l rows -r -F
complete -c radardesk-cli -n "__fish_seen_subcommand_from run" -l stop-on-failure
complete -c radardesk-cli -n "__fish_seen_subcommand_from run" -l format -x -a "text json junit"
complete -c radardesk-cli -n "__fish_seen_subcommand_from history" -l since -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from history" -l follow
complete -c radardesk-cli -n "__fish_seen_subcommand_from history" -l format -x -a "text jsonl csv har"
complete -c radardesk-cli -n "__fish_seen_subcommand_from connections" -l format -x -a "text json"
complete -c radardesk-cli -n "__fish_seen_subcommand_from sandbox" -l port -x
complete -c radardesk-cli -n "__fish_seen_subcommand_from sandbox" -l state -r -F
complete -c radardesk-cli -n "__fish_seen_subcommand_from sandbox" -l faults -r -F
complete -c radardesk-cli -n "__fish_seen_subcommand_from sandbox" -l lenient
complete -c radardesk-cli -n "__fish_seen_subcommand_from broadcast listen token" -a "(radardesk-cli names channels)"
complete -c radardesk-cli -n "__fish_seen_subcommand_from check; and not __fish_contains_opt saved" -a "(radardesk-cli names channels)"
complete -c radardesk-cli -n "__fish_seen_subcommand_from check; and __fish_contains_opt saved" -a "(radardesk-cli names checks)"
complete -c radardesk-cli -n "__fish_seen_subcommand_from run" -a "(radardesk-cli names scenarios)"
complete -c radardesk-cli -n "__fish_seen_subcommand_from sandbox" -a env
