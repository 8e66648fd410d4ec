using System.Globalization;
using System.Text;

namespace StaticPress.Benchmarks;

/// <summary>
/// Writes a publication of any size in the native format: article i depends on i alone, so a small publication is the
/// beginning of a large one. 600 words in 16 paragraphs, 5 takeaways, 3 questions, 3 to 6 of 400 topics, 8 sections, 5 years.
/// </summary>
public static class PublicationGenerator
{
    private static readonly string[] Sections = ["world", "politics", "economy", "technology", "science", "sport", "culture", "health"];
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
            var random = new Pick(i);
            var name = FileName(i);
            File.WriteAllText(Path.Combine(seeds, name), Article(i, random));
            var topics = Enumerable.Range(0, random.Below(4) + 3).Select(_ => TopicOf(random.Below(400))).Distinct(StringComparer.Ordinal);
            index.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"file\":\"{name}\",\"section\":\"{Sections[random.Below(Sections.Length)]}\",\"topics\":[{string.Join(',', topics.Select(topic => $"\"{topic}\""))}],\"authors\":[\"Author {random.Below(60)}\"]}}\n"));
        }
    }

    public static string FileName(int i) => string.Create(CultureInfo.InvariantCulture, $"{i:0000000}_{Mix((ulong)i):x16}.txt");

    public static string Article(int i) => Article(i, new Pick(i));

    private static string Article(int i, Pick random)
    {
        var date = new DateOnly(2021, 1, 1).AddDays(random.Below(5 * 365));
        var agency = Agencies[random.Below(Agencies.Length)];
        var headline = $"{Capital(random.Of(Adjectives))} {random.Of(Nouns)} {random.Of(Verbs)} the {random.Of(Adjectives)} {random.Of(Nouns)} of {random.Of(Places)}, no. {i.ToString(CultureInfo.InvariantCulture)}";
        var text = new StringBuilder(6000).Append(headline).Append("\n\nClick to start listening\n").Append(headline)
            .Append("\n\nSynopsis\n\n").Append(Sentences(random, 2)).Append("\n\nKey Takeaways\n\n");
        for (var k = 0; k < 5; k++) text.Append("  • ").Append(Sentence(random)).Append('\n');
        text.Append('\n').Append(random.Of(Places)).Append(date.ToString(", MMMM d", CultureInfo.InvariantCulture)).Append(" (").Append(agency).Append(") ");
        for (var k = 0; k < 16; k++) text.Append(Sentences(random, 3)).Append("\n\n");
        text.Append("Point of View\n\n").Append(Sentences(random, 4)).Append('\n').Append(agency).Append('\n')
            .Append(date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)).Append("\n\nFrequently Asked Questions\n\n");
        for (var k = 0; k < 3; k++) text.Append($"Why was the {random.Of(Nouns)} {random.Of(Verbs)} by the {random.Of(Nouns)}?\n").Append(Sentences(random, 2)).Append('\n');
        return text.ToString();
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
