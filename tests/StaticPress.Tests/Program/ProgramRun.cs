using StaticPress.Program.Commands;
using StaticPress.Program.Printing;

namespace StaticPress.Tests.Program;

/// <summary>The whole program in a folder of its own: arguments in, what it printed and its exit code out.</summary>
internal sealed class ProgramRun : IDisposable
{
    public const string Settings = "title: The Courier\nurl: https://courier.example/press/\nlanguage: en\ntime_zone: Europe/Oslo\n";
    public const string Article = "Ferry Sails Again\n\nOslo, March 3 (Courier) The ferry sailed again on Monday after eleven weeks.\n\nThe captain was pleased.\n\n03/03/2026\n";

    public string Folder { get; } = Directory.CreateTempSubdirectory("program-").FullName;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public bool Colored { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>A publication of one article.</summary>
    public static ProgramRun WithPublication()
    {
        var run = new ProgramRun();
        run.Write("staticpress.yml", Settings);
        run.Write("seeds/ferry.txt", Article);
        return run;
    }

    public int Run(params string[] arguments)
    {
        StringWriter written = new() { NewLine = "\n" }, told = new() { NewLine = "\n" };
        var paint = Colored ? Paint.Colored : Paint.Plain;
        var exitCode = CommandLine.Run(arguments, new Terminal(written, told, paint, paint, ShowsProgress: false), Folder, new Noon(), Cancellation);
        (Out, Error) = (written.ToString(), told.ToString());
        return exitCode;
    }

    public void Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    public bool Has(string path) => File.Exists(Path.Combine(Folder, path));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
