using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace StaticPress.Program.Serving;

/// <summary>One request and its answer.</summary>
internal sealed class Exchange
{
    private readonly IHttpRequestFeature request;
    private readonly IHttpResponseFeature response;
    private readonly IHttpResponseBodyFeature body;
    private readonly IHttpRequestLifetimeFeature lifetime;

    public Exchange(IFeatureCollection features)
    {
        request = features.GetRequiredFeature<IHttpRequestFeature>();
        response = features.GetRequiredFeature<IHttpResponseFeature>();
        body = features.GetRequiredFeature<IHttpResponseBodyFeature>();
        lifetime = features.GetRequiredFeature<IHttpRequestLifetimeFeature>();
        // Nothing is guessed to be a script or a page, and no other site may embed what is previewed.
        Header("X-Content-Type-Options", "nosniff");
        Header("Cross-Origin-Resource-Policy", "same-origin");
        Header("Cache-Control", "no-cache");
    }

    public string Method => request.Method;

    public bool IsRead => request.Method is "GET" or "HEAD";

    /// <summary>Decoded, without dot segments.</summary>
    public string Path => request.Path;

    /// <summary>With its question mark; empty if there is none.</summary>
    public string Query => request.QueryString;

    /// <summary>Whether a page was asked for, as browsers do for what people look at.</summary>
    public bool IsForPerson => request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    public string Host => request.Headers.Host.ToString();

    public CancellationToken Aborted => lifetime.RequestAborted;

    public void Header(string name, string value) => response.Headers[name] = value;

    public Task SendTextAsync(int status, string text) => SendAsync(status, ContentTypes.Text, Encoding.UTF8.GetBytes(text));

    public async Task SendAsync(int status, string contentType, ReadOnlyMemory<byte> content)
    {
        response.StatusCode = status;
        Header("Content-Type", contentType);
        response.Headers.ContentLength = content.Length;
        if (request.Method != "HEAD") await body.Writer.WriteAsync(content, Aborted);
    }

    /// <summary>The whole file, or the one range of it that players ask for (RFC 9110, section 14).</summary>
    public Task SendPartAsync(int status, string contentType, ReadOnlyMemory<byte> content)
    {
        Header("Accept-Ranges", "bytes");
        if (status != 200 || !ByteRange.TryParse(request.Headers.Range.ToString(), content.Length, out var range)) return SendAsync(status, contentType, content);
        if (range.IsUnsatisfiable)
        {
            Header("Content-Range", string.Create(CultureInfo.InvariantCulture, $"bytes */{content.Length}"));
            return SendTextAsync(416, "");
        }
        Header("Content-Range", string.Create(CultureInfo.InvariantCulture, $"bytes {range.First}-{range.Last}/{content.Length}"));
        return SendAsync(206, contentType, content[range.First..(range.Last + 1)]);
    }

    /// <summary>Begins an answer that is written bit by bit.</summary>
    public void BeginStream(string contentType)
    {
        response.StatusCode = 200;
        Header("Content-Type", contentType);
        body.DisableBuffering();
    }

    public async Task WriteAsync(string text, CancellationToken cancellation) => await body.Writer.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation);
}
