using System.CommandLine;

namespace StaticPress.Program.Commands;

/// <summary>Every command, in the order of <c>--help</c>.</summary>
internal static class AllCommands
{
    public static RootCommand Create(Session session)
    {
        var root = new RootCommand("Turns a folder of press articles into a complete news site. Without a command it builds the publication in this folder.");
        root.Directives.Clear();
        BuildCommand.Configure(root, session);
        root.Subcommands.Add(BuildCommand.Create(session));
        root.Subcommands.Add(ExplainCommand.Create(session));
        root.Subcommands.Add(ListCommand.Create(session));
        root.Subcommands.Add(CleanCommand.Create(session));
        return root;
    }
}
