using YamlDotNet.RepresentationModel;

namespace Governance.Tests.Posts;

/// <summary>One of twitter-text's conformance files: sections of cases with a text and what is expected of it.</summary>
internal sealed class TwitterTextFile
{
    private readonly YamlMappingNode _sections;

    public TwitterTextFile(string name)
    {
        using StreamReader reader = File.OpenText(SharedData.Path($"twitter-text/{name}"));
        var stream = new YamlStream();
        stream.Load(reader);
        _sections = (YamlMappingNode)((YamlMappingNode)stream.Documents[0].RootNode)["tests"];
    }

    public IEnumerable<string> Sections => _sections.Children.Keys.Select(key => ((YamlScalarNode)key).Value!);

    public IEnumerable<Case> Cases(string section) =>
        ((YamlSequenceNode)_sections[section]).Select(node => new Case((YamlMappingNode)node));

    public sealed class Case(YamlMappingNode node)
    {
        public string Description => Scalar(node["description"]);

        public string Text => Scalar(node["text"]);

        public bool IsExpected => Scalar(node["expected"]) == "true";

        /// <summary>Each expected entity as one line: its text, or its fields with their indices.</summary>
        public IEnumerable<string> Entities => node["expected"] is YamlSequenceNode list ? list.Select(Line) : [];

        public string Single => Scalar(node["expected"]);

        public string Field(string name) => Scalar(node["expected"][name]);

        public int Number(string name) => int.Parse(Field(name));

        private static string Line(YamlNode entity) => entity switch
        {
            YamlMappingNode map => string.Join(' ', map.Select(field => field.Value is YamlSequenceNode indices
                ? $"{Scalar(indices[0])}..{Scalar(indices[1])}"
                : Scalar(field.Value)).Where(part => part.Length > 0)),
            _ => Scalar(entity),
        };

        private static string Scalar(YamlNode value) => ((YamlScalarNode)value).Value ?? "";
    }
}
