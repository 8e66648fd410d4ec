using System.Globalization;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticPress.Rendering;

/// <summary><c>fill text a b</c>: puts values into a text at <c>{0}</c>, <c>{1}</c>; if one of them is markup the result is markup and everything else in it is encoded.</summary>
internal sealed class FillFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 2;

    public int ParameterCount => 2;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "text" : "value");

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments.Count < 2) throw new ScriptRuntimeException(callerContext?.Span ?? default, "fill wants a text and at least one value");
        var text = AsText(arguments[0]);
        var values = arguments.Skip(1).ToArray();
        if (values.Any(value => value is Html)) return Html.From(writer => Write(writer, text, values));
        return TemplateFunctions.Fill(text, [.. values.Select(AsText)]);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult<object?>(Invoke(context, callerContext, arguments, blockStatement));

    private static void Write(HtmlWriter writer, string text, object?[] values)
    {
        for (var position = 0; position < text.Length;)
        {
            var open = text.IndexOf('{', position);
            if (open < 0 || open + 2 >= text.Length || text[open + 2] != '}' || text[open + 1] - '0' is not (>= 0 and var number) || number >= values.Length)
            {
                var end = open < 0 ? text.Length : open + 1;
                writer.Text(text.AsSpan(position, end - position));
                position = end;
                continue;
            }
            writer.Text(text.AsSpan(position, open - position));
            if (values[number] is Html html) html.WriteTo(writer);
            else writer.Text(AsText(values[number]));
            position = open + 3;
        }
    }

    private static string AsText(object? value) => value as string ?? Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
