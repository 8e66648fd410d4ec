using System.Net;

namespace StaticPress.Program.Serving;

/// <summary>
/// The names under which the preview may be asked for. A page of another site could have its own name lead to this machine (DNS rebinding)
/// and would then read the preview's pages as its own; its requests carry its name.
/// </summary>
/// <param name="stated">What <c>--host</c> names; null for the loopback alone.</param>
internal sealed class AllowedHosts(string? stated)
{
    public bool Allows(string host)
    {
        var name = NameOf(host);
        if (name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || name is "127.0.0.1" or "[::1]") return true;
        if (stated is null) return false;
        if (name.Equals(stated, StringComparison.OrdinalIgnoreCase) || name.Equals($"[{stated}]", StringComparison.OrdinalIgnoreCase)) return true;
        // Listening on every address, a machine is asked for by any of its numbers; a number cannot be rebound.
        return stated is "0.0.0.0" or "::" && IPAddress.TryParse(name.Trim('[', ']'), out _);
    }

    /// <summary>Without the port (RFC 9110, section 7.2).</summary>
    private static string NameOf(string host)
    {
        var end = host.StartsWith('[') ? host.IndexOf(']', StringComparison.Ordinal) + 1 : host.IndexOf(':', StringComparison.Ordinal);
        if (end <= 0) return host;
        return end == host.Length || (host[end] == ':' && host.AsSpan(end + 1).IndexOfAnyExceptInRange('0', '9') < 0) ? host[..end] : "";
    }
}
