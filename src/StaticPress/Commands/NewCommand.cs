using System.CommandLine;

namespace StaticPress.Program.Commands;

/// <summary>Begins something: a publication, an article.</summary>
internal static class NewCommand
{
    public static Command Create(Session session) => new("new", "Begin a publication or an article.")
    {
        NewPublicationCommand.Create(session),
        NewArticleCommand.Create(session),
    };
}
