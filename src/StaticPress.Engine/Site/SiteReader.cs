using StaticPress.Configuration;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>The site as one output sees it while it is rendered: every query notes what was asked and answered.</summary>
public sealed class SiteReader(SiteAnswers answers, ReadRecorder recorder)
{
    /// <summary>A setting that whoever asks has at hand: it is asked for all the same.</summary>
    public T SettingKnown<T>(string name, T value)
    {
        Note(QuestionKind.Setting, Fingerprint.Of(name), isCommon: true);
        return value;
    }

    public T Setting<T>(string name, Func<PublicationSettings, T> read) => SettingKnown(name, read(answers.Site.Settings));

    /// <summary>An article whose whole text the output shows.</summary>
    public ArticleHead Article(int ordinal)
    {
        var head = answers.Site.Articles[ordinal];
        Note(QuestionKind.Article, SiteAnswers.KeyOf(head));
        return head;
    }

    /// <summary>One page of a term's list; 0 is the front.</summary>
    public ListPage ListPage(Term term, int number)
    {
        Note(QuestionKind.ListPage, SiteAnswers.KeyOf(term), number);
        var paging = answers.PagingOf(term);
        var (start, length) = paging.Slice(number);
        return new ListPage(term, number, Heads(term.Articles.AsSpan().Slice(start, length)), paging);
    }

    public Term? Find(TermKind kind, string slug)
    {
        Note(QuestionKind.Term, SiteAnswers.KeyOf(kind, slug));
        return answers.Find(kind, slug);
    }

    public IReadOnlyList<Term> Terms(TermKind kind)
    {
        Note(QuestionKind.TermsOfKind, 0, (int)kind);
        return answers.Site.Of(kind);
    }

    /// <summary>Sections that have something to read, without their counts, so that pages carrying the navigation do not change with every story.</summary>
    public IReadOnlyList<Term> Navigation()
    {
        Note(QuestionKind.Navigation, 0, isCommon: true);
        return [.. answers.Site.Navigation];
    }

    /// <summary>How many articles a term has: what shows this changes with every article in it.</summary>
    public int CountOf(Term term)
    {
        Note(QuestionKind.TermCount, SiteAnswers.KeyOf(term));
        return term.Count;
    }

    /// <summary>Whether there is a term of a kind at all.</summary>
    public bool HasAny(TermKind kind)
    {
        Note(QuestionKind.AnyOfKind, 0, (int)kind, isCommon: true);
        return !answers.Site.Of(kind).IsEmpty;
    }

    public IReadOnlyList<ArticleHead> Newest(int count)
    {
        Note(QuestionKind.Newest, 0, count);
        return [.. answers.Site.Articles.Take(count)];
    }

    public IReadOnlyList<ArticleHead> Newest(Term term, int count)
    {
        Note(QuestionKind.Newest, SiteAnswers.KeyOf(term), count);
        return Heads(term.Articles.AsSpan()[..Math.Min(count, term.Count)]);
    }

    /// <summary>The same as positions, for outputs that show the articles' text.</summary>
    public IReadOnlyList<int> NewestOrdinals(int count)
    {
        Note(QuestionKind.Newest, 0, count);
        return [.. Enumerable.Range(0, Math.Min(count, answers.Site.Articles.Length))];
    }

    public IReadOnlyList<int> NewestOrdinals(Term term, int count)
    {
        Note(QuestionKind.Newest, SiteAnswers.KeyOf(term), count);
        return [.. term.Articles.Take(count)];
    }

    /// <summary>The articles of a year with their addresses, dates and pictures, newest first.</summary>
    public IReadOnlyList<ArticleHead> Addresses(Term year)
    {
        Note(QuestionKind.Addresses, SiteAnswers.KeyOf(year));
        return new HeadList(answers.Site.Articles, year.Articles.Items);
    }

    /// <summary>Articles without a date.</summary>
    public IReadOnlyList<ArticleHead> Undated()
    {
        Note(QuestionKind.Undated, 0);
        return [.. answers.Undated];
    }

    /// <summary>Every page that is no article's, with the date of the newest thing on it.</summary>
    public IEnumerable<ListAddress> ListAddresses()
    {
        Note(QuestionKind.ListAddresses, 0);
        return StaticPress.Site.ListAddresses.Of(answers.Site);
    }

    /// <summary>What is news at the moment for which the site is built.</summary>
    public IReadOnlyList<ArticleHead> News()
    {
        Note(QuestionKind.News, 0);
        return [.. NewsWindow.Of(answers.Site)];
    }

    /// <summary>How far the expiry date of <c>security.txt</c> lies ahead.</summary>
    public Expiry SecurityExpiry()
    {
        Note(QuestionKind.SecurityExpiry, 0);
        return answers.SecurityExpiry;
    }

    /// <summary>The articles before and after one in its section.</summary>
    public (ArticleHead? Earlier, ArticleHead? Later) NeighboursOf(int ordinal)
    {
        Note(QuestionKind.Neighbours, SiteAnswers.KeyOf(answers.Site.Articles[ordinal]));
        var (earlier, later) = answers.NeighboursOf(ordinal);
        return (earlier < 0 ? null : answers.Site.Articles[earlier], later < 0 ? null : answers.Site.Articles[later]);
    }

    /// <summary>Older articles that an article leads to, the closest first.</summary>
    public IReadOnlyList<ArticleHead> RelatedTo(int ordinal)
    {
        Note(QuestionKind.Related, SiteAnswers.KeyOf(answers.Site.Articles[ordinal]));
        return Heads(answers.RelatedTo(ordinal));
    }

    /// <summary>What stands on the front page.</summary>
    public Front Front()
    {
        Note(QuestionKind.Front, 0);
        return answers.Front;
    }

    /// <summary>Articles whose position is known already, from another answer.</summary>
    internal IReadOnlyList<ArticleHead> At(ReadOnlySpan<int> ordinals) => Heads(ordinals);

    /// <summary>The article's versions in several languages, itself included; empty if there is one only.</summary>
    public IReadOnlyList<ArticleHead> VersionsOf(int ordinal)
    {
        Note(QuestionKind.Translations, SiteAnswers.KeyOf(answers.Site.Articles[ordinal]));
        return Heads(answers.Site.Translations.GetValueOrDefault(ordinal, []).AsSpan());
    }

    /// <summary>The article to which a former address leads.</summary>
    public ArticleHead Target(Redirect redirect)
    {
        Note(QuestionKind.Redirect, Fingerprint.Of(redirect.Path));
        return answers.Site.Articles[redirect.Article];
    }

    /// <summary>Every former address.</summary>
    public IReadOnlyList<Redirect> Redirects()
    {
        Note(QuestionKind.Redirects, 0);
        return answers.Site.Redirects;
    }

    /// <summary>The articles of one file of the search index, oldest first, for what their text says.</summary>
    public IReadOnlyList<ArticleHead> SearchShard(SearchGroup group, int number)
    {
        Note(QuestionKind.SearchShard, Fingerprint.Of(group.Name), number);
        return Heads(group.Shard(number).ToArray());
    }

    /// <summary>The articles of the files that one list of words stands for, file by file.</summary>
    public IReadOnlyList<IReadOnlyList<ArticleHead>> SearchSegment(SearchGroup group, int number)
    {
        Note(QuestionKind.SearchWords, Fingerprint.Of(group.Name), number);
        return [.. group.Segment(number).Select(shard => Heads(group.Shard(shard).ToArray()))];
    }

    /// <summary>A year of the search index; what is asked of it next is what counts.</summary>
    public SearchGroup? SearchGroup(string name) => answers.Search.Find(name);

    /// <summary>Which files the search index has.</summary>
    public SearchLayout SearchLayout()
    {
        Note(QuestionKind.SearchLayout, 0);
        return answers.Search;
    }

    public StandingPage Page(StandingPage page)
    {
        Note(QuestionKind.StandingPage, Fingerprint.Of(page.Route));
        return page;
    }

    public IReadOnlyList<StandingPage> Pages()
    {
        Note(QuestionKind.StandingPages, 0, isCommon: true);
        return answers.Site.Pages;
    }

    private List<ArticleHead> Heads(ReadOnlySpan<int> ordinals)
    {
        var heads = new List<ArticleHead>(ordinals.Length);
        foreach (var ordinal in ordinals) heads.Add(answers.Site.Articles[ordinal]);
        return heads;
    }

    private void Note(byte kind, ulong subject, int number = 0, bool isCommon = false)
    {
        recorder.Record(new Question(kind, subject, number), answers, isCommon);
    }
}
