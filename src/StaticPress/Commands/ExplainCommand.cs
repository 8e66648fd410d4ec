using System.CommandLine;
using StaticPress.Diagnostics;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Commands;

/// <summary>Shows how a document is read: every line and its role.</summary>
internal static class ExplainCommand
{
    public static Command Create(Session session)
    {
        var path = new Argument<string>("file") { Description = "A document, or a folder of them." };
        var json = new Option<bool>("--json") { Description = "Print the article as JSON; for a folder, a list." };
        var command = new Command("explain", "Show how a document was read: every line and its role.") { path, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(path), parsed.GetValue(json), session));
        return command;
    }

    private static int Run(string path, bool asJson, Session session)
    {
        var full = Path.GetFullPath(path, session.Folder);
        var isFolder = Directory.Exists(full);
        if (!isFolder && !File.Exists(full)) return NotFound(path, full, session);

        var surroundings = Surroundings.Of(full, session.Folder);
        var printer = new DiagnosticPrinter(session.Terminal.Error, session.Terminal.ErrorPaint, surroundings.Root);
        printer.Print([.. surroundings.Diagnostics]);
        if (surroundings.Diagnostics.Any(one => one.Severity == Severity.Error)) return ExitCodes.Usage;
        var documents = (isFolder ? Surroundings.FilesBelow(full) : [full]).Select(surroundings.Read);
        if (asJson) return ExplainedJson.Write(documents, isFolder, session.Terminal.Out, printer);
        return isFolder
            ? new FolderExplanation(session.Terminal, printer).Write(documents, session.Cancellation)
            : new Explanation(session.Terminal, printer).Write(documents.Single());
    }

    private static int NotFound(string path, string full, Session session)
    {
        var folder = Path.GetDirectoryName(full)!;
        var names = Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        var hint = Nearest.Of(Path.GetFileName(full), names.Take(2000)) is { } nearest ? $"did you mean “{Path.Combine(Path.GetDirectoryName(path) ?? "", nearest)}”?" : null;
        new DiagnosticPrinter(session.Terminal.Error, session.Terminal.ErrorPaint, session.Folder)
            .Print(DiagnosticCodes.InvalidUsage.At(new SourceLocation(""), $"there is no file “{path}”", hint));
        return ExitCodes.Usage;
    }
}
