using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Governance.Text;

namespace Governance.Rules.Patterns;

/// <summary>
/// A regex whose time grows no faster than its text. Building one costs more than looking at a post, so none is built before
/// a literal that every match holds was found.
/// </summary>
public sealed class Pattern
{
    private const int ShortestLiteral = 3;
    private const double LargestAutomaton = 5000;

    // Where trying all ways takes at most this many steps, the interpreter is quicker to build and to run than the automaton.
    private const double MostSteps = 1e8;

    // To build the automaton of one pattern may take fifty times as long as to look at a post.
    private const int FewTexts = 32;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    private readonly PatternNode _node;
    private Regex? _interpreter;
    private Regex? _hurried;
    private Regex? _automaton;
    private int _tries;

    private Pattern(string regex, PatternNode node, ImmutableArray<string> literals)
    {
        Source = regex;
        _node = node;
        Literals = literals;
    }

    public string Source { get; }

    /// <summary>Every match holds one of them, letter case aside.</summary>
    public ImmutableArray<string> Literals { get; }

    /// <param name="literal">what every match holds; null to find it in the regex</param>
    /// <param name="error">what is wrong and how to mend it</param>
    public static bool TryCreate(string regex, string? literal, [NotNullWhen(true)] out Pattern? pattern, [NotNullWhen(false)] out string? error)
    {
        pattern = null;
        try
        {
            PatternNode node = PatternParser.Parse(regex);
            if (node.Size > LargestAutomaton)
            {
                error = "its repetitions multiply to more than can be held; make them smaller";
                return false;
            }

            ImmutableArray<string> literals = literal is not null ? [literal] : node.Exact is { } exact ? [exact] : node.Literals;
            if (literals.IsEmpty || literals.Any(IsTooShort))
            {
                error = "no three characters stand in every match; add “literal:” with a text that every match holds, or use “phrases”";
                return false;
            }

            var made = new Pattern(regex, node, literals);
            if (HoldsClasses(regex))
                made._interpreter = made.Interpret(Regex.InfiniteMatchTimeout);
            pattern = made;
            error = null;
            return true;
        }
        catch (RegexParseException exception)
        {
            error = string.Create(CultureInfo.InvariantCulture, $"{exception.Error} (character {exception.Offset})");
            return false;
        }
        catch (PatternException exception)
        {
            error = string.Create(CultureInfo.InvariantCulture, $"{exception.Message} (character {exception.Position})");
            return false;
        }
    }

    /// <summary>Its matches from left to right. In whichever way they are looked for, they are the same.</summary>
    public ImmutableArray<TextSpan> Matches(ReadOnlySpan<char> text)
    {
        double steps = _node.IsExplosive ? double.PositiveInfinity : Math.Pow(text.Length + 1, _node.Unbounded + 1) * _node.Choices;
        if (steps <= MostSteps)
            return In(text, _interpreter ??= Interpret(Regex.InfiniteMatchTimeout));
        if (!_node.IsExplosive && _automaton is null && Interlocked.Increment(ref _tries) <= FewTexts)
        {
            try
            {
                // Hardly any text makes it try all the ways that there are.
                return In(text, _hurried ??= Interpret(Moment));
            }
            catch (RegexMatchTimeoutException)
            {
                _tries = FewTexts;
            }
        }

        return In(text, _automaton ??= new Regex(Source, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
    }

    private static ImmutableArray<TextSpan> In(ReadOnlySpan<char> text, Regex regex)
    {
        ImmutableArray<TextSpan>.Builder? found = null;
        foreach (ValueMatch match in regex.EnumerateMatches(text))
            (found ??= ImmutableArray.CreateBuilder<TextSpan>()).Add(new TextSpan(match.Index, match.Index + match.Length));
        return found?.DrainToImmutable() ?? [];
    }

    private static bool IsTooShort(string literal) => MatchText.Create(literal).Value.Trim().Length < ShortestLiteral;

    // What may stand in a class or in \p{…} is the framework's to know; all else has been read here.
    private static bool HoldsClasses(string regex) =>
        regex.Contains('[', StringComparison.Ordinal) || regex.Contains("\\p", StringComparison.OrdinalIgnoreCase);

    private Regex Interpret(TimeSpan most) => new(Source, RegexOptions.CultureInvariant, most);
}
