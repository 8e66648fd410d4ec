using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Who has taken which line. A line is given once and never taken back, which is what makes the ledger whole.</summary>
internal sealed class Claims(Page page)
{
    private readonly Claim[] claims = new Claim[page.Count];

    public bool IsFree(int index) => claims[index].Role is null;

    public string? ReasonOf(int index) => claims[index].Reason;

    public string? RoleOf(int index) => claims[index].Role;

    /// <summary>Gives the lines from <paramref name="from"/> up to and without <paramref name="to"/> one role, as one entry.</summary>
    public void Take(int from, int to, string role, string? reason = null)
    {
        for (var index = from; index < to; index++)
        {
            if (IsFree(index)) claims[index] = new Claim(role, reason, from);
        }
    }

    /// <summary>Gives a note the role of the part that refers to it, which is known only once all parts are read.</summary>
    public void Follow(int index, string role) => claims[index] = claims[index] with { Role = role };

    public void Take(int index, string role, string? reason = null) => Take(index, index + 1, role, reason);

    public EquatableArray<LedgerEntry> ToLedger()
    {
        var entries = ImmutableArray.CreateBuilder<LedgerEntry>(claims.Length);
        for (var start = 0; start < claims.Length;)
        {
            var claim = claims[start];
            var end = start + 1;
            while (!page.HasParts && end < claims.Length && claims[end] == claim) end++;
            entries.Add(new LedgerEntry(page.Number(start), page.LastNumber(end - 1), claim.Role ?? Roles.Body, claim.Reason) { Text = page.Part(start)?.Text });
            start = end;
        }

        return entries.DrainToImmutable();
    }

    /// <param name="Unit">The first line of the unit: two paragraphs side by side stay two entries.</param>
    private readonly record struct Claim(string? Role, string? Reason, int Unit);
}
