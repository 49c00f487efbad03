/* Measures the processor time of Hyperscan on the same posts and phrases: scan POSTS PHRASES ROUNDS MODE
   MODE edges: \b…\b patterns; literal: literals whose edges the callback checks. Prints NAME VALUE lines. */
#include <ctype.h>
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { const char *text; size_t length; const size_t *phrase_lengths; long hits; } Search;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static char *read_file(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    if (!file) { perror(path); exit(2); }
    fseek(file, 0, SEEK_END);
    *length = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*length + 1);
    if (fread(bytes, 1, *length, file) != *length) { perror(path); exit(2); }
    bytes[*length] = 0;
    fclose(file);
    return bytes;
}

static size_t split(char *text, char ***lines, size_t **lengths) {
    size_t count = 0;
    for (char *c = text; *c; c++) count += *c == '\n';
    *lines = malloc((count + 1) * sizeof **lines);
    *lengths = malloc((count + 1) * sizeof **lengths);
    size_t n = 0;
    for (char *at = text, *end; (end = strchr(at, '\n')); at = end + 1) {
        (*lines)[n] = at;
        (*lengths)[n++] = (size_t)(end - at);
    }
    return n;
}

static int is_word(char c) { return isalnum((unsigned char)c) || c == '_'; }

static int count_hit(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
    (void)id; (void)from; (void)to; (void)flags;
    ((Search *)context)->hits++;
    return 0;
}

static int check_hit(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context) {
    (void)from; (void)flags;
    Search *search = context;
    size_t start = (size_t)to - search->phrase_lengths[id];
    if (start > 0 && is_word(search->text[start - 1]) && is_word(search->text[start])) return 0;
    if (to < search->length && is_word(search->text[to]) && is_word(search->text[to - 1])) return 0;
    search->hits++;
    return 0;
}

static int by_time(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

int main(int argc, char **argv) {
    if (argc != 5) { fprintf(stderr, "usage: scan POSTS PHRASES ROUNDS edges|literal\n"); return 2; }
    size_t length, phrases_length;
    char *whole = read_file(argv[1], &length), *phrases = read_file(argv[2], &phrases_length);
    char **posts, **texts;
    size_t *post_lengths, *text_lengths;
    size_t post_count = split(whole, &posts, &post_lengths), count = split(phrases, &texts, &text_lengths);
    int rounds = atoi(argv[3]), literal = strcmp(argv[4], "literal") == 0;

    const char **patterns = malloc(count * sizeof *patterns);
    unsigned *flags = malloc(count * sizeof *flags), *ids = malloc(count * sizeof *ids);
    for (size_t i = 0; i < count; i++) {
        char *pattern = malloc(text_lengths[i] + 5);
        sprintf(pattern, literal ? "%.*s" : "\\b%.*s\\b", (int)text_lengths[i], texts[i]);
        patterns[i] = pattern;
        flags[i] = HS_FLAG_CASELESS;
        ids[i] = (unsigned)i;
    }

    hs_database_t *database;
    hs_compile_error_t *error;
    double start = now();
    hs_error_t result = literal
        ? hs_compile_lit_multi(patterns, flags, ids, text_lengths, (unsigned)count, HS_MODE_BLOCK, NULL, &database, &error)
        : hs_compile_multi(patterns, flags, ids, (unsigned)count, HS_MODE_BLOCK, NULL, &database, &error);
    if (result != HS_SUCCESS) { fprintf(stderr, "%s\n", error->message); return 2; }
    printf("create_ms %.3f\n", now() - start);
    hs_scratch_t *scratch = NULL;
    hs_alloc_scratch(database, &scratch);

    match_event_handler handler = literal ? check_hit : count_hit;
    double *times = malloc((size_t)rounds * sizeof *times);
    for (int one_buffer = 0; one_buffer < 2; one_buffer++) {
        Search search = { whole, length, text_lengths, 0 };
        for (int round = -1; round < rounds; round++) {
            search.hits = 0;
            start = now();
            if (one_buffer)
                hs_scan(database, whole, (unsigned)length, 0, scratch, handler, &search);
            else
                for (size_t i = 0; i < post_count; i++) {
                    search.text = posts[i];
                    search.length = post_lengths[i];
                    hs_scan(database, posts[i], (unsigned)post_lengths[i], 0, scratch, handler, &search);
                }
            if (round >= 0) times[round] = now() - start;
        }
        qsort(times, (size_t)rounds, sizeof *times, by_time);
        printf("%s_ms %.3f\n%s %ld\n", one_buffer ? "whole" : "posts", times[rounds / 2], one_buffer ? "whole_hits" : "hits", search.hits);
    }
    return 0;
}
