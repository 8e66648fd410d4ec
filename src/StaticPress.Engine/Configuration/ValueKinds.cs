using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Configuration;

/// <summary>The simple kinds of value; the kinds with keys of their own stand in <see cref="GroupKinds"/>.</summary>
internal static class ValueKinds
{
    public static ValueKind<string> Text { get; } = new("text", TryText);

    public static ValueKind<EquatableArray<string>> Texts { get; } = new("list of texts", TryTexts);

    public static ValueKind<bool> Flag { get; } = OneOf(("true", true), ("false", false)) with { Name = "true or false" };

    public static ValueKind<BaseUrl> Url { get; } = new("address", (Node node, List<Diagnostic> diagnostics, [MaybeNullWhen(false)] out BaseUrl url) =>
    {
        url = null;
        if (!TryText(node, diagnostics, out var text)) return false;
        if (BaseUrl.TryParse(text, out url, out var problem)) return true;
        diagnostics.Add(DiagnosticCodes.InvalidUrl.At(node.Location, $"“{text}” {problem}", "for example https://news.example or https://name.github.io/repository"));
        return false;
    });

    /// <summary>An http or https address of anything, query and all.</summary>
    public static ValueKind<string> WebAddress { get; } = new("web address", (Node node, List<Diagnostic> diagnostics, [MaybeNullWhen(false)] out string address) =>
    {
        if (!TryText(node, diagnostics, out address)) return false;
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && ValidText.Of(address) == address) return true;
        diagnostics.Add(DiagnosticCodes.InvalidUrl.At(node.Location, $"“{address}” is not an absolute http or https address"));
        return false;
    });

    public static ValueKind<string> Language { get; } = new("language tag", (Node node, List<Diagnostic> diagnostics, [MaybeNullWhen(false)] out string tag) =>
    {
        tag = null;
        if (!TryText(node, diagnostics, out var text)) return false;
        if (LanguageTag.TryNormalize(text, out tag)) return true;
        var hint = text.Contains('_', StringComparison.Ordinal) ? $"its parts are joined by hyphens: {text.Replace('_', '-')}" : "for example en, pt-BR, zh-Hant";
        diagnostics.Add(DiagnosticCodes.InvalidLanguage.At(node.Location, $"“{text}” is not a language tag", hint));
        return false;
    });

    public static ValueKind<TimeZoneInfo> TimeZone { get; } = new("IANA time zone", (Node node, List<Diagnostic> diagnostics, [MaybeNullWhen(false)] out TimeZoneInfo zone) =>
    {
        zone = null;
        if (!TryText(node, diagnostics, out var text)) return false;
        if (TimeZones.TryFind(text, out zone)) return true;
        var hint = TimeZones.NearestTo(text) is { } nearest ? $"did you mean “{nearest}”?" : "for example Europe/Oslo, Asia/Kolkata, UTC";
        diagnostics.Add(DiagnosticCodes.InvalidTimeZone.At(node.Location, $"“{text}” is not a time zone that this machine knows", hint));
        return false;
    });

    public static ValueKind<Permalink> Permalink { get; } = new("pattern", (Node node, List<Diagnostic> diagnostics, [MaybeNullWhen(false)] out Permalink permalink) =>
    {
        permalink = null;
        if (!TryText(node, diagnostics, out var text)) return false;
        permalink = new Permalink(text);
        if (PermalinkRule.Check(text) is not var (problem, offset, hint)) return true;
        diagnostics.Add(DiagnosticCodes.InvalidPermalink.At(Inside(node, offset), $"the permalink “{text}” {problem}", hint));
        return false;
    });

    /// <summary>A path below the publication's <c>static/</c>, or an address on the web.</summary>
    public static ValueKind<string> Path { get; } = new("path", (Node node, List<Diagnostic> diagnostics, [MaybeNullWhen(false)] out string path) =>
    {
        if (!TryText(node, diagnostics, out path)) return false;
        path = path.TrimStart('/');
        if (SafePath.ProblemOf(path) is not { } problem) return true;
        diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"the path “{path}” {problem}"));
        return false;
    });

    /// <summary>One part of an address: <c>topics</c>; may be several joined by slashes, or empty.</summary>
    public static ValueKind<string> Segment { get; } = new("part of an address", (Node node, List<Diagnostic> diagnostics, [MaybeNullWhen(false)] out string segment) =>
    {
        if (!TryText(node, diagnostics, out segment)) return false;
        segment = segment.Trim('/');
        if (segment.Length == 0 || segment.Split('/').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_'))) return true;
        diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"“{segment}” cannot be part of an address", "addresses are made of a–z, 0–9, “-” and “_”"));
        return false;
    });

    public static ValueKind<string> Domain { get; } = new("domain", (Node node, List<Diagnostic> diagnostics, [MaybeNullWhen(false)] out string domain) =>
    {
        if (!TryText(node, diagnostics, out domain)) return false;
        domain = domain.ToLowerInvariant();
        if (Uri.CheckHostName(domain) == UriHostNameType.Dns && domain.Contains('.', StringComparison.Ordinal) && domain.All(c => c < 0x80)) return true;
        diagnostics.Add(DiagnosticCodes.InvalidUrl.At(node.Location, $"“{domain}” is not a domain", "the domain alone, as it stands in the CNAME file: news.example"));
        return false;
    });

    public static ValueKind<int> Number(int smallest, int largest) => new(
        string.Create(CultureInfo.InvariantCulture, $"number from {smallest} to {largest}"),
        (Node node, List<Diagnostic> diagnostics, out int number) =>
        {
            number = 0;
            if (node is TextNode { IsPlain: true } text && int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out number)
                && number >= smallest && number <= largest) return true;
            diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, string.Create(CultureInfo.InvariantCulture, $"{Shown(node)} is not a number from {smallest} to {largest}")));
            return false;
        });

    public static ValueKind<T> OneOf<T>(params (string Name, T Value)[] choices) => new(
        string.Join(", ", choices[..^1].Select(choice => choice.Name)) + " or " + choices[^1].Name,
        (Node node, List<Diagnostic> diagnostics, [MaybeNullWhen(false)] out T value) =>
        {
            var text = (node as TextNode)?.Text;
            var index = Array.FindIndex(choices, choice => choice.Name == text);
            if (index >= 0)
            {
                value = choices[index].Value;
                return true;
            }
            value = default;
            var names = choices.Select(choice => choice.Name).ToList();
            var hint = text is not null && Nearest.Of(text, names) is { } nearest ? $"did you mean “{nearest}”?" : "one of: " + string.Join(", ", names);
            diagnostics.Add(DiagnosticCodes.UnknownChoice.At(node.Location, $"{Shown(node)} is not one of the values that may stand here", hint));
            return false;
        });

    public static bool TryText(Node node, List<Diagnostic> diagnostics, [NotNullWhen(true)] out string? text)
    {
        text = (node as TextNode)?.Text.Trim();
        if (text is { Length: > 0 } || (text is not null && !node.IsNull)) return true;
        text = null;
        diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, node.IsNull ? "a text is missing here" : $"a text is expected here, not {node.Kind}"));
        return false;
    }

    private static bool TryTexts(Node node, List<Diagnostic> diagnostics, out EquatableArray<string> texts)
    {
        texts = [];
        if (node is TextNode { IsNull: false } single)
        {
            texts = [single.Text.Trim()];
            return true;
        }
        if (node is not ListNode list)
        {
            diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"a list of texts is expected here, not {node.Kind}"));
            return false;
        }
        var builder = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (!TryText(item, diagnostics, out var text)) return false;
            builder.Add(text);
        }
        texts = builder.DrainToImmutable();
        return true;
    }

    /// <summary>A node as a message names it.</summary>
    public static string Shown(Node node) => node is TextNode text ? $"“{text.Text}”" : node.Kind;

    /// <summary>A place inside a text that was written on one line; a quoted text begins one column later.</summary>
    private static SourceLocation Inside(Node node, int offset) =>
        node.Location with { Column = node.Location.Column + offset + (node is TextNode { IsPlain: false } ? 1 : 0) };
}
