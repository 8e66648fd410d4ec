namespace StaticPress.Checks;

/// <summary>Where an address that is written in a file of the site leads.</summary>
/// <param name="Path">The file it leads to, or would; relative to the site's folder.</param>
/// <param name="Fragment">Decoded; empty if there is none.</param>
internal readonly record struct Target(Reach Reach, string Path = "", string Fragment = "");

/// <summary>Whether an address leads to a file of the site.</summary>
internal enum Reach
{
    /// <summary>To another host, or to something that is no file: mail, telephone, data.</summary>
    Elsewhere,
    File,

    /// <summary>To a page, but a host answers with a redirection first: the slash is missing, or the file's name is written out.</summary>
    Redirection,
    Nothing,

    /// <summary>To the same host, outside the path under which the site is served.</summary>
    OutsideBasePath,

    /// <summary>It is no address.</summary>
    Malformed,
}
