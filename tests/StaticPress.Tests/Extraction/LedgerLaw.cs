using StaticPress.Benchmarks.Fuzzing.Running;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.Tests;

/// <summary>Every non-blank line stands in the ledger, and the article says what its lines say.</summary>
internal static class LedgerLaw
{
    public static void Check(string text) => Check("text", text);

    public static void Check(string format, string text)
    {
        var document = format == "text" ? new SourceDocument("seeds/example.txt", "text", new SourceText(text)) : Reading.Document(format, text);
        var fault = LedgerSum.Fault(document, Reading.Extract(document));
        Assert.True(fault is null, $"{fault} in:\n{text}");
    }
}
