namespace StaticPress.Checks;

/// <summary>Every check, in the order of <c>docs/checks.md</c>.</summary>
internal static class AllChecks
{
    /// <param name="probe">Asks other hosts; without one outgoing links are not looked at.</param>
    public static IReadOnlyList<ICheck> Create(IAddressProbe? probe = null) =>
    [
        new WellFormedCheck(),
        new LinkCheck(),
        new AnchorCheck(),
        new AssetCheck(),
        new OrphanCheck(),
        new CanonicalCheck(),
        new LanguageLinkCheck(),
        new ElementIdCheck(),
        new TitleCheck(),
        new LanguageCheck(),
        new HeadingCheck(),
        new AlternativeTextCheck(),
        new ControlNameCheck(),
        new FieldLabelCheck(),
        new HeadlineCheck(),
        new AnswerCheck(),
        new FutureDateCheck(),
        new GraphCheck(),
        new VocabularyCheck(),
        new VisibleCheck(),
        new OpinionCheck(),
        new RssCheck(),
        new AtomCheck(),
        new JsonFeedCheck(),
        new FeedDateCheck(),
        new SitemapCheck(),
        new NewsSitemapCheck(),
        new RobotsCheck(),
        new SizeCheck(),
        .. probe is null ? (ICheck[])[] : [new OutgoingLinkCheck(probe)],
    ];
}
