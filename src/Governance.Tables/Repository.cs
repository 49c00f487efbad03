namespace Governance.Tables;

internal static class Repository
{
    /// <summary>The nearest folder above the working directory, or above the program, that holds <c>Governance.sln</c>.</summary>
    public static string Find()
    {
        foreach (string start in (string[])[Directory.GetCurrentDirectory(), AppContext.BaseDirectory])
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Governance.sln")))
                    return folder.FullName;
            }
        }

        throw new InvalidOperationException("run this inside the repository: no Governance.sln above the working directory");
    }
}
