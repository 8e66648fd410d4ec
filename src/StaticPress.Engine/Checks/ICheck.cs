namespace StaticPress.Checks;

/// <summary>One rule over what was built. It is made anew for each inspection, so it may gather what it needs for the end.</summary>
internal interface ICheck
{
    /// <summary>Looks at one file as it passes; called from several threads, in no order. Of a page only compact facts may be kept.</summary>
    void Look(BuiltFile file, Findings findings);

    /// <summary>Says what shows only when all files have passed.</summary>
    void Conclude(BuiltSite site, Findings findings)
    {
    }
}
