# shellcheck shell=bash
# Whole processes, native build, default packs: start-up, many files, JSON Lines, and the memory of each.
need rg ripgrep
need jq jq
need /usr/bin/time time

data=$work/whole
bench=tests/Governance.Benchmarks
publish src/Governance.Cli "$work/native"
publish "$bench/Bare" "$work/bare"
publish "$bench" "$work/native"
[ -f "$data/posts.jsonl" ] || "$work/native/govern-bench" process "$data"
govern=$work/native/govern
cp "$bench/whole.post.md" "$data/post.md"
# Beside the data, not in it: no governance.yml may stand above the post, so that the default packs apply.
mkdir -p "$work/start" && cp "$bench/whole.post.md" "$work/start/post.md"
printf 'version: 1\npacks: [platform-limits, accessibility, plain-language, disclosure-basics, ./lexicon]\nposts: ["files/**/*.md"]\n' >"$data/governance.yml"
cache=$(mktemp -d)
export XDG_CACHE_HOME=$cache

quiet() { "$@" >/dev/null 2>&1 || [ $? -eq 1 ]; } # findings are no failure here

timed() { # COMMAND…: wall time in seconds, as `seconds`, for a command that may have findings
  local start=$EPOCHREALTIME
  "$@" >/dev/null 2>&1 || [ $? -eq 1 ]
  awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN {printf "%.5f\n", b - a}'
}

peak() { # COMMAND…: peak resident memory in MiB
  local out
  out=$( { /usr/bin/time -f '%M' "$@" >/dev/null 2>/dev/null; } 2>&1 || true)
  /usr/bin/time -o "$data/peak" -f '%M' "$@" >/dev/null 2>&1 || true
  awk 'END {printf "%.0f", $1 / 1024}' "$data/peak"
}

pair() { # TITLE ROUNDS COMMAND-A COMMAND-B (arrays by name): interleaved; prints both medians and the median of the ratios
  local title=$1 n=$2 i a b
  local -n first=$3 second=$4
  quiet "${first[@]}"
  quiet "${second[@]}"
  : >"$data/a" >"$data/b" >"$data/r"
  for ((i = 0; i < n; i++)); do
    a=$(timed "${first[@]}")
    b=$(timed "${second[@]}")
    echo "$a" >>"$data/a"
    echo "$b" >>"$data/b"
    awk -v a="$a" -v b="$b" 'BEGIN {print a / b}' >>"$data/r"
  done
  printf '%-52s %8.1f ms  against %8.1f ms  ratio %.2f  peak %s MiB\n' "$title" \
    "$(median <"$data/a" | awk '{print $1 * 1000}')" "$(median <"$data/b" | awk '{print $1 * 1000}')" "$(median <"$data/r")" "$(peak "${first[@]}")"
}

bare=("$work/bare/bare")
one=("$govern" check "$work/start/post.md")
pair "one post, two platforms / bare native program" $((rounds * 8)) one bare

own=("$govern" check "$data/post.md" --config "$data/governance.yml")
cold=("$govern" check "$data/post.md" --config "$data/governance.yml" --no-cache)
pair "one post, own pack uncached / cached" $((rounds * 4)) cold own

files=("$govern" check --config "$data/governance.yml" --format jsonl)
grep=(rg -w -F -f "$data/lexicon/phrases.txt" "$data/files")
pair "10,000 Markdown files / rg -w -F -f, 1,000 phrases" "$rounds" files grep

lines=("$govern" check --format jsonl "$data/posts.jsonl" --packs platform-limits,accessibility,plain-language,disclosure-basics)
jq=(jq -c .id "$data/posts.jsonl")
pair "200,000 posts as JSON Lines / jq -c .id" "$rounds" lines jq

head -n 20000 "$data/posts.jsonl" >"$data/tenth.jsonl"
tenth=("$govern" check --format jsonl "$data/tenth.jsonl" --packs platform-limits,accessibility,plain-language,disclosure-basics)
printf 'memory: 20,000 lines %s MiB, 200,000 lines %s MiB\n' "$(peak "${tenth[@]}")" "$(peak "${lines[@]}")"
mkdir -p "$data/few" && cp -r "$data/files/000" "$data/few/"
few=("$govern" check --config "$data/governance.yml" --format jsonl "$data/few")
printf 'memory: 100 files %s MiB, 10,000 files %s MiB\n' "$(peak "${few[@]}")" "$(peak "${files[@]}")"
rm -rf "$cache"
