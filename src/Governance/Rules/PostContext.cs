using System.Collections.Immutable;
using Governance.Posts;
using Governance.Rules.Phrases;
using Governance.Text;

namespace Governance.Rules;

/// <summary>One post under one rule set: what conditions and checks look at. Used by one thread.</summary>
public sealed class PostContext
{
    private readonly List<FieldHits> _hits = [];
    private readonly Dictionary<PostField, ImmutableArray<TextSpan>> _sentences = [];
    private ImmutableArray<PostField> _main;
    private int _hitCount;
    private bool[] _held = [];
    private bool _isMarked;
    private bool _isMarkedForEvasions;
    private bool _hasScheduled;
    private DateOnly? _scheduled;
    private MetadataValue? _jurisdictions;
    private MetadataValue? _language;

    public PostContext(Post post, RuleSet rules, LintOptions options)
        : this(post, [post], rules, options)
    {
    }

    /// <param name="thread">all parts of the same thread, <paramref name="post"/> among them</param>
    public PostContext(Post post, ImmutableArray<Post> thread, RuleSet rules, LintOptions options)
    {
        Post = post;
        Thread = thread;
        Rules = rules;
        Options = options;
    }

    public Post Post { get; private set; }

    /// <summary>All parts of the thread that the post is of, in order; only itself where it is none.</summary>
    public ImmutableArray<Post> Thread { get; private set; }

    public RuleSet Rules { get; }

    public LintOptions Options { get; }

    /// <summary>The day it goes out, as written; null where nobody said or it cannot be read.</summary>
    public DateOnly? Scheduled
    {
        get
        {
            if (!_hasScheduled)
                _scheduled = ScheduledDay.Of(Post.Metadata);
            _hasScheduled = true;
            return _scheduled;
        }
    }

    /// <summary>The day that laws and facts are looked up for.</summary>
    public DateOnly Day => Scheduled ?? Options.AsOf;

    /// <summary>The field that stands for the post, as a list of one or none.</summary>
    public ImmutableArray<PostField> MainFields
    {
        get
        {
            if (_main.IsDefault)
                _main = Post.Fields.Length == 1 ? Post.Fields : Post.Main is { } main ? [main] : [];
            return _main;
        }
    }

    /// <summary>What the post says of its language, else what its words look like; unknown where they are too few to tell.</summary>
    public MetadataValue Language => _language ??= PostLanguage.Of(Thread);

    /// <summary>What the post says where it goes out.</summary>
    internal MetadataValue Jurisdictions => _jurisdictions ??= Post.Metadata[MetadataKeys.Jurisdiction];

    internal GivenValues Given { get; } = new();

    /// <summary>Whether conditions look through evasions: they belong to a rule that does.</summary>
    internal bool SeesEvasions { get; set; }

    /// <summary>The one jurisdiction that conditions are being looked at for; null for all that the post gives.</summary>
    internal string? Jurisdiction { get; set; }

    /// <summary>Hits of a set in a field, in text order; evaded ones only where <paramref name="evasion"/> is asked for.</summary>
    public ImmutableArray<PhraseHit> HitsOf(PhraseSet set, PostField field, bool evasion = false) => ListOf(set, field, evasion).Hits;

    /// <summary>Whether a stretch lies inside a registered disclaimer.</summary>
    public bool IsDisclaimer(PostField field, TextSpan span) => Rules.HasDisclaimers && In(field).IsMasked(span);

    /// <summary>The tricks that hide a stretch from a plain search, but for those that are also honest writing.</summary>
    internal EvasionKind DisguiseAt(PostField field, TextSpan span) => In(field).KindsAt(span) & ~EvasionKinds.Honest;

    public ImmutableArray<TextSpan> SentencesOf(PostField field)
    {
        if (_sentences.TryGetValue(field, out ImmutableArray<TextSpan> known))
            return known;
        var sentences = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan sentence in Sentences.Enumerate(field.Text))
            sentences.Add(sentence);
        return _sentences[field] = sentences.DrainToImmutable();
    }

    /// <summary>The sentence in which a stretch begins.</summary>
    public TextSpan SentenceAt(PostField field, int position)
    {
        ImmutableArray<TextSpan> sentences = SentencesOf(field);
        int low = 0;
        int high = sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (sentences[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return sentences.IsEmpty ? default : sentences[low];
    }

    /// <summary>By slot, which sets have a hit in some field of the thread.</summary>
    /// <param name="evasion">also one that an evasion hides</param>
    internal bool[] Held(bool evasion)
    {
        if (_held.Length == 0)
            _held = new bool[Rules.Phrases.Count];
        Mark(ref _isMarked, evasion: false);
        if (evasion)
            Mark(ref _isMarkedForEvasions, evasion: true);
        return _held;
    }

    internal HitList ListOf(PhraseSet set, PostField field, bool evasion = false)
    {
        int slot = Rules.Phrases.SlotOf(set);
        return slot < 0 ? HitList.Empty : In(field).Of(slot, evasion);
    }

    /// <summary>Makes ready for the next post; what the one before built is used again.</summary>
    internal void Reset(Post post, ImmutableArray<Post> thread)
    {
        if (!ReferenceEquals(Post.Draft, post.Draft))
        {
            _hasScheduled = false;
            _jurisdictions = null;
        }

        if (thread != Thread)
        {
            for (int i = 0; i < _hitCount; i++)
                _hits[i].Clear();
            _hitCount = 0;
            Array.Clear(_held);
            _isMarked = _isMarkedForEvasions = false;
            _sentences.Clear();
            _language = null;
        }

        Post = post;
        Thread = thread;
        _main = default;
    }

    private void Mark(ref bool isMarked, bool evasion)
    {
        if (isMarked)
            return;
        isMarked = true;
        foreach (Post part in Thread)
        {
            foreach (PostField field in part.Fields)
                In(field).Mark(_held, evasion);
        }
    }

    private FieldHits In(PostField field)
    {
        for (int i = 0; i < _hitCount; i++)
        {
            if (ReferenceEquals(_hits[i].Field, field))
                return _hits[i];
        }

        if (_hitCount == _hits.Count)
            _hits.Add(new FieldHits(Rules.Phrases, Rules.DisclaimerSlot));
        FieldHits hits = _hits[_hitCount++];
        hits.Find(field, Post.Metadata);
        return hits;
    }
}
