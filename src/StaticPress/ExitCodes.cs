namespace StaticPress.Program;

/// <summary>What the program answers to the shell.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The content has errors; nothing was published.</summary>
    public const int Content = 1;

    /// <summary>Wrong usage or configuration.</summary>
    public const int Usage = 2;

    /// <summary>Disk, permission: not the author's mistake and not ours.</summary>
    public const int Machine = 3;

    /// <summary>128 and the number of the interrupting signal, as shells have it.</summary>
    public const int Interrupted = 130;
}
