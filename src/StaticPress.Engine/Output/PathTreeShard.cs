using System.Numerics;
using System.Text;

namespace StaticPress.Output;

/// <summary>One part of the tree behind one lock: nodes in a table with linear probing.</summary>
internal sealed class PathTreeShard
{
    private readonly Lock gate = new();
    private readonly NameStore names = new();
    private Node[] nodes = new Node[16];
    private int[] slots = new int[32];
    private int count;

    private struct Node
    {
        public int Parent;
        public int Hash;
        public int Name;
        public int Staged;
        public PathMarks Marks;
    }

    public int Count => count;

    public void Expect(int expected)
    {
        lock (gate)
        {
            if (expected > nodes.Length) Grow(expected);
        }
    }

    /// <summary>Marks a node for the new site; returns the name that clashes, if one does.</summary>
    public string? Claim(int parent, int hash, ReadOnlySpan<byte> name, PathMarks mark, out int index)
    {
        lock (gate) return ClaimLocked(parent, hash, name, mark, out index);
    }

    public string? ClaimOld(int index, PathMarks mark)
    {
        lock (gate)
        {
            ref readonly var node = ref nodes[index];
            return ClaimLocked(node.Parent, node.Hash, names[node.Name], mark, out _);
        }
    }

    public int Add(int parent, int hash, ReadOnlySpan<byte> name, PathMarks mark)
    {
        lock (gate)
        {
            var index = Probe(parent, hash, name);
            if (index < 0) index = Insert(parent, hash, name);
            nodes[index].Marks |= mark;
            return index;
        }
    }

    public int Find(int parent, int hash, ReadOnlySpan<byte> name)
    {
        lock (gate) return Probe(parent, hash, name);
    }

    public int FindOldIgnoringCase(int parent, int hash, ReadOnlySpan<byte> name)
    {
        lock (gate)
        {
            for (var slot = hash & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
            {
                ref readonly var node = ref nodes[slots[slot] - 1];
                if (node.Hash != hash || node.Parent != parent || !node.Marks.Has(PathMarks.Old)) continue;
                if (names[node.Name].SequenceEqual(name) || DiffersByCaseOnly(names[node.Name], name)) return slots[slot] - 1;
            }
            return -1;
        }
    }

    public PathMarks Marks(int index)
    {
        lock (gate) return nodes[index].Marks;
    }

    public void Mark(int index, PathMarks marks)
    {
        lock (gate) nodes[index].Marks |= marks;
    }

    public int Parent(int index)
    {
        lock (gate) return nodes[index].Parent;
    }

    public int Staged(int index)
    {
        lock (gate) return nodes[index].Staged;
    }

    public void SetStaged(int index, int number)
    {
        lock (gate) nodes[index].Staged = number;
    }

    public ReadOnlySpan<byte> Name(int index) => names[nodes[index].Name];

    private string? ClaimLocked(int parent, int hash, ReadOnlySpan<byte> name, PathMarks mark, out int index)
    {
        var clashesWith = mark == PathMarks.NewFile ? PathMarks.New : PathMarks.NewFile;
        index = -1;
        for (var slot = hash & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly var node = ref nodes[slots[slot] - 1];
            if (node.Hash != hash || node.Parent != parent) continue;
            if (names[node.Name].SequenceEqual(name))
            {
                if (node.Marks.Has(clashesWith)) return Encoding.UTF8.GetString(name);
                index = slots[slot] - 1;
            }
            else if (node.Marks.Has(PathMarks.New) && DiffersByCaseOnly(names[node.Name], name))
            {
                return Encoding.UTF8.GetString(names[node.Name]);
            }
        }
        if (index < 0) index = Insert(parent, hash, name);
        nodes[index].Marks |= mark;
        return null;
    }

    private int Probe(int parent, int hash, ReadOnlySpan<byte> name)
    {
        for (var slot = hash & (slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (slots.Length - 1))
        {
            ref readonly var node = ref nodes[slots[slot] - 1];
            if (node.Hash == hash && node.Parent == parent && names[node.Name].SequenceEqual(name)) return slots[slot] - 1;
        }
        return -1;
    }

    private int Insert(int parent, int hash, ReadOnlySpan<byte> name)
    {
        if (count == nodes.Length) Grow(count * 2);
        nodes[count] = new() { Parent = parent, Hash = hash, Name = names.Add(name) };
        Place(hash, ++count);
        return count - 1;
    }

    private void Grow(int length)
    {
        Array.Resize(ref nodes, length);
        slots = new int[(int)BitOperations.RoundUpToPowerOf2((uint)length + ((uint)length / 2))];
        for (var i = 0; i < count; i++) Place(nodes[i].Hash, i + 1);
    }

    private void Place(int hash, int entry)
    {
        var slot = hash & (slots.Length - 1);
        while (slots[slot] != 0) slot = (slot + 1) & (slots.Length - 1);
        slots[slot] = entry;
    }

    private static bool DiffersByCaseOnly(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        Encoding.UTF8.GetString(one).Equals(Encoding.UTF8.GetString(other), StringComparison.OrdinalIgnoreCase);
}
