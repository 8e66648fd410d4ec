namespace StaticPress.StructuredData;

/// <summary>One typed thing that machines are told about. Each schema.org type has a class of its own, which knows what the type cannot be without.</summary>
internal abstract record JsonLdNode
{
    public abstract string Type { get; }

    /// <summary>Absolute; null for a value that nothing refers to.</summary>
    public string? Id { get; init; }

    /// <summary>Whether everything is there that the type needs to mean something; what is incomplete is not written (structured-data.md, 1.10).</summary>
    public abstract bool IsComplete { get; }

    /// <summary>The node without which this one means nothing, if there is such.</summary>
    public virtual string? Needs => null;

    public abstract void WriteProperties(JsonLdWriter writer);

    /// <summary>Whether anything of the text remains when it is written.</summary>
    public static bool Has(string? text) => JsonLdWriter.Clean(text) is not null;
}
