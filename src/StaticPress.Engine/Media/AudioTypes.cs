namespace StaticPress.Media;

/// <summary>Kinds of recordings that browsers play, told by the file's name.</summary>
public static class AudioTypes
{
    public static string? Of(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".mp3" => "audio/mpeg",
        ".m4a" or ".mp4" => "audio/mp4",
        ".aac" => "audio/aac",
        ".ogg" or ".oga" or ".opus" => "audio/ogg",
        ".flac" => "audio/flac",
        ".wav" => "audio/wav",
        _ => null,
    };
}
