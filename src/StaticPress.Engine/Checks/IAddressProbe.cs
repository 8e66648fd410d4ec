namespace StaticPress.Checks;

/// <summary>Asks other hosts whether an address leads to something. The engine opens no connection: whoever asks for it brings one along.</summary>
public interface IAddressProbe
{
    /// <summary>What each address answers; all of them, in any order.</summary>
    IEnumerable<(string Address, ProbeAnswer Answer)> Ask(IReadOnlyCollection<string> addresses);
}

/// <summary>What became of a request.</summary>
/// <param name="Words">What the host answered, or why it did not: <c>404 Not Found</c>.</param>
public readonly record struct ProbeAnswer(ProbeResult Result, string Words);

/// <summary>Whether an address leads somewhere.</summary>
public enum ProbeResult
{
    There,
    Gone,

    /// <summary>The host did not answer, or would not say.</summary>
    Unknown,
}
