using StaticPress.Model;

namespace StaticPress.Importers.Markdown;

/// <summary>What the article does not show: it becomes a part of the document and never leaves this folder.</summary>
internal sealed record FurnitureBlock(string Words, string Reason, int Line) : Block(Line);

/// <summary>A footnote, which stands at the end of the part that refers to it, wherever the file has it.</summary>
internal sealed record NoteBlock(ListBlock List, EquatableArray<int> ReferredFrom, int Line) : Block(Line);
