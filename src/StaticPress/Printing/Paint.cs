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

    /// <summary>One of six colours that can be told apart on light and dark, chosen by <paramref name="index"/>.</summary>
    public string Tint(int index, string text) => Sgr((index % 6) switch { 0 => "34", 1 => "32", 2 => "35", 3 => "36", 4 => "33", _ => "31" }, text);

    // Select Graphic Rendition, ECMA-48 8.3.117.
    private string Sgr(string code, string text) => colored ? $"\e[{code}m{text}\e[0m" : text;
}
