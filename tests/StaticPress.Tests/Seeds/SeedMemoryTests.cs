using System.Text;
using CsCheck;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Seeds;

namespace StaticPress.Tests.Seeds;

/// <summary>A YAML index that is read item by item says what it says as a whole, or is left to be read as a whole.</summary>
public sealed class SeedMemoryTests
{
    private const string Index = "seeds/index.yml";

    private static readonly string[] Lines =
    [
        "- file: a.txt", "- file: b.txt", "- file: \"c.txt\"", "-  file: d.txt", "- { file: e.txt, section: City }", "  section: City", "  topics: [Ferries, Sea]", "  topics:", "    - Ferries", "  - Sea", "  published: 2026-03-03", "  slug: >-", "    a", "", "# note", "  # note",
        "  image:", "    file: a.jpg", "    alt: 'A quay", "      at night'", "  status: draft", "  kind: opinion", "---", "...", "- a.txt", "-", "\t- x", "  flie: x", "  id: \"", "- |", "&a", "  corrections: [{date: 2026-03-04, text: Wrong}]", "%YAML 1.2", "\uFEFF- file: f.txt", "- - file: g.txt", "file: h.txt", "  section: *a",
    ];

    [Fact]
    public void Item_by_item_is_as_the_whole() => Gen.Int[0, Lines.Length - 1].Array[0, 9].Sample(chosen =>
    {
        var memory = new SeedMemory();
        var first = chosen.Select(line => Lines[line]).ToList();
        // What was read before is taken over, also where it stands further down now.
        return IsAsTheWhole(memory, first) && IsAsTheWhole(memory, ["# a line more", .. first]) && IsAsTheWhole(memory, [.. first.Skip(1), .. first]);
    }, iter: 20_000);

    [Fact]
    public void A_list_as_people_write_it_is_read_item_by_item() =>
        Assert.Equal(2, new SeedMemory().TryReadYaml("# The articles\n\n- file: a.txt\n  section: City\n\n- file: b.txt\n  topics:\n    - Ferries\n"u8)!.Count);

    [Fact]
    public void Another_index_has_places_of_its_own()
    {
        var memory = new SeedMemory();
        var line = """{"file":"a.txt"}"""u8.ToArray();
        foreach (var path in new[] { "seeds/index.jsonl", "seeds/index.json" })
        {
            memory.Begin(path);
            Assert.True(memory.TryRead(line, new SourceLocation(path, 1, 1), new TextShare(), out var read));
            Assert.Equal((path, path), (read.Entry.Location.Path, read.FileLocation.Path));
        }
    }

    [Fact]
    public void Bytes_that_are_no_text_are_left_to_who_tells_them() =>
        Assert.Null(new SeedMemory().TryReadYaml([.. "- file: a.txt\n  section: Caf"u8, 0xE9, .. "\n"u8]));

    private static bool IsAsTheWhole(SeedMemory memory, IEnumerable<string> lines)
    {
        var text = string.Join('\n', lines) + "\n";
        memory.Begin(Index);
        if (memory.TryReadYaml(Encoding.UTF8.GetBytes(text)) is not { } read) return true;
        var told = new List<Diagnostic>();
        var reader = new EntryReader(told);
        var whole = new YamlNodes(new StringReader(text.TrimStart('\uFEFF')), Index, told).ReadItems().Select(reader.Read).ToList();
        return told.Count == 0 && whole.SequenceEqual(read.Select(entry => (ReadEntry?)entry));
    }
}
