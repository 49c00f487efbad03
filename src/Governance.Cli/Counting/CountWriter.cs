using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Cli.Counting;

/// <summary>Shows the lengths of posts as they come.</summary>
internal abstract class CountWriter : IDisposable
{
    public abstract void Write(Draft draft, ImmutableArray<Post> posts);

    public abstract void End();

    public virtual void Dispose() => GC.SuppressFinalize(this);
}
