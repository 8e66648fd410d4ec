using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>One question with its answer; <c>id</c> is the element's id that the structured data points at.</summary>
internal sealed class FaqView(FaqEntry entry, int number, OutputContext output) : View<FaqView>
{
    private static readonly Members<FaqView> All = new()
    {
        { "id", view => view.Id },
        { "question", view => view.Entry.Question },
        { "answer", view => view.Answer },
    };

    protected override Members<FaqView> Table => All;

    private FaqEntry Entry => entry;

    private Html Answer => Html.From(writer => BlockHtml.Write(writer, entry.Answer, new BlockHtmlOptions { Links = output.ResolveLink, Pictures = output.PicturesByPath, IdPrefix = Id + "-", TopLevel = 4 }));

    private string Id => IdOf(number);

    public static string IdOf(int number) => "faq-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
