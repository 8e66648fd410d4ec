using System.Text.Json;
using System.Xml;
using StaticPress.Model;

namespace StaticPress.Checks;

/// <summary>Whether a value in structured data is of a kind that its property takes.</summary>
internal static class ValueRule
{
    /// <summary>The page of a breadcrumb may stand there by its address, as in Google's own examples.</summary>
    private const string StepOfTrail = "item";

    private static readonly string[] Quantities = ["Distance", "Mass", "Energy", "Duration", "QuantitativeValue"];

    public static string? ProblemOf(string property, JsonElement value, string[] ranges, BuiltGraph graph, Vocabulary vocabulary) => value.ValueKind switch
    {
        JsonValueKind.String => OfText(property, value.GetString()!, ranges, vocabulary),
        JsonValueKind.Number => Takes(ranges, "Number", "Integer", "Float") || ranges.Any(Quantities.Contains) ? null : "is a number, and takes " + Listed(ranges),
        JsonValueKind.True or JsonValueKind.False => Takes(ranges, "Boolean") ? null : "is true or false, and takes " + Listed(ranges),
        JsonValueKind.Object => OfNode(value, ranges, graph, vocabulary),
        JsonValueKind.Null => "is null; what is not known is left out",
        _ => "is a list in a list",
    };

    private static string? OfText(string property, string text, string[] ranges, Vocabulary vocabulary)
    {
        if (string.IsNullOrWhiteSpace(text)) return "is an empty text; what is not known is left out";
        if (Takes(ranges, "Text", "CssSelectorType", "XPathType", "PronounceableText")) return null;
        if (Takes(ranges, "Date", "DateTime") && IsDate(text)) return null;
        if (Takes(ranges, "Duration") && IsDuration(text)) return null;
        if ((Takes(ranges, "URL") || property == StepOfTrail) && IsAbsolute(text)) return null;
        if (text.StartsWith("https://schema.org/", StringComparison.Ordinal) && ranges.Any(range => vocabulary.IsMember(text["https://schema.org/".Length..], range))) return null;
        return Takes(ranges, "Date", "DateTime", "Duration", "URL") ? $"is “{text}”, which is no {Listed(ranges)}" : $"is a text, and takes {Listed(ranges)}";
    }

    private static string? OfNode(JsonElement node, string[] ranges, BuiltGraph graph, Vocabulary vocabulary)
    {
        if (BuiltGraph.TypeOf(graph.Follow(node)) is not { } type || vocabulary.Type(type) is null) return null; // said elsewhere
        return ranges.Any(range => vocabulary.IsKindOf(type, range)) ? null : $"is a {type}, and takes {Listed(ranges)}";
    }

    /// <summary>A date that has a time has a zone (structured-data.md, 2.6); a year or a month alone is a date of less precision.</summary>
    private static bool IsDate(string text) =>
        (text.Length is 4 or 7 && IsoDate.TryParse(text + "-01-01"[(text.Length - 4)..], out _)) || (IsoDate.TryParse(text, out var date) && (!date.HasTime || date.Offset is not null));

    private static bool IsDuration(string text)
    {
        try
        {
            XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool IsAbsolute(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https");

    private static bool Takes(string[] ranges, params ReadOnlySpan<string> kinds) => ranges.AsSpan().ContainsAny(kinds);

    private static string Listed(string[] ranges) => string.Join(" or ", ranges.Order(StringComparer.Ordinal));
}
