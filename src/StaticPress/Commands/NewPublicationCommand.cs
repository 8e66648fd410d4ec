using System.CommandLine;
using StaticPress.Program.Printing;
using StaticPress.Starting;

namespace StaticPress.Program.Commands;

/// <summary>Begins a publication in a folder.</summary>
internal static class NewPublicationCommand
{
    // The action stands in the program's own repository; a tag is what a program of the same version was made from.
    private const string ActionRepository = "staticpress/staticpress";

    public static Command Create(Session session)
    {
        var folder = new Argument<string>("folder") { Description = "Where: a new folder, or one that has none of the files yet." };
        var title = new Option<string>("--title") { Description = "What it is called; made from the folder's name otherwise.", HelpName = "text" };
        var url = new Option<string>("--url") { Description = "Where it will be served: https://name.github.io/repository, or a domain of your own.", HelpName = "url" };
        var language = new Option<string>("--language") { Description = "The language it is written in: en, fr, pt-BR … (en)", HelpName = "tag", DefaultValueFactory = _ => "en" };
        var zone = new Option<string>("--time-zone") { Description = "The zone of its dates: Europe/Oslo … (Etc/UTC)", HelpName = "name", DefaultValueFactory = _ => "Etc/UTC" };
        var json = new Option<bool>("--json") { Description = "Print what was written as one JSON object." };
        var command = new Command("publication", "Begin a publication: configuration, three articles, two pages, a GitHub Pages workflow. Nothing is overwritten.") { folder, title, url, language, zone, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), new PublicationRequest(Path.GetFullPath(parsed.GetRequiredValue(folder), session.Folder))
        {
            Title = parsed.GetValue(title),
            Url = parsed.GetValue(url),
            Language = parsed.GetRequiredValue(language),
            TimeZone = parsed.GetRequiredValue(zone),
            Action = $"{ActionRepository}@v{ProgramVersion.Of()}",
        }, parsed.GetValue(json), session));
        return command;
    }

    private static int Run(string folder, PublicationRequest request, bool asJson, Session session)
    {
        var started = NewPublication.Begin(request, session.Clock.GetUtcNow());
        return StartedSummary.Write(started, asJson, session, request.Folder, folder, $"Next: cd {folder}, then staticpress build");
    }
}
