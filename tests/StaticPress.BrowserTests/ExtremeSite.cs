namespace StaticPress.BrowserTests;

/// <summary>The sample publication with articles that no design was made for.</summary>
public sealed class ExtremeSite : SampleSite
{
    public const string German = "1999/01/04/extrem/";
    public const string Bare = "1999/01/05/karg/";

    protected override void Change(string publication)
    {
        var words = string.Join(' ', Enumerable.Repeat("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", 5));
        var questions = string.Join("\n\n", Enumerable.Range(1, 60).Select(i => $"Was geschieht im {i}. Abschnitt der Donaudampfschifffahrtsgesellschaftsverordnung?\nDer {i}. Abschnitt regelt die Zuständigkeit."));
        File.WriteAllText(Path.Combine(publication, "seeds", "extrem.txt"), $"""
            {words[..300]}

            Synopsis

            {words}

            Key Takeaways

            • {words}

            Oberunterhinterzwischenwasserstadtlandeshauptstadt, January 4 (TestWire) {words} und noch ein Satz, der den Bericht zu Ende bringt.

            Point of View

            {words}

            TestWire
            04/01/1999

            Frequently Asked Questions

            {questions}

            """);
        File.WriteAllText(Path.Combine(publication, "seeds", "karg.txt"), "Karg\n\nVellhaven, January 5 (TestWire) Ein einziger Satz.\n\nTestWire\n05/01/1999\n");
        File.AppendAllText(Path.Combine(publication, "seeds", "index.yml"), "- file: extrem.txt\n  slug: extrem\n  language: de\n  section: City\n  topics: [Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz]\n  authors: [Annemarie Freifrau von Oberunterhinterzwischenwasserstadtlandeshauptstadt]\n- file: karg.txt\n  slug: karg\n");
    }
}
