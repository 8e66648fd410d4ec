using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using StaticPress.Checks;

#pragma warning disable RS0030 // Every build is kept from the network (law 10); `check --external` asks for it by name, and only this file does it.

namespace StaticPress.Program.External;

/// <summary>Asks hosts whether addresses lead anywhere: few at a time, one after another of each host, and none again that led somewhere lately.</summary>
internal sealed class ExternalProbe(ProbeMemory memory, TimeProvider clock, TimeSpan patience, TimeSpan pause, CancellationToken cancellation) : IAddressProbe
{
    private const int HostsAtOnce = 8;

    /// <summary>What waits between two requests to one host.</summary>
    public static readonly TimeSpan UsualPause = TimeSpan.FromMilliseconds(250);

    public static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(15);

    public IEnumerable<(string Address, ProbeAnswer Answer)> Ask(IReadOnlyCollection<string> addresses)
    {
        var now = clock.GetUtcNow();
        var answers = new ConcurrentBag<(string, ProbeAnswer)>();
        using var handler = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(1), AutomaticDecompression = DecompressionMethods.None, UseCookies = false };
        using var client = new HttpClient(handler) { Timeout = patience };
        client.DefaultRequestHeaders.UserAgent.ParseAdd($"StaticPress/{ProgramVersion.Of()} (link check)");
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
        var hosts = addresses.Where(address => !memory.Knows(address, now)).GroupBy(address => new Uri(address).Authority, StringComparer.OrdinalIgnoreCase).ToList();
        Parallel.ForEachAsync(hosts, new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancellation }, async (host, stop) =>
        {
            var first = true;
            foreach (var address in host.Order(StringComparer.Ordinal))
            {
                if (!first) await Task.Delay(pause, clock, stop);
                first = false;
                answers.Add((address, await Ask(client, address, stop)));
            }
        }).GetAwaiter().GetResult();
        foreach (var (address, answer) in answers) if (answer.Result == ProbeResult.There) memory.Keep(address, now);
        memory.Save(now);
        return answers.OrderBy(one => one.Item1, StringComparer.Ordinal);
    }

    /// <summary>HEAD asks for little; a host that does not like it gets the question that browsers ask.</summary>
    private static async Task<ProbeAnswer> Ask(HttpClient client, string address, CancellationToken stop)
    {
        var answer = await Ask(client, HttpMethod.Head, address, stop);
        return answer.Result == ProbeResult.There || answer.Words.Length == 0 ? answer : await Ask(client, HttpMethod.Get, address, stop);
    }

    private static async Task<ProbeAnswer> Ask(HttpClient client, HttpMethod method, string address, CancellationToken stop)
    {
        try
        {
            using var request = new HttpRequestMessage(method, address) { Version = HttpVersion.Version11 };
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            var words = string.Create(CultureInfo.InvariantCulture, $"{(int)response.StatusCode} {response.ReasonPhrase}").TrimEnd();
            if (response.IsSuccessStatusCode) return new ProbeAnswer(ProbeResult.There, words);
            return new ProbeAnswer(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone ? ProbeResult.Gone : ProbeResult.Unknown, words);
        }
        catch (HttpRequestException error)
        {
            return error.HttpRequestError == HttpRequestError.NameResolutionError
                ? new ProbeAnswer(ProbeResult.Gone, "there is no such host")
                : new ProbeAnswer(ProbeResult.Unknown, error.HttpRequestError == HttpRequestError.SecureConnectionError ? "no secure connection" : "no connection");
        }
        catch (TaskCanceledException) when (!stop.IsCancellationRequested)
        {
            return new ProbeAnswer(ProbeResult.Unknown, "no answer in time");
        }
    }
}
