using StaticPress.Deployment;

namespace StaticPress.Pipeline;

/// <summary>What is to be published with git, and under which conditions.</summary>
public sealed record PublishOptions
{
    public required CheckOptions Check { get; init; }

    public required BranchOptions Branch { get; init; }

    /// <summary>Whether to say what would happen, and do nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether more than a fifth of the pages may go.</summary>
    public bool AllowMassRemoval { get; init; }

    /// <summary>Whether warnings of the checks keep the site from being published.</summary>
    public bool Strict { get; init; }
}
