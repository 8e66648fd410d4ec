using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace StaticPress.Configuration;

/// <summary>Reads a YAML file of texts: keys with one text or a list of texts; nested keys are joined with a dot.</summary>
public static class YamlTexts
{
    /// <exception cref="FormatException">The file is not YAML; the message names line and column.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(string yaml)
    {
        var texts = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode root) Collect(root, "", texts);
        }
        catch (YamlException error)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"line {error.Start.Line}, column {error.Start.Column}: {error.Message}"), error);
        }
        return texts;
    }

    private static void Collect(YamlMappingNode mapping, string prefix, Dictionary<string, IReadOnlyList<string>> texts)
    {
        foreach (var (key, value) in mapping.Children)
        {
            var name = prefix + ((YamlScalarNode)key).Value;
            switch (value)
            {
                case YamlScalarNode scalar:
                    texts[name] = [scalar.Value ?? ""];
                    break;
                case YamlSequenceNode sequence:
                    texts[name] = [.. sequence.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")];
                    break;
                case YamlMappingNode nested:
                    Collect(nested, name + ".", texts);
                    break;
            }
        }
    }
}
