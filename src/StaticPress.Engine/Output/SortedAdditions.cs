using System.Buffers.Binary;

namespace StaticPress.Output;

/// <summary>The files that the new site has and the old one had not, in the manifest's order.</summary>
internal static class SortedAdditions
{
    public static int[] Of(PathTree tree)
    {
        var (first, next, count) = Children(tree);
        var sorted = new int[count];
        var done = 0;
        Walk(PathTree.Root);
        return sorted;

        void Walk(int folder)
        {
            foreach (var child in SortedChildren(tree, first, next, folder))
            {
                if (IsAddition(tree.Marks(child))) sorted[done++] = child;
                else Walk(child);
            }
        }
    }

    // Only additions and the folders above them; one array for the first child of each folder, one for the next sibling of each node.
    private static (int[] First, int[] Next, int Count) Children(PathTree tree)
    {
        var bound = tree.Bound;
        int[] first = new int[bound + 1], next = new int[bound];
        Array.Fill(first, PathTree.Unknown);
        Array.Fill(next, PathTree.Unknown);
        var linked = new System.Collections.BitArray(bound);
        var count = 0;
        foreach (var node in tree.Nodes())
        {
            if (!IsAddition(tree.Marks(node))) continue;
            count++;
            for (var at = node; at != PathTree.Root && !linked[at]; at = tree.Parent(at))
            {
                linked[at] = true;
                var parent = tree.Parent(at) + 1;
                next[at] = first[parent];
                first[parent] = at;
            }
        }
        return (first, next, count);
    }

    private static int[] SortedChildren(PathTree tree, int[] first, int[] next, int folder)
    {
        var children = new List<int>();
        for (var child = first[folder + 1]; child != PathTree.Unknown; child = next[child]) children.Add(child);
        int[] sorted = [.. children];
        if (sorted.Length < 2) return sorted;
        // The first bytes decide nearly always, and comparing numbers costs a tenth of looking the names up.
        var keys = Array.ConvertAll(sorted, child => FirstBytes(tree.Name(child)));
        Array.Sort(keys, sorted);
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && keys[end] == keys[start]) end++;
            sorted.AsSpan(start..end).Sort((one, other) => tree.Name(one).SequenceCompareTo(tree.Name(other)));
            start = end;
        }
        return sorted;
    }

    private static ulong FirstBytes(ReadOnlySpan<byte> name)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        name[..Math.Min(name.Length, bytes.Length)].CopyTo(bytes);
        return BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }

    private static bool IsAddition(PathMarks marks) => (marks & (PathMarks.NewFile | PathMarks.OldFile)) == PathMarks.NewFile;
}
