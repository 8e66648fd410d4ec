using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace StaticPress.Program.Serving;

/// <summary>Kestrel on its own, without the framework that is usually built on it: HTTP/1.1 on the loopback, with limits that no browser meets.</summary>
internal sealed class PreviewServer : IDisposable
{
    /// <summary>How many ports are tried one after the other.</summary>
    private const int Attempts = 20;

    private readonly KestrelServer server;

    private PreviewServer(KestrelServer server, int port)
    {
        this.server = server;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Listens on the first free port from the wished one on; 0 wishes for any.</summary>
    /// <exception cref="IOException">No port is free, or the address is not of this machine.</exception>
    public static async Task<PreviewServer> StartAsync(IReadOnlyList<IPAddress> addresses, int wished, IHttpApplication<IFeatureCollection> application, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            KestrelServer? attempted = null;
            var port = wished + attempt;
            try
            {
                if (wished == 0) port = FreePort(addresses[0]);
                attempted = Create(addresses, port);
                await attempted.StartAsync(application, cancellation);
                return new PreviewServer(attempted, port);
            }
            catch (Exception error) when (IsTaken(error) && attempt + 1 < Attempts && port < IPEndPoint.MaxPort)
            {
                attempted?.Dispose();
            }
            catch (SocketException error)
            {
                attempted?.Dispose();
                throw new IOException($"cannot listen on {addresses[0]}: {error.Message}", error);
            }
        }
    }

    /// <summary>The loopback in both versions of IP, as far as the machine has them.</summary>
    public static IReadOnlyList<IPAddress> Loopback { get; } = HasLoopback6() ? [IPAddress.Loopback, IPAddress.IPv6Loopback] : [IPAddress.Loopback];

    /// <summary>Connections that wait for news of changes are cut, not waited for.</summary>
    public void Dispose()
    {
        using var at = new CancellationTokenSource();
        at.Cancel();
        server.StopAsync(at.Token).GetAwaiter().GetResult();
        server.Dispose();
    }

    private static KestrelServer Create(IReadOnlyList<IPAddress> addresses, int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        var limits = options.Limits;
        limits.MaxConcurrentConnections = 512;
        limits.MaxRequestBodySize = 0;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
        foreach (var address in addresses) options.Listen(address, port, listen => listen.Protocols = HttpProtocols.Http1);
        var transport = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        return new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
    }

    private static bool IsTaken(Exception error) =>
        error is AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse or SocketError.AccessDenied }
        || (error.InnerException is { } inner && IsTaken(inner));

    private static int FreePort(IPAddress address)
    {
        using var probe = new TcpListener(address, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static bool HasLoopback6()
    {
        try
        {
            return Socket.OSSupportsIPv6 && FreePort(IPAddress.IPv6Loopback) > 0;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
