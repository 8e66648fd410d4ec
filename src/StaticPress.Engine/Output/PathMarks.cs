namespace StaticPress.Output;

/// <summary>What is known of one file or folder of the old site, the new site, and the disk.</summary>
[Flags]
internal enum PathMarks
{
    None = 0,
    OldFile = 1,
    OldFolder = 2,
    NewFile = 4,
    NewFolder = 8,

    /// <summary>The folder was looked at (or made) in this run, so that it need not be again.</summary>
    Seen = 16,

    /// <summary>Seen, and not there, or there as a file of the old site that will go.</summary>
    Missing = 32,

    /// <summary>Seen, and a link to another place, or something else that is not ours and not a folder.</summary>
    Barred = 64,

    Old = OldFile | OldFolder,
    New = NewFile | NewFolder,
}

internal static class PathMarksQuestions
{
    /// <summary>Whether at least one of the marks is set.</summary>
    public static bool Has(this PathMarks marks, PathMarks any) => (marks & any) != PathMarks.None;
}
