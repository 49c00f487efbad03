using System.Text.Json;
using Governance.Platforms;

namespace Governance.Tests.Platforms;

/// <summary>Short texts whose length in every unit was computed by reference implementations.</summary>
public sealed class CountVectorTests
{
    private static readonly Dictionary<string, JsonElement> Vectors =
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(File.ReadAllText(Path.Combine(SharedData.Repository, "tests/Governance.Tests/Platforms/count-vectors.json")))!;

    public static TheoryData<string> Names => [.. Vectors.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Counts_as_the_references_do(string name)
    {
        JsonElement vector = Vectors[name];
        string text = vector.GetProperty("text").GetString()!;
        Assert.Equal(Expected(vector), Counted(text));
    }

    private static string Expected(JsonElement vector)
    {
        JsonElement sms = vector.GetProperty("sms");
        return $"utf16 {Number("utf16")}, code points {Number("codePoints")}, graphemes {Number("graphemes")}, utf8 {Number("utf8")}, x {Number("xWeighted")} {vector.GetProperty("xValid").GetBoolean()}, "
            + $"threads {Number("threadsDoc")}, mastodon {Number("mastodon")}, sms {sms.GetProperty("enc").GetString()} {sms.GetProperty("units")} in {sms.GetProperty("segments")}";

        int Number(string name) => vector.GetProperty(name).GetInt32();
    }

    private static string Counted(string text)
    {
        TextLength x = LengthCounter.Count(LengthUnit.XWeighted, text, 280);
        TextLength sms = LengthCounter.Count(LengthUnit.Sms, text);
        return $"utf16 {Length(LengthUnit.Utf16)}, code points {Length(LengthUnit.CodePoints)}, graphemes {Length(LengthUnit.Graphemes)}, utf8 {Length(LengthUnit.Utf8)}, x {x.Length} {x.IsValid}, "
            + $"threads {Length(LengthUnit.Threads)}, mastodon {Length(LengthUnit.Mastodon)}, sms {(sms.Sms!.Encoding == SmsEncoding.Gsm7 ? "GSM-7" : "UCS-2")} {sms.Length} in {sms.Sms.Segments}";

        int Length(LengthUnit unit) => LengthCounter.Count(unit, text).Length;
    }
}
