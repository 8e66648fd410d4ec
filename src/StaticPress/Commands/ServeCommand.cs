using System.CommandLine;
using StaticPress.Program.Serving;

namespace StaticPress.Program.Commands;

/// <summary>Shows the publication in this folder in a browser, and every change of it.</summary>
internal static class ServeCommand
{
    public static Command Create(Session session)
    {
        var flags = new ServeFlags();
        var command = new Command("serve", "Preview the site on this machine: what a build would write, renewed in the browser whenever a file is saved.");
        foreach (var flag in flags.All) command.Options.Add(flag);
        command.SetAction(parsed => Run(flags, parsed, session));
        return command;
    }

    private static int Run(ServeFlags flags, ParseResult parsed, Session session)
    {
        var wishes = flags.Read(parsed);
        IServeReport report = wishes.Json ? new ServeJson(session.Terminal.Out) : new ServeLines(session.Terminal, session.Folder);
        return new PreviewSession(session, flags.Build(parsed, session), wishes, report).RunAsync().GetAwaiter().GetResult();
    }
}
