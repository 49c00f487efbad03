using Governance.Benchmarks;

return args switch
{
    ["generate", string folder, .. string[] real] => CorpusFiles.Write(folder, real),
    ["matcher", string posts, string phrases, .. string[] rounds] => MatcherBenchmark.Run(posts, phrases, rounds),
    ["process", string folder] => ProcessCorpus.Write(folder),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        govern-bench generate FOLDER [REAL.jsonl.gz …]   seeded posts and lexicons; real posts take the place of every second one
        govern-bench matcher POSTS PHRASES [ROUNDS]      the phrase matcher alone, a post at a time and over one buffer
        govern-bench process FOLDER                      seeded Markdown files, JSON Lines and a pack for the whole program
        """);
    return 2;
}
