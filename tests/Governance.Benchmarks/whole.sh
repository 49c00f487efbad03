# shellcheck shell=bash
# Whole processes, native build, default packs: start-up, many files, JSON Lines, and the memory of each.
need rg ripgrep
need jq jq
need taskset util-linux
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

timed() { # COMMAND…: wall and processor time in ms, for a command that may have findings
  local TIMEFORMAT='%3R %3U %3S'
  { time quiet "$@"; } 2>&1 | awk '{printf "%.0f %.0f\n", $1 * 1000, ($2 + $3) * 1000}'
}

fine() { # COMMAND…: the same for what ends within a few ms: wall time in hundredths of them
  local start=$EPOCHREALTIME
  quiet "$@"
  awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN {printf "%.2f %.2f\n", (b - a) * 1000, (b - a) * 1000}'
}

peak() { # COMMAND…: peak resident memory in MiB
  /usr/bin/time -o "$data/peak" -f '%M' "$@" >/dev/null 2>&1 || true
  awk 'END {printf "%.0f", $1 / 1024}' "$data/peak"
}

column() { awk -v n="$1" '{print $n}' | median; } # NUMBER: the median of that column

pair() { # TITLE ROUNDS CLOCK COMMAND-A COMMAND-B (arrays by name): interleaved; prints medians, and the median of the ratios
  local title=$1 n=$2 clock=$3 i a b
  local -n first=$4 second=$5
  quiet "${first[@]}"
  quiet "${second[@]}"
  : >"$data/a" >"$data/b" >"$data/r"
  for ((i = 0; i < n; i++)); do
    a=$("$clock" "${first[@]}")
    b=$("$clock" "${second[@]}")
    echo "$a" >>"$data/a"
    echo "$b" >>"$data/b"
    echo "$a $b" | awk '{print $1 / $3, $2 / $4}' >>"$data/r"
  done
  printf '%-54s wall %7.1f : %7.1f ms, ratio %.2f' "$title" "$(column 1 <"$data/a")" "$(column 1 <"$data/b")" "$(column 1 <"$data/r")"
  if [ "$clock" = timed ]; then
    printf '; processor %7.0f : %7.0f ms, ratio %.2f' "$(column 2 <"$data/a")" "$(column 2 <"$data/b")" "$(column 2 <"$data/r")"
  fi
  printf '; peak %s MiB\n' "$(peak "${first[@]}")"
}

builtin=platform-limits,accessibility,plain-language,disclosure-basics
bare=("$work/bare/bare")
one=("$govern" check "$work/start/post.md")
pair "one post, two platforms / bare native program" $((rounds * 8)) fine one bare

all=("$govern" check "$work/start/post.md" --packs all)
pair "one post, two platforms, all packs / bare" $((rounds * 8)) fine all bare

own=("$govern" check "$data/post.md" --config "$data/governance.yml")
cold=("$govern" check "$data/post.md" --config "$data/governance.yml" --no-cache)
pair "one post, own pack uncached / cached" $((rounds * 4)) fine cold own

files=("$govern" check --config "$data/governance.yml" --format jsonl)
grep=(rg -w -F -f "$data/lexicon/phrases.txt" "$data/files")
pair "10,000 Markdown files / rg -w -F -f, 1,000 phrases" "$rounds" timed files grep

lines=("$govern" check --format jsonl "$data/posts.jsonl" --packs "$builtin")
jq=(jq -c .id "$data/posts.jsonl")
pair "200,000 posts as JSON Lines / jq -c .id" "$rounds" timed lines jq

brand=("$govern" check --format jsonl "$data/posts.jsonl" --packs us-brand)
pair "200,000 posts, preset us-brand / jq -c .id" "$rounds" timed brand jq

head -n 20000 "$data/posts.jsonl" >"$data/tenth.jsonl"
tenth=("$govern" check --format jsonl "$data/tenth.jsonl" --packs "$builtin")
few=("$govern" check --config "$data/governance.yml" --format jsonl "$data"/files/00?)
piped() { "$govern" check --stdin --stdin-format jsonl --format jsonl --packs "$builtin" <"$1"; } # FILE
export -f piped
export govern builtin
printf 'memory: 20,000 lines %s MiB, 200,000 lines %s MiB' "$(peak "${tenth[@]}")" "$(peak "${lines[@]}")"
printf '; from standard input %s and %s MiB' "$(peak bash -c "piped '$data/tenth.jsonl'")" "$(peak bash -c "piped '$data/posts.jsonl'")"
printf '; 1,000 files %s MiB, 10,000 files %s MiB' "$(peak "${few[@]}")" "$(peak "${files[@]}")"
# The same files over and over, as links, beside those that the other figures are about.
printf 'version: 1\npacks: [platform-limits, accessibility, plain-language, disclosure-basics, ./lexicon]\nposts: ["many/**/*.md"]\n' >"$data/many.yml"
for i in $(seq 16); do [ -d "$data/many/$i" ] || { mkdir -p "$data/many" && cp -rl "$data/files" "$data/many/$i"; }; done
printf '; 40,000 files %s MiB' "$(peak "$govern" check --config "$data/many.yml" --format jsonl "$data"/many/[1-4])"
printf '; 160,000 files %s MiB\n' "$(peak "$govern" check --config "$data/many.yml" --format jsonl "$data/many")"

hash() { { "$@" || [ $? -eq 1 ]; } | sha256sum; } # COMMAND…: of what it prints
for what in files lines; do
  declare -n list=$what
  if [ "$(hash taskset -c 0 "${list[@]}")" != "$(hash "${list[@]}")" ]; then
    echo "$what: one core and two cores write different bytes" >&2
    exit 1
  fi
done
echo "one core and two cores write the same bytes"

# The path as shipped over a lexicon: reading, decoding, MatchText, matching, findings, writing. One core, so one thread.
[ -f "$work/made/posts.txt" ] || "$work/native/govern-bench" generate "$work/made"
shipped=$data/shipped
mkdir -p "$shipped"
cp -r "$data/lexicon" "$shipped/"
cp "$work/made/phrases-1000.txt" "$shipped/lexicon/phrases.txt"
sed -i "s/wrong: .*/wrong: [\"$(head -n 1 "$shipped/lexicon/phrases.txt")\"]/" "$shipped/lexicon/rules.yml"
printf 'version: 1\npacks: [./lexicon]\n' >"$shipped/governance.yml"
[ -f "$shipped/posts.jsonl" ] || jq -R -c '{id: "p\(input_line_number)", text: ., platform: "x", lang: "en"}' "$work/made/posts.txt" >"$shipped/posts.jsonl"
lexicon=(taskset -c 0 "$govern" check --format jsonl --config "$shipped/governance.yml" "$shipped/posts.jsonl")
alone=(taskset -c 0 jq -c .id "$shipped/posts.jsonl")
pair "1,000 phrases over 45 MB as shipped / jq -c .id" "$rounds" timed lexicon alone
awk -v ms="$(column 2 <"$data/a")" -v bytes="$(stat -c %s "$work/made/posts.txt")" \
  'BEGIN {printf "as shipped, one thread: %.0f MB of text a second of processor time\n", bytes / 1000 / ms}'
rm -rf "$cache"
