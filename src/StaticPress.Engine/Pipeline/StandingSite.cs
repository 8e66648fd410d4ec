using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Output;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>
/// The site as the last build assembled it, with the texts of some articles changed and nothing that orders, groups or addresses them. Of its outputs those are rendered
/// that show such a text, and those that are not as they were left. What is planned for them is looked for where it is likeliest, and heads are read as somebody asks for them.
/// </summary>
internal sealed class StandingSite
{
    private const int OutputsAtOnce = 256;

    private readonly KnownSite known;
    private readonly List<int> texts;
    private readonly bool isFoundAlike;

    /// <param name="known">As it is to be known to the next build, but for the sums.</param>
    /// <param name="texts">Positions of the articles whose texts have changed.</param>
    /// <param name="isFoundAlike">Whether search finds them by the same words.</param>
    private StandingSite(KnownSite known, SiteModel site, List<int> texts, bool isFoundAlike)
    {
        (this.known, this.texts, this.isFoundAlike) = (known, texts, isFoundAlike);
        Answers = new SiteAnswers(site, known.Keys, known.Order);
    }

    public SiteAnswers Answers { get; }

    public KnownSite Known => known;

    /// <summary>Whether a plan was found for everything that has to be rendered. Were it not, the next build would have to assemble the site.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The known site with the articles that were read again; null if one of them has changed in more than its text.</summary>
    /// <param name="site">Without articles and groups.</param>
    /// <param name="read">Reads the head of an entry that was not read again.</param>
    public static StandingSite? Of(KnownSite known, SiteModel site, List<RereadHead> reread, Func<int, ArticleHead> read)
    {
        if (!reread.TrueForAll(head => head.Stands)) return null;
        var entries = known.Entries;
        var (heads, changed, arePointsAlike) = (new List<(int, ArticleHead)>(), new List<int>(), true);
        var positions = PositionsOf(entries, reread);
        foreach (var head in reread)
        {
            // Who is held back stands nowhere.
            if (!positions.TryGetValue(head.Entry, out var position)) continue;
            heads.Add((position, head.After!));
            if (head.Before.ContentFingerprint == head.After!.ContentFingerprint) continue;
            changed.Add(position);
            arePointsAlike &= head.Before.PointsFingerprint == head.After.PointsFingerprint;
        }
        var articles = new ArticleList(entries.Length, position => read(entries[position])).With(heads);
        return new StandingSite(known.With(reread), known.Complete(site with { Articles = articles }), changed, arePointsAlike);
    }

    private static Dictionary<int, int> PositionsOf(int[] entries, List<RereadHead> reread)
    {
        var wanted = reread.Select(head => head.Entry).ToHashSet();
        var positions = new Dictionary<int, int>();
        for (var position = 0; position < entries.Length && positions.Count < wanted.Count; position++)
        {
            if (wanted.Contains(entries[position])) positions[entries[position]] = position;
        }
        return positions;
    }

    /// <summary>The outputs that have to be rendered; all others are taken into the new site as they are.</summary>
    public List<OutputPlan> Keep(Publication publication, OutputFolder folder, Trace trace, TraceRecording recording, DiagnosticBag diagnostics, int workers, CancellationToken cancellation)
    {
        trace.SettleBut(QuestionKind.Article, [.. texts.Select(position => known.Keys[position])], isFoundAlike ? [] : [QuestionKind.SearchShard, QuestionKind.SearchWords]);
        var stale = new HashSet<string>(StringComparer.Ordinal);
        var kept = 0;
        Workers.For((trace.Count + OutputsAtOnce - 1) / OutputsAtOnce, workers, part =>
        {
            for (var number = part * OutputsAtOnce; number < Math.Min((part + 1) * OutputsAtOnce, trace.Count); number++)
            {
                if (!trace.TryRead(number, publication, out var file)) continue;
                if (file.IsUnchanged && folder.IsAsLeft(file.Path, new FileStamp(file.Stamp.Length, file.Stamp.ChangedTicks)))
                {
                    Interlocked.Increment(ref kept);
                    diagnostics.AddRange(file.Diagnostics);
                }
                else
                {
                    lock (stale) stale.Add(file.PathText);
                }
            }
        }, cancellation);
        recording.KeepAll();
        folder.KeepAll(kept);
        var plans = Plans(publication, stale).ToList();
        IsWhole = stale.Count == 0;
        return plans;
    }

    /// <summary>Mostly they are the changed articles' own; those of all articles come last, for each has to be read for them.</summary>
    private IEnumerable<OutputPlan> Plans(Publication publication, HashSet<string> wanted)
    {
        foreach (var plans in Planners(publication))
        {
            if (wanted.Count == 0) yield break;
            foreach (var plan in plans)
            {
                if (wanted.Remove(plan.Path)) yield return plan;
                if (wanted.Count == 0) yield break;
            }
        }
    }

    private IEnumerable<IEnumerable<OutputPlan>> Planners(Publication publication)
    {
        foreach (var position in texts) yield return OutputSources.OfArticle(Answers.Site, position);
        var sources = OutputSources.All(publication.Assets, publication.Media);
        foreach (var source in sources.Where(source => !OutputSources.IsOfArticles(source))) yield return source.Plan(Answers.Site);
        foreach (var source in sources.Where(OutputSources.IsOfArticles)) yield return source.Plan(Answers.Site);
    }
}

/// <summary>An article whose source was read again.</summary>
/// <param name="Entry">Its place in the index.</param>
/// <param name="Before">Its head as the last build left it.</param>
/// <param name="After">Its head now; null if its source cannot be read.</param>
/// <param name="Stamp">Of the source.</param>
/// <param name="Diagnostics">What was found wrong with the source.</param>
internal sealed record RereadHead(int Entry, ArticleHead Before, ArticleHead? After, FileStamp Stamp, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether nothing has changed that another page than its own could show, nor where the article stands.</summary>
    public bool Stands => After is not null && After with { ContentFingerprint = Before.ContentFingerprint, PointsFingerprint = Before.PointsFingerprint, Count = Before.Count } == Before;
}
