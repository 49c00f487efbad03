#!/usr/bin/env bash
# Runs one benchmark: run.sh NAME [ROUNDS]. Each stands in NAME.sh, and prints medians of interleaved runs and their ratios.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=artifacts/benchmarks
rounds=${2:-5}
mkdir -p "$work"

need() { # COMMAND-OR-FILE PACKAGE: installs the package where the command or file is missing
  command -v "$1" >/dev/null || [ -e "$1" ] && return 0
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null
}

publish() { # PROJECT FOLDER: the native program
  dotnet publish "$1" -c Release -r linux-x64 -p:GovernanceFramework=net9.0 -p:PublishAot=true -o "$2" --nologo -v q
}

median() { # numbers on standard input, one a line
  sort -g | awk '{v[NR] = $1} END {print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2}'
}

processor_ms() { # COMMAND…: processor time of a whole process; what it prints is thrown away
  local TIMEFORMAT='%U %S'
  { time "$@" >/dev/null; } 2>&1 | awk '{print ($1 + $2) * 1000}'
}

seconds() { # COMMAND…: wall time of a whole process; what it prints is thrown away
  local start=$EPOCHREALTIME
  "$@" >/dev/null
  awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN {printf "%.4f\n", b - a}'
}

if [ ! -f "$here/${1:-}.sh" ] || [ "$1" = run ]; then
  echo "usage: $0 NAME [ROUNDS], where NAME is one of: $(cd "$here" && ls ./*.sh | sed 's|^./||; s|\.sh$||' | grep -v '^run$' | tr '\n' ' ')" >&2
  exit 2
fi
# shellcheck source=/dev/null
source "$here/$1.sh"
