namespace StaticPress.Pipeline;

/// <summary>Hears how far a build has come; called from many threads, a few times a second at most per worker.</summary>
public interface IBuildProgress
{
    /// <param name="stage">Reading or Rendering.</param>
    /// <param name="total">0 if not known yet.</param>
    void Report(string stage, int done, int total);
}
