using StaticPress.Model;

namespace StaticPress.Extraction;

/// <summary>Takes the head of a bulletin that was sent by mail: <c>From:</c>, <c>To:</c>, <c>Sent:</c>. Its subject is the headline.</summary>
internal static class MailHeader
{
    private const int MostLines = 10;
    private const int FewestFields = 2;
    private static readonly FoldedSet Fields = new("From|To|Cc|Bcc|Sent|Reply-To|Return-Path|Message-ID|MIME-Version|Content-Type|X-Mailer|Received|Attachments|Priority|Importance|Anlagen|Anhänge|Von|An|Gesendet|De|À|Envoyé|Para|Enviado|Da|Inviato|От|Кому|Отправлено|보낸사람|받는사람|差出人|宛先|发件人|收件人|发送时间".Split('|'));

    public static void Run(Reading reading)
    {
        var page = reading.Page;
        var (end, fields) = (0, 0);
        while (end < Math.Min(page.Count, MostLines) && IsHeadLine(reading, end))
        {
            if (IsField(page.Span(end++))) fields++;
        }

        if (fields < FewestFields) return;
        for (var index = 0; index < end; index++)
        {
            if (IsField(page.Span(index))) reading.Claims.Take(index, Roles.Furniture, Reasons.MailHeader);
        }
    }

    /// <summary>The head stands first and without a gap; subject and date are fields that articles label as well.</summary>
    private static bool IsHeadLine(Reading reading, int index) =>
        (index == 0 || !reading.Page.AfterBlank(index)) && (IsField(reading.Page.Span(index)) || (reading.HasLabel(index) && reading.IsInline(index)));

    private static bool IsField(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, 24)].IndexOfAny(':', '：');
        return colon > 0 && Fields.Contains(line[..colon]);
    }
}
