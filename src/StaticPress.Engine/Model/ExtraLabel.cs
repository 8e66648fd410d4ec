namespace StaticPress.Model;

/// <summary>One label that <c>staticpress.yml</c> adds to the built-in table.</summary>
public readonly record struct ExtraLabel(string Role, string Text);
