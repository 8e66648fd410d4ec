using System.Globalization;
using Scriban;
using Scriban.Functions;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticPress.Rendering;

/// <summary>The functions templates have: Scriban's own for texts, lists and numbers, and ours.</summary>
internal static class TemplateFunctions
{
    /// <summary>Our functions by name; <c>docs/templates.md</c> describes each.</summary>
    public static IReadOnlyList<string> Names { get; } = ["include", "lang", "asset", "integrity", "static_file", "safe_url", "fill", "site_path"];

    /// <summary>Parts of Scriban that are left out: they read the machine's clock or chance, build markup past the encoder, or read files.</summary>
    private static readonly string[] LeftOut = ["date", "html", "include_join", "regex", "object", "timespan", "import"];

    public static ScriptObject Create(TemplateStore templates, OutputContext output, Func<string> pageLanguage)
    {
        var functions = new ScriptObject(StringComparer.Ordinal);
        foreach (var (name, value) in new BuiltinFunctions())
        {
            if (!LeftOut.Contains(name, StringComparer.Ordinal)) functions[name] = value;
        }
        functions["include"] = new IncludeFunction(templates, output.NoteFile);
        functions["lang"] = new LangFunction(pageLanguage);
        functions["asset"] = new TextFunction("asset", 1, arguments => OfAsset(arguments, output.AssetPath));
        functions["integrity"] = new TextFunction("integrity", 1, arguments => OfAsset(arguments, output.AssetIntegrity));
        functions["static_file"] = new TextFunction("static_file", 1, arguments => output.StaticFile(arguments[0] as string ?? ""));
        functions["safe_url"] = new TextFunction("safe_url", 1, arguments => SafeUrl.Of(arguments[0] as string) ?? "#");
        functions["site_path"] = new TextFunction("site_path", 1, arguments => output.PathOf((arguments[0] as string ?? "").TrimStart('/')));
        functions["fill"] = new FillFunction();
        return functions;
    }

    private static string OfAsset(ScriptArray arguments, Func<string, string?> find)
    {
        var name = arguments[0] as string ?? "";
        return find(name) ?? throw new FormatException($"the theme has no asset '{name}' below templates/assets/");
    }

    /// <summary>Puts values into a text at <c>{0}</c>, <c>{1}</c> …</summary>
    public static string Fill(string text, params ReadOnlySpan<string> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            text = text.Replace("{" + i.ToString(CultureInfo.InvariantCulture) + "}", values[i], StringComparison.Ordinal);
        }
        return text;
    }

    private sealed class TextFunction(string name, int required, Func<ScriptArray, string?> invoke) : IScriptCustomFunction
    {
        public int RequiredParameterCount => required;

        public int ParameterCount => required;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

        public Type ReturnType => typeof(string);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

        public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
        {
            var span = callerContext?.Span ?? default;
            if (arguments.Count < required) throw new ScriptRuntimeException(span, $"{name} wants {required} value(s)");
            try
            {
                return invoke(arguments);
            }
            catch (FormatException error)
            {
                throw new ScriptRuntimeException(span, error.Message, error);
            }
        }

        public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            ValueTask.FromResult<object?>(Invoke(context, callerContext, arguments, blockStatement));
    }
}
