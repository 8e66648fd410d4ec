using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>What was put right in an article; <c>id</c> is the element's id that the structured data points at.</summary>
internal sealed class CorrectionView(Correction correction, int number, OutputContext output, LanguagePack language) : View<CorrectionView>
{
    private static readonly Members<CorrectionView> All = new()
    {
        { "id", view => view.Id },
        { "date", view => view.Date },
        { "text", view => view.Correction.Text },
    };

    protected override Members<CorrectionView> Table => All;

    private Correction Correction => correction;

    private DateView? Date => DateView.Of(correction.Date, output.TimeZone, language);

    private string Id => "correction-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
