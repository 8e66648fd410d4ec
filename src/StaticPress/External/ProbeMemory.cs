using System.Globalization;

namespace StaticPress.Program.External;

/// <summary>Which addresses led somewhere lately: a line each, the second and the address. Losing it costs requests and nothing else.</summary>
/// <param name="file">Full path.</param>
internal sealed class ProbeMemory(string file)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    private readonly Dictionary<string, long> known = Load(file);

    public bool Knows(string address, DateTimeOffset now) => known.TryGetValue(address, out var second) && second <= now.ToUnixTimeSeconds() && now.ToUnixTimeSeconds() - second < (long)Lasts.TotalSeconds;

    public void Keep(string address, DateTimeOffset now) => known[address] = now.ToUnixTimeSeconds();

    public void Save(DateTimeOffset now)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllLines(file, known.Where(one => Knows(one.Key, now)).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Value} {one.Key}")));
    }

    private static Dictionary<string, long> Load(string file)
    {
        var found = new Dictionary<string, long>(StringComparer.Ordinal);
        if (!File.Exists(file)) return found;
        foreach (var line in File.ReadLines(file))
        {
            if (line.Split(' ', 2) is [var second, var address] && long.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var at)) found[address] = at;
        }
        return found;
    }
}
