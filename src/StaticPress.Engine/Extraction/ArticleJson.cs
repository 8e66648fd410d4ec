using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Writes what was read from one file as the JSON object of <c>docs/article-json.md</c>.</summary>
public static class ArticleJson
{
    // The file is read by programs and never stands in HTML: letters of all scripts stay letters.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IBufferWriter<byte> output, string file, string format, ExtractedArticle extracted, ImmutableArray<LabelTrial> trials = default)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteString("format", format);
        WriteArticle(json, extracted.Article);
        WriteLedger(json, extracted.Ledger);
        WriteDiagnostics(json, extracted);
        WriteTrials(json, trials);
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteString("language", article.Language);
        json.WriteString("direction", article.Direction == TextDirection.RightToLeft ? "rtl" : "ltr");
        json.WriteString("headline", article.Headline);
        WriteStrings(json, "byline", article.Byline);
        json.WriteString("synopsis", article.Synopsis);
        WriteStrings(json, "takeaways", article.Takeaways);
        WriteDateline(json, article.Dateline);
        json.WriteString("published", article.Published?.ToString());
        json.WriteString("updated", article.Updated?.ToString());
        json.WriteString("publisher", article.Publisher);
        WriteBlocks(json, "body", article.Body);
        WriteBlocks(json, "point_of_view", article.PointOfView);
        WriteFaq(json, article.Faq);
        json.WriteBoolean("listen", article.Listen);
        WriteStated(json, article.Stated);
    }

    /// <summary>Only what the source states.</summary>
    private static void WriteStated(Utf8JsonWriter json, StatedFacts stated)
    {
        json.WriteStartObject("stated");
        if (stated.Section is not null) json.WriteString("section", stated.Section);
        if (!stated.Topics.IsEmpty) WriteStrings(json, "topics", stated.Topics);
        if (stated.Image is { } image) json.WriteString("image", image.File);
        if (stated.Kind is { } kind) json.WriteString("kind", JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()));
        if (stated.IsDraft) json.WriteString("status", "draft");
        if (stated.Slug is not null) json.WriteString("slug", stated.Slug);
        if (!stated.Aliases.IsEmpty) WriteStrings(json, "aliases", stated.Aliases);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, EquatableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteDateline(Utf8JsonWriter json, Dateline? dateline)
    {
        if (dateline is null)
        {
            json.WriteNull("dateline");
            return;
        }

        json.WriteStartObject("dateline");
        json.WriteString("place", dateline.Place);
        json.WriteString("date_text", dateline.DateText);
        json.WriteString("agency", dateline.Agency);
        json.WriteEndObject();
    }

    private static void WriteBlocks(Utf8JsonWriter json, string name, EquatableArray<Block> blocks)
    {
        json.WriteStartArray(name);
        foreach (var block in blocks)
        {
            json.WriteStartObject();
            json.WriteString("kind", BlockText.Kind(block));
            json.WriteString("text", BlockText.Of(block));
            json.WriteNumber("line", block.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFaq(Utf8JsonWriter json, EquatableArray<FaqEntry> faq)
    {
        json.WriteStartArray("faq");
        foreach (var (question, answer, line) in faq)
        {
            json.WriteStartObject();
            json.WriteString("question", question);
            json.WriteStartArray("answer");
            foreach (var block in answer) json.WriteStringValue(BlockText.Of(block));
            json.WriteEndArray();
            json.WriteNumber("line", line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLedger(Utf8JsonWriter json, EquatableArray<LedgerEntry> ledger)
    {
        json.WriteStartArray("ledger");
        foreach (var entry in ledger)
        {
            var (from, to, role, reason) = entry;
            json.WriteStartObject();
            json.WriteNumber("from", from);
            json.WriteNumber("to", to);
            json.WriteString("role", role);
            if (reason is not null) json.WriteString("reason", reason);
            if (entry.Text is not null) json.WriteString("text", entry.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, ExtractedArticle extracted)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in extracted.Diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            json.WriteNumber("line", diagnostic.Location.Line);
            json.WriteNumber("column", diagnostic.Location.Column);
            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTrials(Utf8JsonWriter json, ImmutableArray<LabelTrial> trials)
    {
        if (trials.IsDefaultOrEmpty) return;
        json.WriteStartArray("trials");
        foreach (var trial in trials)
        {
            json.WriteStartObject();
            json.WriteNumber("line", trial.Line);
            json.WriteString("label", trial.Label);
            json.WriteString("role", trial.Role);
            json.WriteBoolean("house_label", trial.IsHouseLabel);
            json.WriteNumber("count", trial.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
