using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Diagnostics;

namespace StaticPress.Rendering;

/// <summary>A read-only value as templates see it. What is not a member is an error that names the nearest one.</summary>
public abstract class View : IScriptObject
{
    public abstract IReadOnlyCollection<string> Names { get; }

    public int Count => Names.Count;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    protected abstract bool TryGet(string name, out object? value);

    public IEnumerable<string> GetMembers() => Names;

    public bool Contains(string member) => Names.Contains(member, StringComparer.Ordinal);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (TryGet(member, out value)) return true;
        var nearest = Nearest.Of(member, Names);
        throw new ScriptRuntimeException(span, $"there is no '{member}' here" + (nearest is null ? $"; there are: {string.Join(", ", Names.Order(StringComparer.Ordinal))}" : $"; did you mean '{nearest}'?"));
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;
}

/// <summary>A view whose members stand in one table, so that the documentation's list cannot differ from the code's.</summary>
public abstract class View<TSelf> : View
    where TSelf : View<TSelf>
{
    protected abstract Members<TSelf> Table { get; }

    public override IReadOnlyCollection<string> Names => Table.Names;

    protected override bool TryGet(string name, out object? value)
    {
        if (Table.Find(name) is { } read)
        {
            value = read((TSelf)this);
            return true;
        }
        value = null;
        return false;
    }
}
