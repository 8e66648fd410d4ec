using StaticPress.Configuration;
using StaticPress.Extraction;
using StaticPress.Model;

namespace StaticPress.Archives;

/// <summary>What reading an archive needs to know of the publication that it is for.</summary>
public sealed record ArchiveOptions
{
    public ExtractionOptions Extraction { get; init; } = ExtractionOptions.Default;

    /// <summary>The publication's settings, if the seeds have one around them.</summary>
    public PublicationSettings? Settings { get; init; }

    /// <summary>The language of a whole archive, or one that was told from the text; null where it is the publication's, whichever region it names.</summary>
    public string? Foreign(string? language) => language is not null && Settings is { } settings && LanguageTags.AreAlike(language, settings.Language) ? null : language;

    /// <summary>Kinds of WordPress content beside posts and pages.</summary>
    public EquatableArray<string> Types { get; init; }
}
