using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>A recording of an article as published.</summary>
internal sealed class AudioView(AudioFacts audio) : View<AudioView>
{
    private static readonly Members<AudioView> All = new()
    {
        { "url", view => view.Audio.Path },
        { "absolute_url", view => view.Audio.Url },
        { "type", view => view.Audio.MediaType },
        { "bytes", view => view.Audio.Bytes },
        { "seconds", view => view.Audio.Seconds },
    };

    protected override Members<AudioView> Table => All;

    private AudioFacts Audio => audio;
}
