using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Importers;
using StaticPress.Seeds;

namespace StaticPress.Pipeline;

/// <summary>Looks at what a publication needs from its machine, its files and its repository, and says of each whether it is there.</summary>
public sealed class Doctor
{
    private const long LittleSpace = 500L << 20;

    private readonly List<DoctorFinding> findings = [];
    private readonly PublicationFolders folders;
    private readonly DateTimeOffset now;
    private readonly CancellationToken cancellation;

    private Doctor(string publicationFolder, DateTimeOffset now, CancellationToken cancellation)
    {
        folders = new PublicationFolders(publicationFolder);
        this.now = now;
        this.cancellation = cancellation;
    }

    /// <param name="publicationFolder">Full path.</param>
    /// <param name="version">The program's.</param>
    public static ImmutableArray<DoctorFinding> Examine(string publicationFolder, string version, DateTimeOffset now, CancellationToken cancellation = default)
    {
        var doctor = new Doctor(publicationFolder, now, cancellation);
        doctor.Good("program", $"StaticPress {version}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
        var settings = doctor.AtConfiguration();
        doctor.AtTimeZone(settings);
        doctor.AtSeeds(settings);
        doctor.AtDisk();
        doctor.AtCache();
        doctor.findings.AddRange(new RepositoryDoctor(publicationFolder, settings, cancellation).Examine());
        return [.. doctor.findings];
    }

    private PublicationSettings? AtConfiguration()
    {
        var (settings, mistakes) = SettingsReader.ReadFolder(folders.Root);
        var errors = mistakes.Count(one => one.Severity == Severity.Error);
        if (settings is not null) Good("configuration", $"“{settings.Title}” at {settings.Origin}{settings.BasePath}");
        else if (File.Exists(folders.SettingsFile)) Bad("configuration", string.Create(CultureInfo.InvariantCulture, $"staticpress.yml has {errors} mistakes: {mistakes[0].Message}"), "staticpress build shows them with their lines");
        else Bad("configuration", "there is no staticpress.yml in this folder", "run the command in a publication, or begin one: staticpress new publication DIR");
        return settings;
    }

    private void AtTimeZone(PublicationSettings? settings)
    {
        var known = TimeZoneInfo.GetSystemTimeZones().Count;
        if (known < 2) Bad("time zones", "this machine has no time zone database", "on Debian and Ubuntu: apt install tzdata");
        else if (settings is not null) Good("time zones", string.Create(CultureInfo.InvariantCulture, $"{settings.TimeZone.Id}, now {TimeZoneInfo.ConvertTime(now, settings.TimeZone):yyyy-MM-dd HH:mm zzz}"));
    }

    private void AtSeeds(PublicationSettings? settings)
    {
        if (settings is null) return;
        if (!Directory.Exists(folders.Seeds))
        {
            Bad("seeds", "there is no folder seeds/", "articles stand there: staticpress new article \"A headline\"");
            return;
        }
        var index = SeedIndexReader.Read(folders.Seeds, settings.Unlisted, AllImporters.Extensions);
        var errors = index.Diagnostics.Where(one => one.Severity == Severity.Error).ToList();
        var closed = index.Entries.Select(entry => entry.File).Where(file => !IsReadable(Path.Combine(folders.Seeds, file))).ToList();
        if (errors.Count > 0) Bad("seeds", string.Create(CultureInfo.InvariantCulture, $"the seed index has {errors.Count} mistakes: {errors[0].Message}"), "staticpress build shows them with their lines");
        else if (closed.Count > 0) Bad("seeds", string.Create(CultureInfo.InvariantCulture, $"{closed.Count} of {index.Entries.Length} seeds cannot be read: {closed[0]}"), "look at who may read them");
        else if (index.Entries.Length == 0) Odd("seeds", "there are no articles yet", "staticpress new article \"A headline\"");
        else Good("seeds", string.Create(CultureInfo.InvariantCulture, $"{index.Entries.Length:N0} articles, all readable"));
    }

    private bool IsReadable(string file)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            using var stream = File.OpenRead(file);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void AtDisk()
    {
        var probe = Path.Combine(folders.Root, $".staticpress-{Environment.ProcessId}");
        try
        {
            File.WriteAllText(probe, "");
            File.Delete(probe);
            var free = new DriveInfo(Path.GetFullPath(folders.Root)).AvailableFreeSpace;
            var text = string.Create(CultureInfo.InvariantCulture, $"writable, {free / (double)(1 << 30):0.0} GB free");
            if (free < LittleSpace) Odd("disk", text, "a build needs room for the site twice");
            else Good("disk", text);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Bad("disk", "nothing can be written in this folder", "look at who owns it");
        }
    }

    private void AtCache()
    {
        if (!Directory.Exists(folders.Cache))
        {
            Good("cache", "empty: the next build reads everything");
            return;
        }
        var size = Directory.EnumerateFiles(folders.Cache, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        var text = string.Create(CultureInfo.InvariantCulture, $"{size / (double)(1 << 20):0.0} MB");
        Good("cache", File.Exists(folders.HeadCache) && File.Exists(folders.Trace) ? text : text + ", not complete: the next build reads everything");
    }

    private void Good(string name, string text) => findings.Add(new DoctorFinding(name, DoctorState.Good, text, null));

    private void Odd(string name, string text, string hint) => findings.Add(new DoctorFinding(name, DoctorState.Odd, text, hint));

    private void Bad(string name, string text, string hint) => findings.Add(new DoctorFinding(name, DoctorState.Bad, text, hint));
}
