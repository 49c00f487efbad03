using System.Collections.Immutable;
using Governance.Accuracy.Labels;
using Governance.Accuracy.Languages;
using Governance.Accuracy.Noise;
using Governance.Accuracy.Tone;

namespace Governance.Accuracy;

/// <summary>The parts that were asked for, one after the other; what is absent is named.</summary>
internal sealed class AccuracyRun(AccuracyOptions options, TextWriter output)
{
    private readonly string _postsFolder = Path.Combine(SharedData.Repository, "tests", "Governance.Accuracy", "posts");
    private readonly AccuracyPage _page = new();

    public int Run()
    {
        foreach (string part in options.Wanted)
        {
            switch (part)
            {
                case "labelled":
                    RunLabelled();
                    break;
                case "posts":
                    RunPosts();
                    break;
                case "noise":
                    RunNoise();
                    break;
                case "presets":
                    RunPresets();
                    break;
                case "health":
                    RunHealth();
                    break;
                case "promotion":
                    RunPromotion();
                    break;
                case "language":
                    RunLanguage();
                    break;
                case "tone":
                    RunTone();
                    break;
            }
        }

        if (options.Write)
            _page.Save();
        return 0;
    }

    private PostChecker Checker(string otherwise) => new(options.Packs.IsEmpty ? [otherwise] : options.Packs);

    private void RunLabelled()
    {
        if (!File.Exists(SharedData.Path(LabelResults.SharedPosts)))
        {
            Skip("labelled");
            return;
        }

        LabelResults results = LabelResults.Of(SharedData.Lines(LabelResults.SharedPosts), Checker("all"));
        Tell("labelled", "labelled-posts", LabelReport.Figures(results));
        if (options.Details)
            output.WriteLine(LabelReport.Details(results));
    }

    private void RunPosts()
    {
        string[] files = Directory.Exists(_postsFolder) ? [.. Directory.EnumerateFiles(_postsFolder, "*.jsonl").Order(StringComparer.Ordinal)] : [];
        if (files.Length == 0)
            output.WriteLine("posts: skipped, there is no tests/Governance.Accuracy/posts/*.jsonl\n");
        PostChecker checker = Checker("all");
        (string Name, LabelResults Results)[] sets = [.. files.Select(file => (Path.GetFileNameWithoutExtension(file), LabelResults.Of(File.ReadLines(file), checker)))];
        if (sets.Length > 0)
            Tell("posts", "our own labelled posts", LabelReport.Figures(sets));
        foreach ((_, LabelResults results) in sets.Where(set => set.Name == options.DetailsOf))
            output.WriteLine(LabelReport.Details(results));
    }

    private void RunNoise()
    {
        PostChecker checker = Checker(NoiseReport.Preset);
        foreach (NoiseSet absent in NoiseSet.All.Where(set => !set.IsPresent))
            Skip($"noise on {absent.Name}");
        ImmutableArray<(NoiseSet, ImmutableArray<CheckedPost>)> sets = [.. NoiseSet.All.Where(set => set.IsPresent).Select(set => (set, checker.Check(set.Lines())))];
        if (sets.IsEmpty)
            return;
        Tell("noise", "noise on ordinary posts", NoiseReport.Figures(sets));
        if (options.Rules)
            output.WriteLine(NoiseReport.Rules(sets));
        if (options.Sample > 0)
            output.WriteLine(NoiseReport.Sample(sets, options.Sample, options.Rule));
    }

    private void RunPresets()
    {
        if (NoiseSet.All.All(set => set.IsPresent))
            Tell("presets", "noise of each preset", PresetNoise.Figures(options.Rules));
        else
            Skip("presets");
    }

    private void RunHealth()
    {
        if (!HealthClaims.IsPresent)
        {
            Skip("health");
            return;
        }

        ImmutableArray<CheckedPost> posts = HealthClaims.Check(Checker("all"));
        Tell("health", HealthClaims.Folder, HealthClaims.Figures(posts));
        if (options.Details)
            output.WriteLine(HealthClaims.Details(posts));
    }

    private void RunPromotion()
    {
        if (PromotionPosts.IsPresent)
            Tell("promotion", PromotionPosts.Folder, PromotionPosts.Figures(Checker("all")));
        else
            Skip("promotion");
    }

    private void RunLanguage()
    {
        if (LanguageResults.IsPresent)
            Tell("language", "languages", LanguageReport.Figures([.. LanguageResults.Files.Select(LanguageResults.Of)]));
        else
            Skip("language");
    }

    private void RunTone()
    {
        if (ToneResults.IsPresent)
            Tell("tone", "tone", ToneReport.Figures());
        else
            Skip("tone");
    }

    private void Tell(string part, string title, string figures)
    {
        output.WriteLine($"## {title}\n\n{figures}");
        _page.Set(part, figures);
    }

    private void Skip(string part) => output.WriteLine($"{part}: skipped, its data is not in ../shared/data\n");
}
