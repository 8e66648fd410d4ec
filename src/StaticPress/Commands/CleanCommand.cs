using System.CommandLine;
using StaticPress.Pipeline;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Commands;

/// <summary>Removes what builds made.</summary>
internal static class CleanCommand
{
    public static Command Create(Session session)
    {
        var destination = new Option<string>("--destination") { Description = "The folder that was published into; output/ otherwise.", HelpName = "folder" };
        var json = new Option<bool>("--json") { Description = "Print the result as one JSON object." };
        var command = new Command("clean", "Remove the published site and the caches. Files that StaticPress did not write stay.") { destination, json };
        command.SetAction(parsed => Run(parsed.GetValue(destination), parsed.GetValue(json), session));
        return command;
    }

    private static int Run(string? destination, bool asJson, Session session)
    {
        var folder = Path.GetFullPath(destination ?? "output", session.Folder);
        var removed = Cleaning.Run(session.Folder, folder);
        if (asJson) session.Terminal.Out.WriteLine(Json(removed));
        else session.Terminal.Out.WriteLine(removed == 0 ? "Nothing to remove." : $"Removed {Counted.Of(removed, "file")}.");
        return ExitCodes.Done;
    }

    private static string Json(int removed) => JsonStyle.Text(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("removed", removed);
        json.WriteEndObject();
    });
}
