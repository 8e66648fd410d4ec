using System.Buffers.Text;
using System.Text;
using StaticPress.Diagnostics;

namespace StaticPress.Output;

/// <summary>
/// The list, inside the destination, of the files StaticPress wrote there: what is not on it is never deleted or
/// overwritten. Its bytes depend on the set of paths alone: folder by folder, names in byte order.
/// </summary>
internal static class OutputManifest
{
    public const string FileName = ".staticpress-manifest";
    private static ReadOnlySpan<byte> Heading => "staticpress-manifest 1 "u8;

    /// <summary>Reads the list into the tree.</summary>
    public static OldFiles Load(string file, PathTree tree)
    {
        var bytes = File.ReadAllBytes(file);
        var rest = bytes.AsSpan();
        if (!rest.StartsWith(Heading) || !Utf8Parser.TryParse(rest[Heading.Length..], out int count, out var used)) throw Damaged(file);
        rest = rest[(Heading.Length + used)..];
        if (rest is not [(byte)'\n', ..] || rest[^1] != '\n') throw Damaged(file);
        rest = rest[1..];
        // A page mostly has a folder of its own, and a line has more bytes than a name.
        var expected = Math.Clamp(count, 0, bytes.Length / 2);
        tree.Expect(expected * 2);
        var files = new OldFiles(tree, expected);
        var branch = new ManifestBranch(tree);
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            files.Add(rest[..end], branch.Add(rest[..end]) ?? throw Damaged(file));
            rest = rest[(end + 1)..];
        }
        return files.Nodes.Count == count ? files : throw Damaged(file);
    }

    public static void Write(Stream stream, PathTree tree, IReadOnlyList<int> old)
    {
        var added = SortedAdditions.Of(tree);
        var kept = old.Count(node => tree.Marks(node).Has(PathMarks.NewFile));
        stream.Write(Heading);
        stream.Write(Encoding.UTF8.GetBytes($"{kept + added.Length}\n"));
        PathBytes left = new(tree), right = new(tree);
        var next = 0;
        foreach (var node in old)
        {
            if (!tree.Marks(node).Has(PathMarks.NewFile)) continue;
            left.Set(node);
            for (; next < added.Length; next++)
            {
                right.Set(added[next]);
                if (right.CompareWith(left) > 0) break;
                right.WriteLine(stream);
            }
            left.WriteLine(stream);
        }
        for (; next < added.Length; next++)
        {
            right.Set(added[next]);
            right.WriteLine(stream);
        }
    }

    private static OutputException Damaged(string file) => new(DiagnosticCodes.OutputManifestDamaged.At(
        new SourceLocation(file), "The list of what StaticPress wrote here is damaged, so that nothing here can safely be replaced.",
        "Delete the folder it lies in (it can be built again) and build."));
}
