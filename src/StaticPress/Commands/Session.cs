using StaticPress.Program.Printing;

namespace StaticPress.Program.Commands;

/// <summary>What every command works with.</summary>
/// <param name="Folder">Full path of the folder the program was started in: the publication, for commands that need one.</param>
internal sealed record Session(Terminal Terminal, string Folder, TimeProvider Clock, CancellationToken Cancellation);
