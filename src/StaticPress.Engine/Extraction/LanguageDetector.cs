namespace StaticPress.Extraction;

/// <summary>Decides a document's language: the index's word, else script, stop words and labels, else the publication's.</summary>
internal static class LanguageDetector
{
    private const int Sample = 1600;

    public static void Run(Reading reading)
    {
        var options = reading.Options;
        var stated = options.Language ?? reading.Stated.Language;
        var guess = stated is null ? Guess(reading) : null;
        // "en" against a fallback of "en-US" is no contradiction: the publication knows its variety.
        if (guess is not null && options.FallbackLanguage is { } fallback && fallback.StartsWith(guess, StringComparison.OrdinalIgnoreCase) && (fallback.Length == guess.Length || fallback[guess.Length] == '-')) guess = fallback;
        reading.Language = stated ?? guess ?? options.FallbackLanguage ?? "en";
    }

    private static string? Guess(Reading reading)
    {
        var tally = new LanguageTally();
        foreach (var hit in reading.Labels)
        {
            if (hit.Role != LabelRole.None && hit.Label.Language is { } language) tally.Label(language);
        }

        var (taken, index) = (0, 0);
        while (index < reading.Page.Count && taken < Sample)
        {
            var line = reading.Page.Span(index++);
            if (line.Length > Sample) line = line[..Sample];
            tally.Text(line);
            taken += line.Length;
        }

        return tally.Best();
    }
}
