namespace StaticPress.BrowserTests;

/// <summary>A speech engine that does what a test says, put in the place of the browser's before a page's scripts run.</summary>
internal static class ScriptedSpeech
{
    public const string English = """{ name: 'Ada', lang: 'en-GB', voiceURI: 'ada', localService: true }, { name: 'Far Ben', lang: 'en_US', voiceURI: 'ben', localService: false }""";
    public const string Hindi = """{ name: 'Kiran', lang: 'hi-IN', voiceURI: 'kiran', localService: true }""";
    public const string Arabic = """{ name: 'Leila', lang: 'ar-001', voiceURI: 'leila', localService: true }""";

    private static readonly string Engine = Read();

    /// <summary>No speech at all, as in browsers that were built without it.</summary>
    public const string Absent = "delete window.speechSynthesis; Object.defineProperty(window, 'speechSynthesis', { value: undefined }); delete window.speechSynthesis; window.SpeechSynthesisUtterance = undefined";

    public static string With(params string[] voices) => $"window.scriptedVoices = [{string.Join(", ", voices)}];\n{Engine}";

    private static string Read()
    {
        using var stream = typeof(ScriptedSpeech).Assembly.GetManifestResourceStream("scripted-speech.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
