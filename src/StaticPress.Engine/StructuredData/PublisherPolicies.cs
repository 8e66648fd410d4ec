namespace StaticPress.StructuredData;

/// <summary>The schema.org properties by which a publisher names its editorial policies (structured-data.md, 6.1).</summary>
public static class PublisherPolicies
{
    /// <summary>Defined for every Organization.</summary>
    public static IReadOnlyList<string> OfOrganizations { get; } =
    [
        "publishingPrinciples", "ethicsPolicy", "diversityPolicy", "correctionsPolicy", "actionableFeedbackPolicy",
        "unnamedSourcesPolicy", "diversityStaffingReport", "ownershipFundingInfo",
    ];

    /// <summary>Defined for NewsMediaOrganization only.</summary>
    public static IReadOnlyList<string> OfNewsMedia { get; } = ["masthead", "missionCoveragePrioritiesPolicy", "verificationFactCheckingPolicy", "noBylinesPolicy"];

    public static bool BelongsTo(string property, string organizationType) =>
        OfOrganizations.Contains(property, StringComparer.Ordinal)
        || (organizationType == "NewsMediaOrganization" && OfNewsMedia.Contains(property, StringComparer.Ordinal));
}
