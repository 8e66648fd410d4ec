using System.Globalization;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace StaticPress.Program.Serving;

/// <summary>One request after the other: who may ask, for what, and what they get. Nothing here opens a file by a name that came in a request.</summary>
internal sealed class PreviewApplication(PreviewPages pages, LiveReload live, AllowedHosts hosts, FirstReading reading, CancellationToken stopping) : IHttpApplication<IFeatureCollection>
{
    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        var exchange = new Exchange(context);
        if (!hosts.Allows(exchange.Host)) await exchange.SendTextAsync(421, "This preview answers to localhost alone. To reach it by another name, start it with --host.\n");
        else if (!exchange.IsRead)
        {
            exchange.Header("Allow", "GET, HEAD");
            await exchange.SendTextAsync(405, "A site of files can be read and nothing else.\n");
        }
        else if (exchange.Path.StartsWith(PageScript.Folder, StringComparison.Ordinal)) await SendOwnAsync(exchange);
        else await SendSiteAsync(exchange);
    }

    private async Task SendOwnAsync(Exchange exchange)
    {
        switch (exchange.Path)
        {
            case PageScript.Path:
                await exchange.SendAsync(200, ContentTypes.Script, OwnFiles.Script);
                break;
            case PageScript.Events when exchange.Method == "GET":
                await reading.WaitAsync(exchange.Aborted);
                await live.ListenAsync(exchange, stopping);
                break;
            default:
                await exchange.SendTextAsync(404, "The preview has nothing here.\n");
                break;
        }
    }

    private async Task SendSiteAsync(Exchange exchange)
    {
        if (exchange.IsForPerson && !await reading.EndsSoonAsync(exchange.Aborted))
        {
            exchange.Header("Refresh", "1");
            var waiting = PreviewPages.Waiting(reading.Reached);
            await exchange.SendAsync(waiting.Status, waiting.ContentType, waiting.Bytes);
            return;
        }
        await reading.WaitAsync(exchange.Aborted);
        var answer = pages.Answer(exchange.Path);
        if (answer.Location is { } location)
        {
            exchange.Header("Location", location + exchange.Query);
            await exchange.SendTextAsync(answer.Status, "");
            return;
        }
        exchange.Header("ETag", string.Create(CultureInfo.InvariantCulture, $"\"{answer.Fingerprint:x16}\""));
        if (answer.ContentType != ContentTypes.Html) await exchange.SendPartAsync(answer.Status, answer.ContentType, answer.Bytes);
        else await exchange.SendAsync(answer.Status, answer.ContentType, PageScript.Insert(answer.Bytes.Span, answer.Fingerprint, answer.Status));
    }
}
