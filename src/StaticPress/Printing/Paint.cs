namespace StaticPress.Program.Printing;

/// <summary>Colours for a terminal, or none.</summary>
internal sealed class Paint
{
    private readonly bool colored;

    private Paint(bool colored) => this.colored = colored;

    public static Paint Plain { get; } = new(colored: false);

    public static Paint Colored { get; } = new(colored: true);

    public string Error(string text) => Sgr("1;31", text);

    public string Warning(string text) => Sgr("1;33", text);

    public string Info(string text) => Sgr("1;36", text);

    public string Good(string text) => Sgr("1;32", text);

    public string Strong(string text) => Sgr("1", text);

    public string Quiet(string text) => Sgr("2", text);

    /// <summary>Underlined: a stretch of a text that means something else than the rest.</summary>
    public string Marked(string text) => Sgr("4", text);

    /// <summary>The colour of a role in the ledger, the same in every document: the report itself has none, what is no part of the article stands back.</summary>
    public string Role(string role, string text) => role switch
    {
        "" or "body" => text,
        "furniture" => Quiet(text),
        "headline" or "label" => Strong(text),
        "synopsis" or "takeaways" => Sgr("33", text),
        "point_of_view" => Sgr("35", text),
        "faq.question" or "faq.answer" => Sgr("36", text),
        _ => Sgr("32", text),
    };

    // Select Graphic Rendition, ECMA-48 8.3.117.
    private string Sgr(string code, string text) => colored ? $"\e[{code}m{text}\e[0m" : text;
}
