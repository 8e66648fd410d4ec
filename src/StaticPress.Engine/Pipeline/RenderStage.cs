using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Output;
using StaticPress.Rendering;

namespace StaticPress.Pipeline;

/// <summary>Renders what changed and keeps what did not, with as many workers as there are processors.</summary>
internal sealed class RenderStage(Publication publication, OutputFolder folder, Trace trace, TraceRecording recording, DiagnosticBag diagnostics)
{
    /// <summary>Few, for the last outputs are the longest: feeds and sitemaps.</summary>
    private const int BatchSize = 8;

    /// <summary>After so many errors the rest is not worth waiting for.</summary>
    private const int EnoughErrors = 200;

    private readonly Lock gate = new();
    /// <summary>By what they say, whatever page they say it of.</summary>
    private readonly Dictionary<Diagnostic, Diagnostic> failures = [];
    private int rendered;
    private int done;

    public int Rendered => rendered;

    public void Run(IEnumerable<OutputPlan> plans, int workers, IBuildProgress? progress, CancellationToken cancellation)
    {
        using var source = plans.GetEnumerator();
        Workers.For(workers, workers, _ =>
        {
            var context = new OutputContext(publication);
            var batch = new List<OutputPlan>(BatchSize);
            while (!cancellation.IsCancellationRequested && failures.Count < EnoughErrors && Take(source, batch))
            {
                foreach (var plan in batch)
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (!Keep(plan)) Render(plan, context);
                }
                progress?.Report("Rendering", Interlocked.Add(ref done, batch.Count), 0);
            }
        }, cancellation);
        cancellation.ThrowIfCancellationRequested();
        diagnostics.AddRange(failures.Values);
    }

    /// <summary>A mistake in a template is told once, with the first page by address that it spoils, not once for every page.</summary>
    private void Fail(Diagnostic diagnostic)
    {
        lock (failures)
        {
            var key = diagnostic with { Hint = null, Note = null };
            if (!failures.TryGetValue(key, out var first) || string.CompareOrdinal(diagnostic.Note, first.Note) < 0) failures[key] = diagnostic;
        }
    }

    private bool Take(IEnumerator<OutputPlan> source, List<OutputPlan> batch)
    {
        batch.Clear();
        lock (gate)
        {
            while (batch.Count < BatchSize && source.MoveNext()) batch.Add(source.Current);
        }
        return batch.Count > 0;
    }

    /// <summary>Skipped outputs say again what they said when they were rendered.</summary>
    private bool Keep(OutputPlan plan)
    {
        if (trace.FindUnchanged(plan.Path, publication) is not { } known) return false;
        if (!folder.Keep(plan.Path, new FileStamp(known.Stamp.Length, known.Stamp.ChangedTicks))) return false;
        recording.Keep(plan.Path, known);
        if (known.Diagnostics.Count > 0) diagnostics.AddRange(known.Diagnostics);
        return true;
    }

    private void Render(OutputPlan plan, OutputContext context)
    {
        context.Begin();
        try
        {
            plan.Source.Render(plan, context);
        }
        catch (TemplateException error)
        {
            Fail(error.Diagnostic);
            return;
        }
        Write(plan, context);
        Interlocked.Increment(ref rendered);
    }

    private void Write(OutputPlan plan, OutputContext context)
    {
        var stamp = folder.Write(plan.Path, context.Writer.Written).Stamp;
        recording.Add(plan.Path, new OutputStamp(stamp.Size, stamp.ModifiedTicks), context.Reads.Common, context.Reads.Own, context.Diagnostics);
        diagnostics.AddRange(context.Diagnostics);
    }
}
