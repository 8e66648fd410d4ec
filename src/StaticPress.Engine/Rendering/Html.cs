namespace StaticPress.Rendering;

/// <summary>Finished markup: the one kind of value that is written to a page without being encoded.</summary>
public abstract class Html
{
    public static Html Empty { get; } = new Markup("");

    public abstract void WriteTo(HtmlWriter writer);

    /// <param name="markup">Markup of our own making, never a text of an article, index or configuration.</param>
    internal static Html FromMarkup(string markup) => markup.Length == 0 ? Empty : new Markup(markup);

    internal static Html From(Action<HtmlWriter> write) => new Written(write);

    private sealed class Markup(string markup) : Html
    {
        public override void WriteTo(HtmlWriter writer) => writer.Raw(markup);
    }

    private sealed class Written(Action<HtmlWriter> write) : Html
    {
        public override void WriteTo(HtmlWriter writer) => write(writer);
    }
}
