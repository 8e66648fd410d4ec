using System.CommandLine;
using StaticPress.Diagnostics;
using StaticPress.Model;
using StaticPress.Pipeline;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Commands;

/// <summary>Lists the publication's articles, one a line.</summary>
internal static class ListCommand
{
    private static readonly string[] Selections = ["drafts", "future", "undated"];

    public static Command Create(Session session)
    {
        var selection = new Argument<string?>("which")
        {
            Description = "Only these: drafts, future or undated.",
            Arity = ArgumentArity.ZeroOrOne,
            CompletionSources = { Selections },
            Validators =
            {
                result =>
                {
                    if (result.Tokens is [var token] && !Selections.Contains(token.Value, StringComparer.Ordinal))
                        result.AddError($"“{token.Value}” is no kind of article; " + (Nearest.Of(token.Value, Selections) is { } nearest ? $"did you mean “{nearest}”?" : "known: " + string.Join(", ", Selections)));
                },
            },
        };
        var json = new Option<bool>("--json") { Description = "Print a JSON list." };
        var command = new Command("list", "List articles, one a line: date, state, route, headline.") { selection, json };
        command.SetAction(parsed => Run(parsed.GetValue(selection), parsed.GetValue(json), session));
        return command;
    }

    private static int Run(string? selection, bool asJson, Session session)
    {
        var terminal = session.Terminal;
        var options = new BuildOptions { PublicationFolder = session.Folder, Clock = session.Clock.GetUtcNow() };
        ArticleListing listing;
        using (var progress = new ProgressLine(terminal.Error, terminal.ShowsProgress, session.Clock)) listing = Build.List(options, progress, session.Cancellation);
        var errors = listing.Diagnostics.Where(one => one.Severity == Severity.Error).ToList();
        new DiagnosticPrinter(terminal.Error, terminal.ErrorPaint, session.Folder).Print(errors);
        if (listing.Articles.IsDefault) return ExitCodes.Usage;

        var chosen = listing.Articles.Select(head => (Head: head, State: StateOf(head, options.Clock))).Where(one => selection is null || one.State == StateOf(selection));
        if (asJson) terminal.Out.WriteLine(Json(chosen));
        else
        {
            foreach (var (head, state) in chosen) terminal.Out.WriteLine(Line(head, state, terminal.OutPaint));
        }
        return errors.Count > 0 ? ExitCodes.Content : ExitCodes.Done;
    }

    private static string StateOf(string selection) => selection == "drafts" ? "draft" : selection;

    private static string StateOf(ArticleHead head, DateTimeOffset now) =>
        head.IsDraft ? "draft" : head.Published is null ? "undated" : head.PublishedAt > now ? "future" : "published";

    private static string Line(ArticleHead head, string state, Paint paint)
    {
        var padded = state.PadRight("published".Length);
        return $"{head.Published?.Date.ToString("yyyy-MM-dd") ?? "          "}  {(state == "published" ? paint.Quiet(padded) : paint.Warning(padded))}  /{head.Route}  {paint.Strong(PlainText.Of(head.Headline))}";
    }

    private static string Json(IEnumerable<(ArticleHead Head, string State)> articles) => JsonStyle.Text(json =>
    {
        json.WriteStartArray();
        foreach (var (head, state) in articles)
        {
            json.WriteStartObject();
            json.WriteString("id", head.Id);
            json.WriteString("file", "seeds/" + head.File);
            json.WriteString("published", head.Published?.ToString());
            json.WriteString("state", state);
            json.WriteString("route", "/" + head.Route);
            json.WriteString("language", head.Language);
            json.WriteString("section", head.Section);
            json.WriteString("headline", head.Headline);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
