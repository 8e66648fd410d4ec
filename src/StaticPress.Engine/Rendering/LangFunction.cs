using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary><c>lang language</c>: the attributes of a part that is in another language than the page, nothing for one in the same.</summary>
internal sealed class LangFunction(Func<string> pageLanguage) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(Html);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "language");

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments is not [string language]) throw new ScriptRuntimeException(callerContext?.Span ?? default, "lang wants a language");
        return LanguageTags.AreAlike(language, pageLanguage()) ? Html.Empty : Html.From(writer =>
        {
            writer.Raw(" lang=\""u8);
            writer.Text(language).Raw("\" dir=\""u8);
            writer.Text(LanguageDirection.NameOf(language)).Raw("\""u8);
        });
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult<object?>(Invoke(context, callerContext, arguments, blockStatement));
}
