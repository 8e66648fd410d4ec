namespace StaticPress.Rendering;

/// <summary>The interface texts of the page's language: <c>t.key_takeaways</c>.</summary>
internal sealed class TextsView(LanguagePack language) : View
{
    private const string Prefix = "texts.";

    public override IReadOnlyCollection<string> Names =>
        [.. language.Names.Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]).Where(name => !name.Contains('.', StringComparison.Ordinal))];

    protected override bool TryGet(string name, out object? value)
    {
        value = language.Text(Prefix + name);
        return value is not null;
    }
}
