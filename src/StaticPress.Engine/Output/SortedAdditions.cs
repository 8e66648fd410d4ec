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

    private static List<int> SortedChildren(PathTree tree, int[] first, int[] next, int folder)
    {
        var children = new List<int>();
        for (var child = first[folder + 1]; child != PathTree.Unknown; child = next[child]) children.Add(child);
        children.Sort((one, other) => tree.Name(one).SequenceCompareTo(tree.Name(other)));
        return children;
    }

    private static bool IsAddition(PathMarks marks) => (marks & (PathMarks.NewFile | PathMarks.OldFile)) == PathMarks.NewFile;
}
