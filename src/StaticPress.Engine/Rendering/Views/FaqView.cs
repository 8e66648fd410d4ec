using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>One question with its answer; <c>id</c> is the element's id that the structured data points at.</summary>
internal sealed class FaqView(FaqEntry entry, int number) : View<FaqView>
{
    private static readonly Members<FaqView> All = new()
    {
        { "id", view => view.Id },
        { "question", view => view.Entry.Question },
        { "answer", view => Html.From(writer => BlockHtml.Write(writer, view.Entry.Answer)) },
    };

    protected override Members<FaqView> Table => All;

    private FaqEntry Entry => entry;

    private string Id => "faq-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
