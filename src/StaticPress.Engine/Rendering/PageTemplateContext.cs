using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StaticPress.Rendering;

/// <summary>
/// The one place that sets Scriban up: strict, with limits that only a mistake meets, and encoding every value that is not
/// <see cref="Html"/> when it is written.
/// </summary>
internal sealed class PageTemplateContext : TemplateContext
{
    private const int LongestLoop = 10_000_000;

    /// <summary>How deep in each other objects are written out; one that holds itself has no end.</summary>
    private const int DeepestObject = 32;

    private readonly HtmlWriter writer;
    private readonly TemplateOutput output;

    public PageTemplateContext(ScriptObject builtins, HtmlWriter writer)
        : base(builtins)
    {
        this.writer = writer;
        output = new TemplateOutput(writer);
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;

        // The defaults stop loops at 1,000 rounds and cut strings at 1 MiB without a word: a list of 60,000 topics is legitimate, one of ten million is a loop without an end.
        LoopLimit = LongestLoop;
        LoopLimitQueryable = LongestLoop;
        LimitToString = 0;
        OutputLimit = null;
        ObjectRecursionLimit = DeepestObject;
        RecursiveLimit = 100;
        NewLine = "\n";
        PushOutput(output);
    }

    /// <summary>Scriban's own reset forgets where the output goes.</summary>
    public override void Reset()
    {
        base.Reset();
        PushOutput(output);
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (Output is TemplateOutput)
        {
            WriteValue(textAsObject);
        }
        else if (textAsObject is Html html)
        {
            Output.Write(AsString(html));
        }
        else if (textAsObject is not null)
        {
            base.Write(span, textAsObject);
        }
        return this;
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                writer.Text(text);
                break;
            case Html html:
                html.WriteTo(writer);
                break;
            case int number:
                writer.Raw(number.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                writer.Text(ObjectToString(value, nested: false));
                break;
        }
    }

    private static string AsString(Html html)
    {
        var aside = new HtmlWriter();
        html.WriteTo(aside);
        return System.Text.Encoding.UTF8.GetString(aside.Written);
    }
}
