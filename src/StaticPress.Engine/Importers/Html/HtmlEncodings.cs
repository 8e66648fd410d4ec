using System.Text;

namespace StaticPress.Importers.Html;

/// <summary>Encodings by the labels that pages use; a label means what browsers take it for (https://encoding.spec.whatwg.org/#names-and-labels).</summary>
internal static class HtmlEncodings
{
    private static readonly (int CodePage, string Labels)[] Labels =
    [
        (65001, "utf-8 utf8 unicode-1-1-utf-8 utf-16 utf-16le utf-16be"),
        (1252, "windows-1252 iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 ascii us-ascii ansi cp1252 x-cp1252 cp819"),
        (1250, "windows-1250 cp1250 x-cp1250"),
        (1251, "windows-1251 cp1251 x-cp1251 cp-1251 win-1251"),
        (1253, "windows-1253 cp1253"),
        (1254, "windows-1254 cp1254 iso-8859-9 iso8859-9 latin5 l5"),
        (1255, "windows-1255 cp1255"),
        (1256, "windows-1256 cp1256"),
        (1257, "windows-1257 cp1257"),
        (1258, "windows-1258 cp1258"),
        (874, "windows-874 tis-620 iso-8859-11 dos-874"),
        (28592, "iso-8859-2 iso8859-2 latin2 l2"),
        (28593, "iso-8859-3 latin3"),
        (28594, "iso-8859-4 latin4"),
        (28595, "iso-8859-5 cyrillic"),
        (28596, "iso-8859-6 arabic"),
        (28597, "iso-8859-7 greek greek8"),
        (28598, "iso-8859-8 hebrew"),
        (38598, "iso-8859-8-i logical"),
        (28603, "iso-8859-13"),
        (28605, "iso-8859-15 latin9 l9 iso8859-15"),
        (20866, "koi8-r koi8 koi"),
        (21866, "koi8-u koi8-ru"),
        (866, "ibm866 cp866 866"),
        (10000, "macintosh mac x-mac-roman"),
        (54936, "gb18030 gb2312 gbk gb_2312 gb_2312-80 chinese x-gbk iso-ir-58 euc-cn"),
        (950, "big5 big5-hkscs cn-big5 x-x-big5"),
        (932, "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j ms932 csshiftjis"),
        (51932, "euc-jp x-euc-jp cseucpkdfmtjapanese"),
        (50220, "iso-2022-jp csiso2022jp"),
        (949, "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 korean windows-949 uhc cseuckr"),
    ];

    public static Encoding Western { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static Encoding? Find(string label)
    {
        foreach (var (page, labels) in Labels)
        {
            foreach (var range in labels.AsSpan().Split(' '))
            {
                if (!labels.AsSpan(range).Equals(label, StringComparison.OrdinalIgnoreCase)) continue;
                return page == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(page);
            }
        }

        return null;
    }
}
