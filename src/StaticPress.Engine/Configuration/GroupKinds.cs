using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Configuration;

/// <summary>Kinds of value whose keys are not settings: sections, labels, policies, severities.</summary>
internal static class GroupKinds
{
    private static readonly string[] SectionKeys = ["title", "slug", "description"];

    /// <summary>The roles of an article's parts that a label can introduce.</summary>
    public static ImmutableArray<string> LabelRoles { get; } =
        ["headline", "listen", "synopsis", "summary", "takeaways", "byline", "dateline", "published", "updated", "publisher", "body", "point_of_view", "faq", "furniture"];

    /// <summary>schema.org properties of NewsMediaOrganization that name a policy (schema.org 30.0).</summary>
    public static ImmutableArray<string> PolicyNames { get; } =
    [
        "publishingPrinciples", "ethicsPolicy", "correctionsPolicy", "diversityPolicy", "diversityStaffingReport", "actionableFeedbackPolicy", "unnamedSourcesPolicy",
        "ownershipFundingInfo", "masthead", "missionCoveragePrioritiesPolicy", "verificationFactCheckingPolicy", "noBylinesPolicy",
    ];

    public static ValueKind<EquatableArray<SectionSettings>> Sections { get; } = new("list of titles, or of groups with `title`, `slug`, `description`", TrySections);

    public static ValueKind<EquatableArray<ExtraLabel>> Labels { get; } = new("group: part → list of words", TryLabels);

    public static ValueKind<EquatableArray<PolicySetting>> Policies { get; } = new("group: schema.org property → path or address", TryPolicies);

    public static ValueKind<EquatableArray<SeverityOverride>> Severities { get; } = new("group: code → off, info, warning or error", TrySeverities);

    public static ValueKind<FeedGroups> FeedLists { get; } = new("list of sections, topics, authors; may be empty", TryFeedLists);

    private static readonly ValueKind<FeedGroups> FeedList =
        ValueKinds.OneOf(("sections", FeedGroups.Sections), ("topics", FeedGroups.Topics), ("authors", FeedGroups.Authors));

    private static readonly ValueKind<Severity?> SeverityNames =
        ValueKinds.OneOf<Severity?>(("off", null), ("info", Severity.Info), ("warning", Severity.Warning), ("error", Severity.Error));

    private static bool TrySections(Node node, List<Diagnostic> diagnostics, out EquatableArray<SectionSettings> sections)
    {
        sections = [];
        if (node is not ListNode list) return Expected("a list of sections", node, diagnostics);
        var known = new Dictionary<string, SectionSettings>(StringComparer.Ordinal);
        var builder = ImmutableArray.CreateBuilder<SectionSettings>();
        foreach (var item in list.Items)
        {
            if (ReadSection(item, diagnostics) is not { } section) continue;
            if (known.TryGetValue(section.Slug, out var earlier))
                diagnostics.Add(DiagnosticCodes.DuplicateKey.At(item.Location, $"the section “{section.Title}” has the same address as “{earlier.Title}” on line {earlier.Location.Line}", "give one of them a `slug` of its own"));
            else known[section.Slug] = section;
            builder.Add(section);
        }
        sections = builder.DrainToImmutable();
        return true;
    }

    private static SectionSettings? ReadSection(Node node, List<Diagnostic> diagnostics)
    {
        string? title = null, slug = null, description = null;
        if (node is MapNode map)
        {
            foreach (var (key, value) in map.Entries)
            {
                if (!IsKnown(key, SectionKeys, diagnostics) || value.IsNull || !ValueKinds.TryText(value, diagnostics, out var text)) continue;
                if (key.Text == "title") title = text;
                else if (key.Text == "slug") slug = text;
                else description = text;
            }
        }
        else if (!ValueKinds.TryText(node, diagnostics, out title)) return null;
        if (title is null)
        {
            diagnostics.Add(DiagnosticCodes.MissingKey.At(node.Location, "a section needs a `title`"));
            return null;
        }
        slug = Text.Slugs.Slug(slug ?? title, MaximumSlugLength);
        if (slug.Length > 0) return new SectionSettings(slug, title, description, node.Location);
        diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"no address can be made from the section “{title}”", "give it a `slug`"));
        return null;
    }

    private const int MaximumSlugLength = 80;

    private static bool TryFeedLists(Node node, List<Diagnostic> diagnostics, out FeedGroups groups)
    {
        groups = FeedGroups.None;
        if (node is not ListNode list) return Expected("a list", node, diagnostics);
        foreach (var item in list.Items)
        {
            if (!FeedList.Read(item, diagnostics, out var group)) return false;
            groups |= group;
        }
        return true;
    }

    private static bool TryLabels(Node node, List<Diagnostic> diagnostics, out EquatableArray<ExtraLabel> labels)
    {
        labels = [];
        if (node is not MapNode map) return Expected("a group of labels", node, diagnostics);
        var builder = ImmutableArray.CreateBuilder<ExtraLabel>();
        foreach (var (role, words) in map.Entries)
        {
            if (!IsKnown(role, LabelRoles.AsSpan(), diagnostics) || !ValueKinds.Texts.Read(words, diagnostics, out var texts)) continue;
            foreach (var text in texts) builder.Add(new ExtraLabel(role.Text, text));
        }
        labels = builder.DrainToImmutable();
        return true;
    }

    private static bool TryPolicies(Node node, List<Diagnostic> diagnostics, out EquatableArray<PolicySetting> policies)
    {
        policies = [];
        if (node is not MapNode map) return Expected("a group of policies", node, diagnostics);
        var builder = ImmutableArray.CreateBuilder<PolicySetting>();
        foreach (var (property, target) in map.Entries)
        {
            if (IsKnown(property, PolicyNames.AsSpan(), diagnostics) && TryTarget(target, diagnostics, out var text)) builder.Add(new PolicySetting(property.Text, text, target.Location));
        }
        policies = builder.DrainToImmutable();
        return true;
    }

    private static bool TryTarget(Node node, List<Diagnostic> diagnostics, [NotNullWhen(true)] out string? target)
    {
        if (!ValueKinds.TryText(node, diagnostics, out target)) return false;
        var scheme = target.IndexOf(':', StringComparison.Ordinal);
        if (scheme < 0 ? !target.StartsWith("//", StringComparison.Ordinal) : Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return true;
        diagnostics.Add(DiagnosticCodes.InvalidUrl.At(node.Location, $"“{target}” is neither a path of this site nor an http or https address"));
        return false;
    }

    private static bool TrySeverities(Node node, List<Diagnostic> diagnostics, out EquatableArray<SeverityOverride> severities)
    {
        severities = [];
        if (node is not MapNode map) return Expected("a group of severities", node, diagnostics);
        var builder = ImmutableArray.CreateBuilder<SeverityOverride>();
        foreach (var (code, value) in map.Entries)
        {
            if (CanBeLevelled(code, diagnostics) && SeverityNames.Read(value, diagnostics, out var severity)) builder.Add(new SeverityOverride(code.Text, severity));
        }
        severities = builder.DrainToImmutable();
        return true;
    }

    private static bool CanBeLevelled(TextNode code, List<Diagnostic> diagnostics)
    {
        var known = DiagnosticCodes.All.FirstOrDefault(one => one.Id == code.Text);
        if (known is { Severity: not Severity.Error }) return true;
        diagnostics.Add(known is null
            ? DiagnosticCodes.InvalidSeverity.At(code.Location, $"there is no diagnostic “{code.Text}”", Nearest.Of(code.Text, DiagnosticCodes.All.Select(one => one.Id)) is { } nearest ? $"did you mean “{nearest}”?" : null)
            : DiagnosticCodes.InvalidSeverity.At(code.Location, $"{known.Id} is an error, and errors cannot be re-levelled", known.Summary));
        return false;
    }

    /// <summary>Whether a group may have the key; says so where it may not.</summary>
    public static bool IsKnown(TextNode key, ReadOnlySpan<string> known, List<Diagnostic> diagnostics)
    {
        if (known.Contains(key.Text)) return true;
        var hint = Nearest.Of(key.Text, known.ToArray()) is { } nearest ? $"did you mean “{nearest}”?" : "known here: " + string.Join(", ", known);
        diagnostics.Add(DiagnosticCodes.UnknownKey.At(key.Location, $"the key “{key.Text}” is not known here", hint));
        return false;
    }

    /// <summary>Says that a value is of another shape.</summary>
    /// <returns>False.</returns>
    public static bool Expected(string what, Node node, List<Diagnostic> diagnostics)
    {
        diagnostics.Add(DiagnosticCodes.WrongType.At(node.Location, $"{what} is expected here, not {node.Kind}"));
        return false;
    }
}
