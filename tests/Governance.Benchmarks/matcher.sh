# The phrase matcher alone, beside Hyperscan (the faster of two ways to ask it) and ripgrep; all on one thread. Processor time, so
# that other work on the machine weighs less; for ripgrep that of the whole process.
need gcc gcc
need /usr/include/hs/hs.h libhyperscan-dev
need rg ripgrep

publish tests/Governance.Benchmarks "$work/native"
gcc -O2 -o "$work/scan" "$here/hyperscan/scan.c" -lhs
"$work/native/govern-bench" generate "$work/made"
corpora=(made)
real=(../shared/data/{stocknet-finance,goemotions-reddit,xlm-t-sentiment,fivethirtyeight}/*.jsonl.gz)
if [ -e "${real[0]}" ]; then
  "$work/native/govern-bench" generate "$work/mixed" "${real[@]}"
  corpora+=(mixed)
else
  echo "../shared/data is absent: no real posts mixed in"
fi

value() { awk -v name="$2" '$1 == name {print $2}' "$1"; } # FILE NAME
results=$work/matcher
rm -rf "$results" && mkdir -p "$results"
for corpus in "${corpora[@]}"; do
  posts=$work/$corpus/posts.txt
  for count in 100 1000 10000; do
    phrases=$work/$corpus/phrases-$count.txt
    at=$results/$corpus-$count
    # Hyperscan takes half a minute to compile 10,000 patterns with \b, and is then slower than with checks in the callback.
    ways=(literal)
    [ "$count" -lt 10000 ] && ways+=(edges)
    for ((round = 0; round < rounds; round++)); do
      "$work/native/govern-bench" matcher "$posts" "$phrases" 3 >"$at.ours"
      for what in create posts whole; do value "$at.ours" ${what}_ms >>"$at.ours.$what"; done
      value "$at.ours" kinds_ms >>"$at.ours.kinds"
      for way in "${ways[@]}"; do
        "$work/scan" "$posts" "$phrases" 3 "$way" >"$at.$way"
        for what in create posts whole; do value "$at.$way" ${what}_ms >>"$at.$way.$what"; done
      done
      if [ "$count" -lt 10000 ]; then
        processor_ms rg -j1 -i -w -F -c -f "$phrases" "$posts" >>"$at.rg"
      fi
    done

    echo "== $corpus posts ($(stat -c %s "$posts" | awk '{printf "%.0f MB", $1 / 1e6}')), $count phrases: $(value "$at.ours" hits) hits here, $(value "$at.literal" hits) with Hyperscan"
    for what in posts whole; do
      ours=$(median <"$at.ours.$what")
      best=""
      for way in "${ways[@]}"; do
        theirs=$(median <"$at.$way.$what")
        if [ -z "$best" ] || awk "BEGIN {exit !($theirs < $best)}"; then best=$theirs best_way=$way; fi
      done
      awk -v w="$what" -v o="$ours" -v t="$best" -v y="$best_way" 'BEGIN {printf "%s: %.0f ms, Hyperscan (%s) %.0f ms, ratio %.2f\n", w, o, y, t, o / t}'
    done
    if [ -e "$at.rg" ]; then
      awk -v o="$(median <"$at.ours.posts")" -v t="$(median <"$at.rg")" 'BEGIN {printf "ripgrep %.0f ms, ratio %.3f\n", t, o / t}'
    fi
    echo "with one in ten a plain substring and one in ten open at its end: $(median <"$at.ours.kinds") ms a post at a time"
    echo "construction: $(median <"$at.ours.create") ms, $(value "$at.ours" create_kib) KiB; Hyperscan $(median <"$at.literal.create") ms"
  done
done
