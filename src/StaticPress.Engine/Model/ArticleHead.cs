using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace StaticPress.Model;

/// <summary>
/// What stays in memory of every article: enough for lists, addresses, feeds and order. The text is fetched again by
/// <see cref="File"/> when the article's own page is rendered. Its longest texts are made anew for whoever asks: ask once.
/// </summary>
public sealed record ArticleHead
{
    private readonly HeadTexts texts;

    // Null where it is made of the file's name, as it mostly is.
    private readonly string? id;

    public ArticleHead()
    {
    }

    /// <summary>Its texts as they are kept; whoever makes it so sets everything else that is required.</summary>
    /// <param name="id">Null where the file tells it.</param>
    [SetsRequiredMembers]
#pragma warning disable CS8618 // Headline and Route are never null: the compiler does not see that they are made of a field, which is set here.
    internal ArticleHead(string? id, HeadTexts texts)
#pragma warning restore CS8618
    {
        (this.id, this.texts) = (id, texts);
        Language = "";
    }

    /// <summary>Its texts as they are kept.</summary>
    internal HeadTexts Texts => texts;

    /// <summary>The id that is kept beside the file's name; null where the file tells it.</summary>
    internal string? OwnId => id;

    public required string Id
    {
        get => id ?? IdOf(File);
        init => id = value;
    }

    /// <summary>Relative to the seed folder.</summary>
    public required string File
    {
        get => texts[HeadTexts.Text.File]!;
        init => texts = texts.With(HeadTexts.Text.File, value);
    }

    /// <summary>Of everything that the article's page can show: source bytes, index entry, reading options.</summary>
    public required ulong ContentFingerprint { get; init; }

    /// <summary>Of the synopsis, the takeaways and the questions, by which search finds the article too.</summary>
    public required ulong PointsFingerprint { get; init; }

    public required string Headline
    {
        get => texts[HeadTexts.Text.Headline]!;
        init => texts = texts.With(HeadTexts.Text.Headline, value);
    }

    /// <summary>What lists and machines are told in short; see <see cref="ArticleSummary"/>.</summary>
    public string? Summary
    {
        get => texts[HeadTexts.Text.Summary];
        init => texts = texts.With(HeadTexts.Text.Summary, value);
    }

    public required string Language { get; init; }

    /// <summary>The language as the index states it, which decides how the source is read; null if it does not.</summary>
    public string? StatedLanguage { get; init; }

    public EquatableArray<string> Authors { get; init; }

    /// <summary>The dateline's place.</summary>
    public string? Place { get; init; }

    public string? Publisher { get; init; }

    public PressDate? Published { get; init; }

    /// <summary>For order and filters; the first instant of time if there is no date.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>The last change: the one stated, or a later correction.</summary>
    public PressDate? Updated { get; init; }

    /// <summary>The section's slug.</summary>
    public string? Section { get; init; }

    public EquatableArray<string> Topics { get; init; }

    public ArticleKind Kind { get; init; }

    public ArticleImage? Image { get; init; }

    /// <summary>The paths of the pictures in its text.</summary>
    public EquatableArray<string> Pictures { get; init; }

    public ArticleAudio? Audio { get; init; }

    public bool IsDraft { get; init; }

    /// <summary>The id of the article that this one translates.</summary>
    public string? TranslationOf { get; init; }

    /// <summary>In the index's order.</summary>
    public EquatableArray<Correction> Corrections { get; init; }

    /// <summary>Former addresses, as the index and the source give them.</summary>
    public EquatableArray<string> Aliases { get; init; }

    public TextCount Count { get; init; }

    public int QuestionCount { get; init; }

    /// <summary>Below the base path, with a slash at the end and none at the start: <c>2025/06/30/slug/</c>.</summary>
    public required string Route
    {
        get => texts[HeadTexts.Text.Route]!;
        init => texts = texts.With(HeadTexts.Text.Route, value);
    }

    /// <summary>Of what other pages show of the article.</summary>
    public required ulong TeaserFingerprint { get; init; }

    /// <summary>Writes the id where it is asked for again and again; false if there is no room for it.</summary>
    internal bool TryCopyId(Span<char> to, out int length)
    {
        length = 0;
        if (id is null && !Encoding.UTF8.TryGetChars(texts.Utf8Bytes(HeadTexts.Text.File), to, out length)) return false;
        var copied = id is null ? Path.GetFileNameWithoutExtension((ReadOnlySpan<char>)to[..length]) : id;
        length = copied.Length;
        return copied.TryCopyTo(to);
    }

    /// <summary>The id as it is kept beside the file's name.</summary>
    internal static string? OwnIdOf(string id, string file) => Path.GetFileNameWithoutExtension(file.AsSpan()).SequenceEqual(id) ? null : id;

    /// <summary>The id of an article for which the index states none.</summary>
    public static string IdOf(string file) => Path.GetFileNameWithoutExtension(file.AsSpan()).ToString();
}
