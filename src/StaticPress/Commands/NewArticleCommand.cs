using System.CommandLine;
using System.CommandLine.Parsing;
using StaticPress.Configuration;
using StaticPress.Program.Printing;
using StaticPress.Starting;

namespace StaticPress.Program.Commands;

/// <summary>Begins an article in the publication of this folder.</summary>
internal static class NewArticleCommand
{
    public static Command Create(Session session)
    {
        var headline = new Argument<string>("headline") { Description = "In quotes, if it has spaces." };
        var section = new Option<string>("--section") { Description = "The section it belongs to.", HelpName = "title" };
        var author = new Option<string[]>("--author") { Description = "Who writes it; may be given several times.", HelpName = "name" };
        var language = new Option<string>("--language") { Description = "The language it is written in, if not the publication's.", HelpName = "tag", Validators = { CheckLanguage } };
        var draft = new Option<bool>("--draft") { Description = "Mark it as a draft: built with --drafts only." };
        var format = new Option<string>("--format") { Description = "text or markdown. (text)", HelpName = "format", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown");
        var json = new Option<bool>("--json") { Description = "Print what was written as one JSON object." };
        var command = new Command("article", "Begin an article: a seed with the next number, and its entry in the seed index.") { headline, section, author, language, draft, format, json };
        command.SetAction(parsed => Run(new ArticleRequest(parsed.GetRequiredValue(headline))
        {
            Section = parsed.GetValue(section),
            Authors = [.. parsed.GetValue(author) ?? []],
            Language = parsed.GetValue(language) is { } tag && LanguageTag.TryNormalize(tag, out var usual) ? usual : null,
            IsDraft = parsed.GetValue(draft),
            Format = parsed.GetValue(format) == "markdown" ? SeedFormat.Markdown : SeedFormat.Text,
        }, parsed.GetValue(json), session));
        return command;
    }

    private static int Run(ArticleRequest request, bool asJson, Session session)
    {
        var (settings, mistakes) = SettingsReader.ReadFolder(session.Folder);
        if (settings is null)
        {
            new DiagnosticPrinter(session.Terminal.Error, session.Terminal.ErrorPaint, session.Folder).Print([.. mistakes]);
            return ExitCodes.Usage;
        }
        return StartedSummary.Write(NewArticle.Begin(session.Folder, settings, request, session.Clock.GetUtcNow()), asJson, session, session.Folder, "", null);
    }

    private static void CheckLanguage(OptionResult result)
    {
        if (result.Tokens is [var token] && !LanguageTag.TryNormalize(token.Value, out _)) result.AddError($"--language: “{token.Value}” is not a language tag, such as en or pt-BR");
    }
}
