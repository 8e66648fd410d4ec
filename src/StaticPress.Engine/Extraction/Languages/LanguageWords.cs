namespace StaticPress.Extraction.Languages;

/// <summary>
/// The words by which the press of one language marks the parts of an article. Lists are separated by <c>|</c> and compared folded
/// (<see cref="Folding"/>): case, accents, kinds of quotes and spaces do not matter.
/// </summary>
internal sealed record LanguageWords
{
    /// <summary>BCP 47, without region.</summary>
    public required string Code { get; init; }

    public string Headline { get; init; } = "";

    public required string Synopsis { get; init; }

    /// <summary>Labels that head sentences as well as points.</summary>
    public string Summary { get; init; } = "";

    public required string Takeaways { get; init; }

    public required string PointOfView { get; init; }

    public required string Faq { get; init; }

    public required string Listen { get; init; }

    /// <summary>Labels of a byline, as in <c>Author: Ana Ruiz</c>.</summary>
    public required string Author { get; init; }

    /// <summary>Words before a name, as in <c>By Ana Ruiz</c>; a word that follows the name begins with <c>~</c>.</summary>
    public required string By { get; init; }

    /// <summary>Words between the last two names.</summary>
    public required string And { get; init; }

    /// <summary>Roles that stand with a name: correspondent, staff writer.</summary>
    public string Roles { get; init; } = "";

    public required string Published { get; init; }

    public required string Updated { get; init; }

    public string Publisher { get; init; } = "";

    public string Body { get; init; } = "";

    /// <summary>Twelve months in order, separated by <c>;</c>, each with its forms and abbreviations (facts from CLDR).</summary>
    public required string Months { get; init; }

    public required string Weekdays { get; init; }

    /// <summary>Words that stand inside a date or time without saying anything: <c>de</c>, <c>at</c>, <c>Uhr</c>.</summary>
    public string DateParticles { get; init; } = "";

    /// <summary>Words before a question, and before its answer, in a list of questions.</summary>
    public string QuestionMarks { get; init; } = "";

    public string AnswerMarks { get; init; } = "";

    /// <summary>The commonest words of the language that few others share; empty where the script alone tells.</summary>
    public string StopWords { get; init; } = "";

    /// <summary>Labels of what stands beside an article, by reason.</summary>
    public FurnitureWords Furniture { get; init; } = new();
}
