using System.Text;
using System.Xml;
using StaticPress.Rendering;

namespace StaticPress.Feeds;

/// <summary>An XML writer into an output's own buffer.</summary>
internal static class XmlOutput
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static void Write(OutputContext context, Action<XmlWriter> write)
    {
        using (var xml = XmlWriter.Create(new BufferStream(context.Writer), Settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }
        context.Writer.Raw("\n"u8);
    }
}
