# SPDX-FileCopyrightText: 2026 The RadarDesk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Completion of radardesk-cli in bash.

# The names that RadarDesk knows, a line each, as words of the shell.
_radardesk_cli_names() {
    local name
    while IFS= read -r name; do
        if [[ $name == "$2"* ]]; then
            COMPREPLY+=("$(printf '%q' "$name")")
        fi
    done < <(radardesk-cli names "$1" 2>/dev/null)
}

_radardesk_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]}
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "profiles broadcast listen token check run history connections sandbox --help --version" -- "$word"))
        return
    fi
    case $before in
        --profile) _radardesk_cli_names profiles "$word"; return ;;
        --template) _radardesk_cli_names templates "$word"; return ;;
        --as) _radardesk_cli_names identities "$word"; return ;;
        --api) COMPREPLY=($(compgen -W "v2 v3" -- "$word")); return ;;
        --format)
            case $verb in
                profiles) COMPREPLY=($(compgen -W "text json" -- "$word")) ;;
                listen) COMPREPLY=($(compgen -W "text jsonl" -- "$word")) ;;
                check) COMPREPLY=($(compgen -W "text json markdown junit" -- "$word")) ;;
                run) COMPREPLY=($(compgen -W "text json junit" -- "$word")) ;;
                history) COMPREPLY=($(compgen -W "text jsonl csv har" -- "$word")) ;;
                connections) COMPREPLY=($(compgen -W "text json" -- "$word")) ;;
            esac
            return
            ;;
        --data | --har | --rows | --secret-file | --state) COMPREPLY=($(compgen -f -- "$word")); return ;;
        --service | --key | --timeout | --count | --token | --endpoint | --page | --cookie | --header | \
            --refused | --socket | --since | --port) return ;;
    esac
    if [[ $word == -* ]]; then
        case $verb in
            profiles) COMPREPLY=($(compgen -W "--format --quiet --no-color --help --version" -- "$word")) ;;
            broadcast) COMPREPLY=($(compgen -W "--data --template --api --dry-run --profile --service --key --secret-file --timeout --yes --quiet --no-color --help --version" -- "$word")) ;;
            listen) COMPREPLY=($(compgen -W "--all --count --token --endpoint --api --format --profile --service --key --secret-file --timeout --yes --quiet --no-color --help --version" -- "$word")) ;;
            token) COMPREPLY=($(compgen -W "--socket --api --profile --service --key --secret-file --timeout --yes --quiet --no-color --help --version" -- "$word")) ;;
            check) COMPREPLY=($(compgen -W "--endpoint --connection --page --cookie --header --as --refused --api --saved --har --format --profile --service --key --secret-file --timeout --yes --quiet --no-color --help --version" -- "$word")) ;;
            run) COMPREPLY=($(compgen -W "--rows --stop-on-failure --format --profile --service --key --secret-file --timeout --yes --quiet --no-color --help --version" -- "$word")) ;;
            history) COMPREPLY=($(compgen -W "--since --follow --format --profile --service --key --secret-file --timeout --yes --quiet --no-color --help --version" -- "$word")) ;;
            connections) COMPREPLY=($(compgen -W "--format --profile --service --key --secret-file --timeout --yes --quiet --no-color --help --version" -- "$word")) ;;
            sandbox) COMPREPLY=($(compgen -W "--port --state --faults --lenient --quiet --no-color --help --version" -- "$word")) ;;
        esac
        return
    fi
    case $verb in
        broadcast | token) ((COMP_CWORD == 2)) && _radardesk_cli_names channels "$word" ;;
        listen) _radardesk_cli_names channels "$word" ;;
        check)
            if [[ " ${COMP_WORDS[*]} " == *" --saved "* ]]; then
                _radardesk_cli_names checks "$word"
            else
                _radardesk_cli_names channels "$word"
            fi
            ;;
        run) ((COMP_CWORD == 2)) && _radardesk_cli_names scenarios "$word" ;;
        sandbox) COMPREPLY=($(compgen -W "env" -- "$word")) ;;
    esac
}

complete -F _radardesk_cli radardesk-cli
