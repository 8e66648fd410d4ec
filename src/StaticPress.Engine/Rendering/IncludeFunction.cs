using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticPress.Rendering;

/// <summary><c>include "name" …</c>: a partial of the theme, confined to <c>partials/</c>; what follows the name is <c>$1</c>, <c>$2</c> … inside.</summary>
internal sealed class IncludeFunction(TemplateStore templates, Action<string> onRead) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(Html);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "name" : "value");

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var name = arguments.Count > 0 ? arguments[0] as string : null;
        if (name is null || !IsName(name)) throw new ScriptRuntimeException(callerContext?.Span ?? default, "include wants the name of a partial: letters, digits, '-', '_' and '/' below partials/");
        var path = $"partials/{name}.html";
        onRead(path);
        if (!templates.Theme.Exists(path))
        {
            throw new ScriptRuntimeException(callerContext?.Span ?? default, $"the template {path} does not exist" + (templates.NearestTo(path) is { } nearest ? $"; did you mean {nearest}?" : ""));
        }
        return new Included(context, templates.Get(path), arguments);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult<object?>(Invoke(context, callerContext, arguments, blockStatement));

    private static bool IsName(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '/') && name[0] != '/';

    private sealed class Included(TemplateContext context, Template template, ScriptArray arguments) : Html
    {
        /// <summary>The name and up to nine values; those that are not given are null, so that a partial can have optional ones.</summary>
        private const int Places = 10;

        /// <summary>The partial runs where its markup is wanted, so nothing is copied.</summary>
        public override void WriteTo(HtmlWriter writer)
        {
            var values = new ScriptArray(Places);
            values.AddRange(arguments);
            while (values.Count < Places) values.Add(null);
            context.PushLocal();
            context.PushSourceFile(template.SourceFilePath ?? "");
            try
            {
                context.SetValue(ScriptVariable.Arguments, values, asReadOnly: true, force: true);
                context.Evaluate(template.Page!);
            }
            finally
            {
                context.PopSourceFile();
                context.PopLocal();
            }
        }
    }
}
