using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>
/// Gathers a document's footnotes, wherever they stand in it, as a list that closes the part that refers to them: the point of view, or
/// an answer. What several parts refer to closes the body.
/// </summary>
internal static class Notes
{
    /// <summary>Gives notes to the point of view and to answers.</summary>
    /// <returns>The list that closes the body.</returns>
    public static ImmutableArray<Block> Settle(Reading reading)
    {
        var lists = new Dictionary<(string Role, int Answer), NoteList>();
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (reading.Page.Part(index) is not { Role: Roles.Body, Block: ListBlock { Items: [var item] } note } part) continue;
            var place = PlaceOf(reading, part.ReferredFrom);
            if (!lists.TryGetValue(place, out var list)) lists[place] = list = new NoteList(reading.Page.Number(index));
            list.Items.TryAdd(note.Start, item);
            if (place.Role != Roles.Body) reading.Claims.Follow(index, place.Role);
        }

        foreach (var ((role, answer), list) in lists)
        {
            if (role == Roles.PointOfView) reading.PointOfView = [.. reading.PointOfView, list.ToBlock()];
            else if (role == Roles.Answer) reading.Faq[answer] = reading.Faq[answer] with { Answer = [.. reading.Faq[answer].Answer, list.ToBlock()] };
        }

        return lists.TryGetValue((Roles.Body, -1), out var rest) ? [rest.ToBlock()] : [];
    }

    /// <summary>The one part that all references stand in, an answer by its place among the questions; else the body.</summary>
    private static (string Role, int Answer) PlaceOf(Reading reading, EquatableArray<int> lines)
    {
        var places = lines.Select(line => PlaceOf(reading, line)).Distinct().Take(2).ToList();
        return places is [var only] ? only : (Roles.Body, -1);
    }

    private static (string Role, int Answer) PlaceOf(Reading reading, int line) => reading.Claims.RoleOf(reading.Page.IndexAt(line)) switch
    {
        Roles.PointOfView when !reading.PointOfView.IsEmpty => (Roles.PointOfView, -1),
        Roles.Question or Roles.Answer when AnswerAt(reading, line) is >= 0 and var answer => (Roles.Answer, answer),
        _ => (Roles.Body, -1),
    };

    private static int AnswerAt(Reading reading, int line)
    {
        var (low, high) = (0, reading.Faq.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (reading.Faq[middle].Line <= line) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private sealed record NoteList(int Line)
    {
        public SortedDictionary<int, ListItem> Items { get; } = [];

        public ListBlock ToBlock() => new(Ordered: true, Items.Keys.First(), [.. Items.Values], Line);
    }
}
