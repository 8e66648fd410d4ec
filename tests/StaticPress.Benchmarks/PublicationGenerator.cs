using System.Globalization;

namespace StaticPress.Benchmarks;

/// <summary>
/// Writes a publication of any size in the native format: article i depends on i alone, so a small publication is the
/// beginning of a large one. 600 words in 16 paragraphs, 5 takeaways, 3 questions, 3 to 6 of 400 topics, 8 sections, 5 years.
/// </summary>
public static class PublicationGenerator
{
    internal static readonly string[] Sections = ["world", "politics", "economy", "technology", "science", "sport", "culture", "health"];
    private static readonly string[] Places = ["Vellhaven", "Brannoch", "Tarn Point", "Puerto Ceniza", "Zürich", "Łódź", "São Tomé", "Harrow", "Oslo", "Lima"];
    private static readonly string[] Agencies = ["NorthWire", "TernWire", "Courier Press"];
    private static readonly string[] Nouns = Words("harbour council budget river bridge ferry market school clinic festival tariff cable tunnel archive museum orchard reservoir railway vessel court union ministry treaty survey engine satellite vaccine glacier forest season player coach film gallery author clinic nurse patient crop village border tower");
    private static readonly string[] Verbs = Words("approved delayed opened closed repaired funded questioned measured reported renewed rejected examined doubled halved promised restored moved counted weighed defended");
    private static readonly string[] Adjectives = Words("northern eastern public private narrow early late costly quiet municipal regional annual unfinished temporary permanent digital coastal rural crowded rare");

    public static void Write(string folder, int count)
    {
        var seeds = Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;
        File.WriteAllText(Path.Combine(folder, "staticpress.yml"), "title: The Generated Gazette\nurl: https://gazette.example/\nlanguage: en\ntime_zone: Europe/Berlin\npublisher:\n  name: Courier Press\n");
        using var index = new StreamWriter(Path.Combine(seeds, "index.jsonl"));
        for (var i = 0; i < count; i++)
        {
            var article = Of(i);
            File.WriteAllText(Path.Combine(seeds, FileName(i)), article.ToText());
            index.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"file\":\"{FileName(i)}\",\"section\":\"{article.Section}\",\"topics\":[{string.Join(',', article.Topics.Select(topic => $"\"{topic}\""))}],\"authors\":[\"{article.Author}\"]}}\n"));
        }
    }

    public static string FileName(int i) => string.Create(CultureInfo.InvariantCulture, $"{i:0000000}_{Mix((ulong)i):x16}.txt");

    public static string Article(int i) => Of(i).ToText();

    internal static GeneratedArticle Of(int i)
    {
        var random = new Pick(i);
        var date = new DateOnly(2021, 1, 1).AddDays(random.Below(5 * 365));
        var agency = Agencies[random.Below(Agencies.Length)];
        var headline = $"{Capital(random.Of(Adjectives))} {random.Of(Nouns)} {random.Of(Verbs)} the {random.Of(Adjectives)} {random.Of(Nouns)} of {random.Of(Places)}, no. {i.ToString(CultureInfo.InvariantCulture)}";
        return new GeneratedArticle
        {
            Number = i,
            Date = date,
            Agency = agency,
            Headline = headline,
            Synopsis = Sentences(random, 2),
            Takeaways = Many(5, () => Sentence(random)),
            Place = random.Of(Places),
            Paragraphs = Many(16, () => Sentences(random, 3)),
            PointOfView = Sentences(random, 4),
            Questions = Many(3, () => ($"Why was the {random.Of(Nouns)} {random.Of(Verbs)} by the {random.Of(Nouns)}?", Sentences(random, 2))),
            Topics = [.. Many(random.Below(4) + 3, () => TopicOf(random.Below(400))).Distinct(StringComparer.Ordinal)],
            Section = Sections[random.Below(Sections.Length)],
            Author = string.Create(CultureInfo.InvariantCulture, $"Author {random.Below(60)}"),
        };
    }

    /// <summary>In order: each draws from the same source.</summary>
    private static T[] Many<T>(int count, Func<T> make)
    {
        var items = new T[count];
        for (var k = 0; k < count; k++) items[k] = make();
        return items;
    }

    private static string Sentences(Pick random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Sentence(random)));

    private static string Sentence(Pick random) =>
        $"The {random.Of(Adjectives)} {random.Of(Nouns)} {random.Of(Verbs)} “the {random.Of(Adjectives)} {random.Of(Nouns)}” & {random.Of(Verbs)} its {random.Of(Nouns)}.";

    private static string TopicOf(int number) => $"{Capital(Nouns[number % Nouns.Length])} {Adjectives[number / Nouns.Length % Adjectives.Length]}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string[] Words(string list) => list.Split(' ');

    /// <summary>SplitMix64's mixing step (Steele, Lea, Flood 2014): a well-spread number for each number.</summary>
    private static ulong Mix(ulong value)
    {
        value += 0x9e3779b97f4a7c15;
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }

    private sealed class Pick(int seed)
    {
        private ulong state = Mix((ulong)seed);

        public int Below(int limit)
        {
            state = Mix(state);
            return (int)(state % (ulong)limit);
        }

        public string Of(string[] list) => list[Below(list.Length)];
    }
}
