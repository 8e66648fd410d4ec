using System.Text;

namespace StaticPress.Output;

/// <summary>One part of the tree behind one lock: nodes in a table with linear probing.</summary>
internal sealed class PathTreeShard
{
    private readonly Lock _lock = new();
    private readonly NameStore _names = new();
    private Node[] _nodes = new Node[16];
    private int[] _slots = new int[32];
    private int _count;

    private struct Node
    {
        public int Parent;
        public int Hash;
        public int Name;
        public int Staged;
        public PathMarks Marks;
    }

    public int Count => _count;

    /// <summary>Marks a node for the new site; returns the name that clashes, if one does.</summary>
    public string? Claim(int parent, int hash, ReadOnlySpan<byte> name, PathMarks mark, out int index)
    {
        lock (_lock) return ClaimLocked(parent, hash, name, mark, out index);
    }

    public string? ClaimOld(int index, PathMarks mark)
    {
        lock (_lock)
        {
            ref readonly var node = ref _nodes[index];
            return ClaimLocked(node.Parent, node.Hash, _names[node.Name], mark, out _);
        }
    }

    public int Add(int parent, int hash, ReadOnlySpan<byte> name, PathMarks mark)
    {
        lock (_lock)
        {
            var index = Probe(parent, hash, name);
            if (index < 0) index = Insert(parent, hash, name);
            _nodes[index].Marks |= mark;
            return index;
        }
    }

    public int Find(int parent, int hash, ReadOnlySpan<byte> name)
    {
        lock (_lock) return Probe(parent, hash, name);
    }

    public PathMarks Marks(int index)
    {
        lock (_lock) return _nodes[index].Marks;
    }

    public void Mark(int index, PathMarks marks)
    {
        lock (_lock) _nodes[index].Marks |= marks;
    }

    public int Parent(int index)
    {
        lock (_lock) return _nodes[index].Parent;
    }

    public int Staged(int index)
    {
        lock (_lock) return _nodes[index].Staged;
    }

    public void SetStaged(int index, int number)
    {
        lock (_lock) _nodes[index].Staged = number;
    }

    public ReadOnlySpan<byte> Name(int index) => _names[_nodes[index].Name];

    private string? ClaimLocked(int parent, int hash, ReadOnlySpan<byte> name, PathMarks mark, out int index)
    {
        var clashesWith = mark == PathMarks.NewFile ? PathMarks.New : PathMarks.NewFile;
        index = -1;
        for (var slot = hash & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var node = ref _nodes[_slots[slot] - 1];
            if (node.Hash != hash || node.Parent != parent) continue;
            if (_names[node.Name].SequenceEqual(name))
            {
                if (node.Marks.Has(clashesWith)) return Encoding.UTF8.GetString(name);
                index = _slots[slot] - 1;
            }
            else if (node.Marks.Has(PathMarks.New) && DiffersByCaseOnly(_names[node.Name], name))
            {
                return Encoding.UTF8.GetString(_names[node.Name]);
            }
        }
        if (index < 0) index = Insert(parent, hash, name);
        _nodes[index].Marks |= mark;
        return null;
    }

    private int Probe(int parent, int hash, ReadOnlySpan<byte> name)
    {
        for (var slot = hash & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var node = ref _nodes[_slots[slot] - 1];
            if (node.Hash == hash && node.Parent == parent && _names[node.Name].SequenceEqual(name)) return _slots[slot] - 1;
        }
        return -1;
    }

    private int Insert(int parent, int hash, ReadOnlySpan<byte> name)
    {
        if (_count == _nodes.Length) Grow();
        _nodes[_count] = new() { Parent = parent, Hash = hash, Name = _names.Add(name) };
        Place(hash, ++_count);
        return _count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _nodes, _nodes.Length * 2);
        _slots = new int[_nodes.Length * 2];
        for (var i = 0; i < _count; i++) Place(_nodes[i].Hash, i + 1);
    }

    private void Place(int hash, int entry)
    {
        var slot = hash & (_slots.Length - 1);
        while (_slots[slot] != 0) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = entry;
    }

    private static bool DiffersByCaseOnly(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        Encoding.UTF8.GetString(one).Equals(Encoding.UTF8.GetString(other), StringComparison.OrdinalIgnoreCase);
}
