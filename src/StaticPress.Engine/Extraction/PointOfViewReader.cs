using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Reads the opinion that stands apart from the report.</summary>
internal static class PointOfViewReader
{
    public static void Run(Reading reading)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var index = 0; index < reading.Page.Count; index++)
        {
            if (!reading.Claims.IsFree(index) || !reading.Is(index, LabelRole.PointOfView)) continue;
            if (reading.IsInline(index)) blocks.Add(new ParagraphBlock(reading.InlineRichText(index), reading.Page.Number(index)));
            reading.Claims.Take(index, reading.IsInline(index) ? Roles.PointOfView : Roles.Label);
            blocks.AddRange(BodyReader.Read(reading, index + 1, reading.SectionEnd(index, overAsides: true), Roles.PointOfView));
        }

        reading.PointOfView = blocks.DrainToImmutable();
    }
}
