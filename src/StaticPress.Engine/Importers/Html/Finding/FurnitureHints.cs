using System.Collections.Frozen;
using StaticPress.Model;

namespace StaticPress.Importers.Html.Finding;

/// <summary>What the names that a page's makers gave an element say that it is, where they say that it is not the article.</summary>
internal static class FurnitureHints
{
    private static readonly string[] Attributes = ["class", "id", "role", "data-testid", "data-component", "data-component-name", "data-module", "aria-label"];

    private static readonly FrozenDictionary<string, string> Words = Table(
        (Reasons.Share, "share sharing shares sharebar sharetools sharedaddy sharethis social socials addthis addtoany shareaholic sociable shariff teilen compartir compartilhar partager condividi"),
        (Reasons.Related, "related recommended recommendation recommendations recommends recirc recirculation outbrain taboola zergnet popular trending mostread mostpopular mostviewed yarpp relatedposts suggested upnext nextup readnext morefrom alsoread seealso relacionadas relacionados relacionada weiterlesen verwandte similar teasers revcontent mgid"),
        (Reasons.Advertisement, "ad ads adv advert adverts advertisement advertisements advertising adsense adslot adbox adunit adwrapper dfp gpt sponsor sponsors sponsored teads promo promos promotion promobox anzeige werbung publicidad publicidade publicite pubblicita reklama reklam"),
        (Reasons.Subscribe, "newsletter newsletters subscribe subscription subscriptions signup paywall regwall mailchimp optin mailinglist"),
        (Reasons.Comments, "comment comments commentlist disqus respond replies livefyre coral spotim kommentar kommentare comentario comentarios commentaire commentaires commento commenti komentarz komentarze yorum yorumlar reacties comentários remark72"),
        (Reasons.Navigation, "nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs pagination pager pagenav skip skiplink masthead sidebar sidenav topbar toolbar drawer offcanvas hamburger contentinfo banner search searchform searchbox searchbar sitenav crumbs toc prevnext postnav"),
        (Reasons.Cookie, "cookie cookies cookiebanner consent gdpr onetrust didomi cmp cookiebar cookienotice privacybanner"),
        (Reasons.Form, "vjs videojs jwplayer jw playercontrols mejs plyr flowplayer yvp videoplayer audioplayer mediaplayer"),
        (Reasons.About, "authorbox authorbio bio aboutauthor"),
        (Reasons.Legal, "copyright disclaimer colophon"));

    /// <summary>Two words side by side that only together say what they mean.</summary>
    private static readonly FrozenDictionary<string, string> Pairs = Table(
        (Reasons.Related, "mostread mostpopular mostviewed morestories moreon morefrom readmore readnext upnext seealso youmaylike alsolike relatedposts relatedarticles topstories lateststories latestnews moststory"),
        (Reasons.Share, "socialmedia sharetools sharelinks followus"),
        (Reasons.Subscribe, "signup mailinglist emailsignup emailform"),
        (Reasons.Advertisement, "adslot adunit adcontainer adwrapper adplaceholder"),
        (Reasons.Navigation, "sitenav mainmenu sitefooter siteheader pagefooter globalfooter globalheader skiplink skipto postnavigation pagelinks topnav sidenav"),
        (Reasons.About, "authorbio authorbox authorinfo aboutauthor authordescription authorprofile authorcard"),
        (Reasons.Topics, "taglist posttags articletags entrytags tagslist tagcloud posttag articletopics topiclist"),
        (Reasons.Form, "playercontrols playersettings videoplayer videocontrols audioplayer mediaplayer mediacontrols"),
        (Reasons.Cookie, "cookiebanner cookienotice"));

    /// <summary>Null where the names say nothing, or nothing against it.</summary>
    public static string? ReasonOf(HtmlNode node)
    {
        foreach (var attribute in Attributes)
        {
            if (node.Get(attribute) is { Length: > 0 and < 1000 } names && (attribute != "aria-label" || names.Length < 30) && ReasonOf(names) is { } reason) return reason;
        }

        return null;
    }

    /// <summary>Names that the usual style sheets do not show.</summary>
    public static bool IsHidden(HtmlNode node)
    {
        if (node.Get("class") is not { Length: > 0 and < 1000 } names) return false;
        foreach (var range in names.AsSpan().Split(' '))
        {
            if (names.AsSpan(range) is "hide" or "hidden" or "d-none" or "is-hidden" or "u-hidden" or "visually-hidden" or "visuallyhidden" or "sr-only" or "screen-reader-text" or "screenreader-only" or "accessibility-hidden" or "modal" or "offscreen" or "print-only") return true;
        }

        return false;
    }

    /// <summary>For boxes with much prose: readers' comments, and galleries that stand in an article with a title of their own.</summary>
    public static string? LargeReasonOf(HtmlNode node)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["class", "id"])
        {
            if (node.Get(attribute) is not { Length: > 0 and < 1000 } names) continue;
            if (ReasonOf(names) == Reasons.Comments) return Reasons.Comments;
            if (HtmlHints.Has(node, "gallery", "slideshow")) return Reasons.Related;
        }

        return null;
    }

    public static string? ReasonOf(string names)
    {
        Span<char> buffer = stackalloc char[64];
        var previous = 0;
        var from = 0;
        while (NextWord(names, ref from, out var word))
        {
            if (word.Length + previous <= buffer.Length)
            {
                word.ToLowerInvariant(buffer[previous..]);
                var own = buffer.Slice(previous, word.Length);
                if (Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(own, out var reason)) return reason;
                if (previous > 0 && Pairs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(buffer[..(previous + word.Length)], out reason)) return reason;
                own.CopyTo(buffer);
                previous = word.Length;
            }
            else
            {
                previous = 0;
            }
        }

        return null;
    }

    /// <summary><c>relatedPosts</c>, <c>related-posts</c> and <c>related_posts</c> are the same words.</summary>
    private static bool NextWord(string names, ref int from, out ReadOnlySpan<char> word)
    {
        while (from < names.Length && !char.IsLetter(names[from])) from++;
        var end = from;
        while (end < names.Length && char.IsLetter(names[end]) && !(end > from && char.IsUpper(names[end]) && char.IsLower(names[end - 1]))) end++;
        word = names.AsSpan(from, end - from);
        from = end;
        return word.Length > 0;
    }

    private static FrozenDictionary<string, string> Table(params (string Reason, string Words)[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (reason, words) in rows)
        {
            foreach (var word in words.Split(' ')) table.TryAdd(word, reason);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
