namespace StaticPress.Media;

/// <summary>What is known of a recording without listening to it.</summary>
public sealed record StoredAudio(string MediaType, long Bytes, ulong Fingerprint);
