using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;

namespace StaticPress.Program.Commands;

/// <summary>Every command, in the order of <c>--help</c>.</summary>
internal static class AllCommands
{
    public static RootCommand Create(Session session)
    {
        var root = new RootCommand("Turns a folder of press articles into a complete news site. Without a command it builds the publication in this folder.");
        // [suggest] answers shells; nobody is served by the others.
        root.Directives.Clear();
        root.Directives.Add(new SuggestDirective());
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, session.Terminal);
        BuildCommand.Configure(root, session);
        root.Subcommands.Add(BuildCommand.Create(session));
        root.Subcommands.Add(ServeCommand.Create(session));
        root.Subcommands.Add(CheckCommand.Create(session));
        root.Subcommands.Add(PublishCommand.Create(session));
        root.Subcommands.Add(NewCommand.Create(session));
        root.Subcommands.Add(ExplainCommand.Create(session));
        root.Subcommands.Add(ImportCommand.Create(session));
        root.Subcommands.Add(ListCommand.Create(session));
        root.Subcommands.Add(CleanCommand.Create(session));
        root.Subcommands.Add(DoctorCommand.Create(session));
        root.Subcommands.Add(CompletionCommand.Create(session));
        return root;
    }
}
