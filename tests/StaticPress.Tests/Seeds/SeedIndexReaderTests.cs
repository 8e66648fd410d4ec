using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Seeds;

namespace StaticPress.Tests.Seeds;

public sealed class SeedIndexReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("seeds-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string, string> FullIndexes { get; } = new()
    {
        { "index.yml", "- file: a.txt\n  id: one\n  slug: s\n  section: City\n  topics: [x, y]\n  authors: z\n  language: pt-br\n  published: 2026-11-22\n  updated: 2026-11-22T09:30:00+01:00\n  image: {file: p/a.jpg, alt: A, caption: B, credit: C}\n  kind: ask_public\n  status: draft\n" },
        { "index.json", "[{\"file\":\"a.txt\",\"id\":\"one\",\"slug\":\"s\",\"section\":\"City\",\"topics\":[\"x\",\"y\"],\"authors\":\"z\",\"language\":\"pt-br\",\"published\":\"2026-11-22\",\"updated\":\"2026-11-22T09:30:00+01:00\",\n\"image\":{\"file\":\"p/a.jpg\",\"alt\":\"A\",\"caption\":\"B\",\"credit\":\"C\"},\"kind\":\"ask_public\",\"status\":\"draft\"}]\n" },
        { "index.jsonl", "\uFEFF{\"file\":\"a.txt\",\"id\":\"one\",\"slug\":\"s\",\"section\":\"City\",\"topics\":[\"x\",\"y\"],\"authors\":\"z\",\"language\":\"pt-br\",\"published\":\"2026-11-22\",\"updated\":\"2026-11-22T09:30:00+01:00\",\"image\":{\"file\":\"p/a.jpg\",\"alt\":\"A\",\"caption\":\"B\",\"credit\":\"C\"},\"kind\":\"ask_public\",\"status\":\"draft\"}\r\n\n" },
    };

    [Theory]
    [MemberData(nameof(FullIndexes))]
    public void Every_key_is_read_from_every_form_of_index(string name, string content)
    {
        Write("a.txt", "p/a.jpg");
        WriteText(name, content);
        var index = Read();
        Assert.Empty(index.Diagnostics);
        var expected = new SeedEntry("a.txt", "one", index.Entries[0].Location)
        {
            Slug = "s",
            Section = "City",
            Topics = ["x", "y"],
            Authors = ["z"],
            Language = "pt-BR",
            Published = new PressDate(new DateOnly(2026, 11, 22)),
            Updated = new PressDate(new DateOnly(2026, 11, 22), new TimeOnly(9, 30), TimeSpan.FromHours(1)),
            Image = new ArticleImage("p/a.jpg", "A", "B", "C"),
            Kind = ArticleKind.AskPublic,
            Status = SeedStatus.Draft,
        };
        Assert.Equal([expected], index.Entries);
        Assert.Equal(1, index.Entries[0].Location.Line);
    }

    [Fact]
    public void Without_an_index_the_folder_is_the_index_in_ordinal_order()
    {
        Write("b.txt", "B.txt", "a/c.txt", "notes.doc", ".hidden.txt", ".git/x.txt");
        var index = Read();
        Assert.Equal(["B.txt", "a/c.txt", "b.txt"], index.Entries.Select(entry => entry.File));
        Assert.Equal(["B", "c", "b"], index.Entries.Select(entry => entry.Id));
        Assert.Equal(index.Entries.Select(entry => entry.File), index.Files.Select(file => file.File));
        Assert.Equal("B.txt".Length, index.Files[0].Length);
        Assert.Equal(File.GetLastWriteTimeUtc(Path.Combine(folder, "B.txt")).Ticks, index.Files[0].ModifiedTicks);
    }

    [Theory]
    [InlineData(UnlistedSeeds.Build, "b.txt c.txt a.txt d.txt", "")]
    [InlineData(UnlistedSeeds.Skip, "b.txt c.txt", "")]
    [InlineData(UnlistedSeeds.Error, "b.txt c.txt", "SP1106 seeds/a.txt SP1106 seeds/d.txt")]
    public void What_the_index_does_not_list_follows_it_or_not_as_the_publication_says(UnlistedSeeds unlisted, string files, string told)
    {
        Write("a.txt", "b.txt", "c.txt", "d.txt");
        WriteText("index.yml", "- file: b.txt\n- file: c.txt\n");
        var index = Read(unlisted);
        Assert.Equal(files, string.Join(' ', index.Entries.Select(entry => entry.File)));
        Assert.Equal(told, string.Join(' ', index.Diagnostics.Select(one => $"{one.Code} {one.Location.Path}")));
    }

    [Theory]
    [InlineData("- file: c.txt\n", "SP1103 (1,9) “c.txt” does not exist in “seeds”")]
    [InlineData("- file: a.txt\n- file: A.TXT\n", "SP1103 (2,9) “A.TXT” does not exist in “seeds”")]
    [InlineData("- file: ../a.txt\n", "SP1104 (1,9) the path “../a.txt” has the part “..”, which leads elsewhere")]
    [InlineData("- file: /etc/passwd\n", "SP1104 (1,9) the path “/etc/passwd” is absolute; paths here are relative")]
    [InlineData("- file: x\\a.txt\n", "SP1104 (1,9) the path “x\\a.txt” has a backslash; folders are divided by “/”")]
    [InlineData("- file: a.txt\n- file: a.txt\n", "SP1107 (2,9) “a.txt” is listed a second time")]
    [InlineData("- file: a.txt\n  id: b\n", "SP2002 seeds/b.txt “b.txt” and “a.txt” have the same id “b”")]
    [InlineData("- fiel: a.txt\n", "SP1003 (1,3) the key “fiel” is not known here")]
    [InlineData("- section: City\n", "SP1004 (1,3) this entry has no `file`")]
    [InlineData("- file: a.txt\n  image: {file: no.jpg}\n", "SP1103 (2,10) the picture “no.jpg” does not exist in “seeds”")]
    [InlineData("- file: a.txt\n  image: {alt: x}\n", "SP1004 (2,10) this image has no `file`")]
    [InlineData("- file: a.txt\n  published: 22.11.2026\n", "SP1108 (2,14) “22.11.2026” is not a date")]
    [InlineData("- file: a.txt\n  kind: opinon\n", "SP1012 (2,9) “opinon” is not one of the values that may stand here")]
    [InlineData("- a.txt\n", "SP1005 (1,3) an entry is a group of keys, not a text")]
    [InlineData("file: a.txt\n", "SP1005 (1,1) the file is a group of keys, not a list")]
    [InlineData("- file: x.doc\n", "SP1105 (1,9) no importer reads files such as “x.doc”")]
    [InlineData("- file: a.txt\n  - b\n", "SP1002 *")]
    [InlineData("", "")]
    public void A_mistake_in_the_index_is_told_with_its_line(string yaml, string expected)
    {
        Write("a.txt", "b.txt", "x.doc");
        WriteText("index.yml", yaml);
        var told = string.Join('|', Read().Diagnostics.Select(one => $"{one.Code} {(one.Location.Line > 0 ? $"({one.Location.Line},{one.Location.Column})" : one.Location.Path)} {one.Message}"));
        if (expected.EndsWith('*')) Assert.StartsWith(expected[..^1], told, StringComparison.Ordinal);
        else Assert.Equal(expected, told);
    }

    [Theory]
    [InlineData("index.json", "[{\"file\":\"a.txt\"},\n {\"file\":\"é\", \"kin\":1}]", "SP1003 (2,15)|SP1103 (2,10)")]
    [InlineData("index.json", "[{\"file\":\"a.txt\"},\n {\"file\" \"b\"}]", "SP1101 (2,10)")]
    [InlineData("index.json", "{\"file\":\"a.txt\"}", "SP1101 (1,1)")]
    [InlineData("index.json", "", "SP1101 (1,1)")]
    [InlineData("index.json", "[{\"file\":\"a.txt\"}", "SP1101 (1,18)")]
    [InlineData("index.json", "[] []", "SP1101 (1,3)")]
    [InlineData("index.json", "[3]", "SP1005 (1,2)")]
    [InlineData("index.jsonl", "{\"file\":\"a.txt\"}\n\n  {\"file\":\"b\",}\n{\"file\":\"b.txt\"}", "SP1101 (3,15)")]
    [InlineData("index.jsonl", "{\"file\":\"a.txt\",\"file\":\"b.txt\"}", "SP1006 (1,17)")]
    [InlineData("index.jsonl", "{\"file\":\"a.txt\"} {}", "SP1101 (1,18)")]
    [InlineData("index.jsonl", "{\"file\":\"a.txt\",\"published\":20261122}", "SP1108 (1,29)")]
    [InlineData("index.jsonl", "{\"file\":\"a.txt\",\"published\":null,\"slug\":2026}", "")]
    public void Mistakes_in_json_have_places_too(string name, string json, string expected)
    {
        Write("a.txt", "b.txt");
        WriteText(name, json);
        Assert.Equal(expected, string.Join('|', Read().Diagnostics.OrderBy(one => one.Code, StringComparer.Ordinal).Select(one => $"{one.Code} ({one.Location.Line},{one.Location.Column})")));
    }

    [Fact]
    public void Two_indexes_are_one_too_many()
    {
        WriteText("index.yml", "");
        WriteText("index.jsonl", "");
        Assert.Equal("“seeds” has both index.yml and index.jsonl", Assert.Single(Read().Diagnostics).Message);
    }

    [Fact]
    public void Files_of_one_name_in_two_folders_need_ids()
    {
        Write("a.txt", "x/a.txt");
        Assert.Equal("“x/a.txt” and “a.txt” have the same id “a”", Assert.Single(Read().Diagnostics).Message);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_refused_and_one_within_is_followed()
    {
        Write("real.txt", "sub/deep.txt");
        File.CreateSymbolicLink(Path.Combine(folder, "in.txt"), Path.Combine(folder, "real.txt"));
        File.CreateSymbolicLink(Path.Combine(folder, "out.txt"), "/etc/hostname");
        File.CreateSymbolicLink(Path.Combine(folder, "nowhere.txt"), "gone.txt");
        Directory.CreateSymbolicLink(Path.Combine(folder, "etc"), "/etc");
        File.CreateSymbolicLink(Path.Combine(folder, "twice.txt"), Path.Combine(folder, "etc", "hostname"));
        var index = Read();
        Assert.Equal(["in.txt", "real.txt", "sub/deep.txt"], index.Entries.Select(entry => entry.File));
        Assert.Equal("real.txt".Length, index.Files[0].Length);
        Assert.Equal(["SP1110 seeds/etc", "SP1104 seeds/nowhere.txt", "SP1104 seeds/out.txt", "SP1104 seeds/twice.txt"], index.Diagnostics.Select(one => $"{one.Code} {one.Location.Path}"));
    }

    [Fact]
    public void A_long_list_is_read_piece_by_piece_with_the_same_result()
    {
        var names = Enumerable.Range(0, 4000).Select(i => $"article-{i:0000}.txt").ToArray();
        Write(names);
        WriteText("index.json", "[\n" + string.Join(",\n", names.Reverse().Select(name => $"  {{\"file\": \"{name}\", \"section\": \"Science & Nature\", \"topics\": [\"rivers\", \"wildlife\"]}}")) + "\n]\n");
        var index = Read();
        Assert.Empty(index.Diagnostics);
        Assert.Equal(names.Reverse(), index.Entries.Select(entry => entry.File));
        Assert.Equal(Enumerable.Range(2, 4000), index.Entries.Select(entry => entry.Location.Line));
    }

    private SeedIndex Read(UnlistedSeeds unlisted = UnlistedSeeds.Build) => SeedIndexReader.Read(folder, unlisted, [".txt", ".md"]);

    private void Write(params string[] names)
    {
        foreach (var name in names) WriteText(name, name);
    }

    private void WriteText(string name, string content)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
