using System.Globalization;
using System.Text;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>
/// The interface texts of one language and the way it writes dates, from <c>languages/*.yml</c> of the theme. Months and
/// patterns are facts from CLDR kept with the theme, not taken from the machine, so that all machines write the same.
/// </summary>
public sealed class LanguagePack
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> texts;
    private readonly LanguagePack? fallback;

    private LanguagePack(string tag, IReadOnlyDictionary<string, IReadOnlyList<string>> texts, LanguagePack? fallback)
    {
        Tag = tag;
        this.texts = texts;
        this.fallback = fallback;
    }

    /// <summary>The BCP 47 tag of the texts, which may be less exact than the language asked for.</summary>
    public string Tag { get; }

    public IEnumerable<string> Names => texts.Keys;

    /// <param name="own">Texts that stand above those of the file.</param>
    /// <exception cref="TemplateException">The file is not YAML.</exception>
    internal static LanguagePack Read(string tag, ThemeFile? file, LanguagePack? fallback, IReadOnlyCollection<TextSetting> own)
    {
        var read = file is null ? new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) : TextsOf(file);
        if (own.Count == 0) return new LanguagePack(tag, read, fallback);
        var joined = new Dictionary<string, IReadOnlyList<string>>(read, StringComparer.Ordinal);
        foreach (var text in own) joined["texts." + text.Name] = [text.Text];
        return new LanguagePack(tag, joined, fallback);
    }

    private static IReadOnlyDictionary<string, IReadOnlyList<string>> TextsOf(ThemeFile file)
    {
        var diagnostics = new List<Diagnostic>();
        var yaml = Utf8File.Decode(file.Content.Span, file.DisplayPath, diagnostics) ?? "";
        var read = YamlTexts.Read(yaml, file.DisplayPath, diagnostics);
        return diagnostics.Find(one => one.Severity == Severity.Error) is { } mistake ? throw new TemplateException(mistake) : read;
    }

    /// <summary>The text of a name, from the fallback language where this one lacks it; null if no language has it.</summary>
    public string? Text(string name) => texts.TryGetValue(name, out var values) && values.Count > 0 ? values[0] : fallback?.Text(name);

    /// <summary>A day as the language writes it in running text: <c>22 November 2026</c>.</summary>
    public string Date(DateOnly date) => Format(Pattern("date"), date, default);

    public string Time(TimeOnly time) => Format(Pattern("time"), default, time);

    public string MonthAndYear(int year, int month) => Format(Pattern("month_year"), new DateOnly(year, month, 1), default);

    /// <summary>A name as a heading writes it: many languages write months and weekdays small in running text (CLDR, contextTransforms).</summary>
    public static string Heading(string text) => text.Length == 0 || !char.IsLower(text[0]) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A month's name standing alone, as a heading writes it.</summary>
    public string Month(int month) => List("months_standalone", 12)[month - 1];

    /// <summary>A day with its weekday: <c>Sunday, 22 November 2026</c>.</summary>
    public string FullDate(DateOnly date) => Format(Pattern("full_date"), date, default);

    /// <summary>A day without its year, as short as the language allows: <c>22 Nov</c>.</summary>
    public string ShortDate(DateOnly date) => Format(Pattern("short_date"), date, default);

    /// <summary>A month with its year, short: <c>Nov 2026</c>.</summary>
    public string ShortMonth(DateOnly date) => Format(Pattern("short_month"), date, default);

    /// <summary>A day with its weekday, under a heading that names the year: <c>Sunday, 22 November</c>.</summary>
    public string DayOfMonth(DateOnly date) => Format(Pattern("day"), date, default);

    /// <summary>A weekday's name and its short form; Monday is 0.</summary>
    public (string Name, string Short) Weekday(int day) => (List("weekdays", 7)[day], List("weekdays_short", 7)[day]);

    /// <summary>A text that counts things, in the plural form the number wants: <c>1 article</c>, <c>2 articles</c>.</summary>
    public string Counted(string name, int count)
    {
        var form = Text($"texts.{name}.{PluralRules.CategoryOf(Tag, count)}") ?? Text($"texts.{name}.other") ?? "{0}";
        return TemplateFunctions.Fill(form, Number(count));
    }

    /// <summary>A whole number with the language's digits.</summary>
    public string Number(int number) => Digits(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A date, with its time and zone if the source gives a time.</summary>
    public string DateTime(PressDate date, TimeZoneInfo zone)
    {
        if (!date.HasTime) return Date(date.Date);
        var instant = date.ToInstant(zone);
        var pattern = Pattern("date_time");
        return pattern
            .Replace("{date}", Date(DateOnly.FromDateTime(instant.DateTime)), StringComparison.Ordinal)
            .Replace("{time}", Time(TimeOnly.FromDateTime(instant.DateTime)) + " " + Zone(instant.Offset), StringComparison.Ordinal);
    }

    /// <summary>Zones are written by their distance from UTC: abbreviations differ between machines and are not unique.</summary>
    private static string Zone(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero) return "UTC";
        var sign = offset < TimeSpan.Zero ? "−" : "+";
        var hours = Math.Abs(offset.Hours).ToString(CultureInfo.InvariantCulture);
        return offset.Minutes == 0 ? $"UTC{sign}{hours}" : $"UTC{sign}{hours}:{Math.Abs(offset.Minutes).ToString("00", CultureInfo.InvariantCulture)}";
    }

    private string Pattern(string name) => Text("formats." + name) ?? throw new InvalidOperationException($"language pack {Tag} has no formats.{name}");

    private IReadOnlyList<string> List(string name, int count) =>
        texts.TryGetValue(name, out var items) && items.Count == count ? items
        : fallback?.List(name, count) ?? throw new InvalidOperationException($"language pack {Tag} has no list '{name}' of {count}");

    /// <summary>CLDR's letters for the parts used here: y year, M month (MMM short, MMMM in words, LLLL standing alone), d day, E weekday, H hour to 23, h hour to 12, m minute, a half of the day; text between quotes is literal.</summary>
    private string Format(string pattern, DateOnly date, TimeOnly time)
    {
        var result = new StringBuilder();
        for (var i = 0; i < pattern.Length;)
        {
            var letter = pattern[i];
            if (letter == '\'')
            {
                var close = pattern.IndexOf('\'', i + 1);
                if (close < 0) close = pattern.Length;
                result.Append(pattern.AsSpan(i + 1, close - i - 1));
                i = close + 1;
                continue;
            }
            var run = 1;
            while (i + run < pattern.Length && pattern[i + run] == letter) run++;
            result.Append(Part(letter, run, date, time) ?? pattern.Substring(i, run));
            i += run;
        }
        return result.ToString();
    }

    private string? Part(char letter, int run, DateOnly date, TimeOnly time) => letter switch
    {
        'y' => Digits(date.Year.ToString(run == 2 ? "00" : "0", CultureInfo.InvariantCulture)),
        'M' when run >= 4 => List("months", 12)[date.Month - 1],
        'M' when run == 3 => List("months_short", 12)[date.Month - 1],
        'M' => Padded(date.Month, run),
        'L' => Month(date.Month),
        'E' => List("weekdays", 7)[((int)date.DayOfWeek + 6) % 7],
        'd' => date.Day == 1 && run == 1 && Text("formats.first_day") is { Length: > 0 } first ? first : Padded(date.Day, run),
        'H' => Padded(time.Hour, run),
        'h' => Padded(time.Hour % 12 == 0 ? 12 : time.Hour % 12, run),
        'm' => Padded(time.Minute, run),
        'a' => Text(time.Hour < 12 ? "formats.am" : "formats.pm"),
        _ => null,
    };

    private string Padded(int value, int width) => Digits(value.ToString(width == 2 ? "00" : "0", CultureInfo.InvariantCulture));

    private string Digits(string latin)
    {
        if (Text("formats.digits") is not { Length: 10 } digits) return latin;
        return string.Create(latin.Length, (latin, digits), static (span, state) =>
        {
            for (var i = 0; i < span.Length; i++) span[i] = char.IsAsciiDigit(state.latin[i]) ? state.digits[state.latin[i] - '0'] : state.latin[i];
        });
    }
}
