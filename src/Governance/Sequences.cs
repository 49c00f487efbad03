namespace Governance;

/// <summary>
/// Stands before LINQ's <c>Select</c> wherever the namespace begins with <c>Governance</c>. In a native build LINQ's own costs a class for each pair
/// of value types that any two calls of the program name, megabytes that every start has to lay out; this one costs what is used.
/// </summary>
public static class Sequences
{
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        foreach (TSource item in source)
            yield return selector(item);
    }
}
