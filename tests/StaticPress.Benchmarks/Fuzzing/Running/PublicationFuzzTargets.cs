namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>The files of a publication that are fuzzed, with lines that have a meaning in them.</summary>
internal static class PublicationFuzzTargets
{
    private static readonly string[] Yaml =
    [
        "", "---", "...", "# note", "- file: a.txt", "  section: World", "  topics: [a, b]", "  authors:", "    - Ana", "  published: 2026-03-03", "  updated: 2026-03-03T10:00:00+01:00", "  image:", "    file: x.jpg", "    alt: \"A quay\"", "  kind: opinion", "  status: draft", "  translation_of: b",
        "  aliases: [/old/, https://x.example/y]", "  corrections:", "    - date: 2026-03-04", "      text: Wrong.", "- file: b.txt", "  id: b", "  slug: ../x", "  language: pt_BR", "key: &a [*a]", "? complex", ": value", "|", ">-", "'", "\"\\ud83d\"", "{", "}", "[", "]", "!!binary x", "<<: *a", "\t- x", "%YAML 1.1", "@", "`", "null", "~", "- - - -",
        "title: The Courier", "url: https://courier.example/press/", "language: ar", "time_zone: Asia/Kolkata", "permalink: /{year}/{slug}/", "sections:", "  - title: City", "    slug: city", "topics:", "publisher:", "  name: Press", "theme:", "fonts:", "routes:", "search: none", "feeds:", "fronts:", "  home:", "labels:", "checks:", "  SP4213: error", "unlisted: skip", "look:", "  accent: \"#123\"",
    ];

    private static readonly string[] Json =
    [
        "", "[", "]", "{", "}", ",", "{\"file\":\"a.txt\"}", "{\"file\":\"a.txt\"},", "{\"file\":\"b.txt\",\"section\":\"World\",\"topics\":[\"a\",\"b\"]}", "\"published\": \"2026-03-03\",", "\"image\": {\"file\":\"x.jpg\",\"alt\":null},", "{\"file\":\"\\ud83d.txt\"}", "{\"\\udc00\":1}", "\"corrections\":[{\"date\":\"2026-03-04\",\"text\":\"W\"}]", "1e999", "-", "true", "null", "\"", "\\", "//", "{\"file\":[1]}",
        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"1\",\"title\":\"T\",\"content_html\":\"<p>Words.</p>\"}]}", "\"date_published\":\"2026-03-03T10:00:00Z\",", "\"authors\":[{\"name\":\"Ana\"}],", "\"uri\":\"urn:x\",\"type\":\"text\",\"headline\":\"H\",\"body_text\":\"B\"",
    ];

    private static readonly string[] Template =
    [
        "", "{{", "}}", "{{~", "~}}", "{{ end }}", "{{ if page }}", "{{ else }}", "{{ for x in 1..3 }}", "{{ for x in page.trail }}", "{{ while true }}", "{{ break }}", "{{ x = 1/0 }}", "{{ x.y.z }}", "{{ include 'none' }}", "{{ include 'foot' }}", "{{ page | string.upcase }}", "{{ func f(x) }}", "{{ f(f) }}", "{{ f 1 }}", "{{ ret }}", "{{ capture a }}", "{{ a[99999999] }}", "{{ 'x' * 99 }}", "{{ 1 + null }}", "{{ site | object.keys }}",
        "{{ article.title }}", "{{ article.body }}", "{{ page.url }}", "{{ lang page.language }}", "{{ t.home }}", "{{ fill t.x 1 }}", "{{ regex.replace 'a' '(' '' }}", "{{ date.now }}", "{{ import page }}", "{{ readonly x }}", "{{ tablerow x in y }}", "{{ case 1 }}", "{{ when 2 }}", "{{ wrap f }}", "{{ with page }}", "{{ #comment }}", "{{ $ }}", "{{ @f }}", "{{ this }}", "{{ page = 1 }}", "{%{", "}%}", "{{ \"a\\u{1}\" }}", "{{ 0x }}", "{{ 1e400 }}", "{{ [1,2 }}", "{{ {a:1 }}", "{{ x?.y ?? z }}", "{{ 'a' | }}", "{{ | 'a' }}", "{{ array.sort page }}", "{{ math.format 1 'X99' }}", "{{ string.pad_left 'a' 99 }}", "{{ date.parse 'x' }}", "{{ timespan.from_days 1e300 }}", "{{ 9223372036854775807 + 1 }}", "{{ -1 << 70 }}", "{{ object.eval '1+' }}", "{{ object.eval_template '{{' }}", "{{ html.strip page.title }}",
    ];

    private static readonly string[] Xml =
    [
        "", "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<!DOCTYPE x>", "<rss version=\"2.0\">", "<channel>", "<item>", "<title>The ferry</title>", "<description>&lt;p&gt;Words.&lt;/p&gt;</description>", "<![CDATA[", "]]>", "</item>", "</channel>", "</rss>", "&nbsp;", "&#0;", "&#x110000;", "<a:b xmlns:a=\"u\">", "</a:b>", "<x:y>", "<pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate>", "<wp:post_type>post</wp:post_type>", "<content:encoded><![CDATA[<!-- wp:paragraph --><p>One</p><!-- /wp:paragraph -->]]></content:encoded>",
        "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>7</wp:meta_value></wp:postmeta>", "<entry>", "</entry>", "<link href=\"https://x.example/a\"/>", "<guid isPermaLink=\"false\">x</guid>", "[caption id=\"a\"]", "[/caption]", "[gallery ids=\"1,2\"]", "<!-- wp:embed {\"url\":\"\\ud83d\"} -->", "<!-- wp:image {\"id\":9 -->",
    ];

    public static IEnumerable<IFuzzTarget> All(string root)
    {
        yield return new PublicationFuzzTarget("settings", "staticpress.yml", new FuzzSeeds([.. Files(root, "staticpress.yml", "tests/StaticPress.Tests/Publications/everything/staticpress.yml", "tests/StaticPress.Benchmarks/Peers/themes/staticpress/staticpress.yml")], Yaml));
        yield return new PublicationFuzzTarget("index.yml", "seeds/index.yml", new FuzzSeeds([.. Files(root, "seeds/index.yml", "tests/StaticPress.Tests/Publications/everything/seeds/index.yml")], Yaml));
        yield return new PublicationFuzzTarget("index.json", "seeds/index.json", new FuzzSeeds([["[", "{\"file\":\"a.txt\",\"section\":\"World\"},", "{\"file\":\"b.txt\",", "\"topics\":[\"x\"]}", "]"]], Json));
        yield return new PublicationFuzzTarget("index.jsonl", "seeds/index.jsonl", new FuzzSeeds([["{\"file\":\"a.txt\",\"section\":\"World\"}", "{\"file\":\"b.txt\",\"topics\":[\"x\"]}"]], Json));
        yield return new PublicationFuzzTarget("template", "templates/pages/article.html", new FuzzSeeds([.. FuzzSeeds.FromFolder(Path.Combine(root, "templates/pages"), "*.html"), .. FuzzSeeds.FromFolder(Path.Combine(root, "templates/partials"), "*.html")], Template));
        yield return new PublicationFuzzTarget("page", "pages/about.md", new FuzzSeeds([.. FuzzSeeds.FromFolder(Path.Combine(root, "pages"), "*.md"), .. FuzzSeeds.FromFolder(Path.Combine(root, "docs"), "*.md")], [.. Yaml, "# About", "![x](y.jpg)", "<script>", "[a](b)"]));
        yield return new PublicationFuzzTarget("language", "templates/languages/en.yml", new FuzzSeeds([.. Files(root, "templates/languages/en.yml", "templates/languages/ar.yml")], Yaml));
        yield return new ArchiveFuzzTarget("import.xml", new FuzzSeeds([.. Fixtures(root, "*.xml"), .. Fixtures(root, "*.rss"), .. Fixtures(root, "*.atom"), .. Fixtures(root, "*.rdf")], Xml));
        yield return new ArchiveFuzzTarget("import.json", new FuzzSeeds([.. Fixtures(root, "*.json")], Json));
    }

    private static IEnumerable<string[]> Files(string root, params string[] files) => files.Select(file => File.ReadAllText(Path.Combine(root, file)).Split('\n'));

    private static IEnumerable<string[]> Fixtures(string root, string pattern) => FuzzSeeds.FromFolder(Path.Combine(root, "tests/StaticPress.Tests/Archives/Fixtures"), pattern);
}
