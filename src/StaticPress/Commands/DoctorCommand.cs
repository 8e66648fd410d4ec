using System.CommandLine;
using StaticPress.Pipeline;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Commands;

/// <summary>Says whether everything is there that building and publishing need.</summary>
internal static class DoctorCommand
{
    public static Command Create(Session session)
    {
        var json = new Option<bool>("--json") { Description = "Print the findings as a JSON list." };
        var command = new Command("doctor", "Look at configuration, seeds, disk, cache, git, address and workflow, and say what is missing.") { json };
        command.SetAction(parsed => Run(parsed.GetValue(json), session));
        return command;
    }

    private static int Run(bool asJson, Session session)
    {
        var (terminal, paint) = (session.Terminal, session.Terminal.OutPaint);
        var findings = Doctor.Examine(session.Folder, ProgramVersion.Of(), session.Clock.GetUtcNow(), session.Cancellation);
        if (asJson) terminal.Out.WriteLine(Json(findings));
        else
        {
            var width = findings.Max(one => one.Name.Length);
            foreach (var one in findings)
            {
                terminal.Out.WriteLine($"{Mark(one.State, paint)}  {one.Name.PadRight(width)}  {PlainText.Of(one.Text)}");
                if (one.Hint is { Length: > 0 } hint) terminal.Out.WriteLine($"      {new string(' ', width)}{paint.Info("hint:")} {PlainText.Of(hint)}");
            }
        }
        var bad = findings.Where(one => one.State == DoctorState.Bad).Select(one => one.Name).ToList();
        return bad.Count == 0 ? ExitCodes.Done : bad.Contains("configuration") ? ExitCodes.Usage : bad.Contains("seeds") ? ExitCodes.Content : ExitCodes.Machine;
    }

    private static string Mark(DoctorState state, Paint paint) => state switch
    {
        DoctorState.Good => paint.Good("ok"),
        DoctorState.Odd => paint.Warning("? "),
        _ => paint.Error("no"),
    };

    private static string Json(IEnumerable<DoctorFinding> findings) => JsonStyle.Text(json =>
    {
        json.WriteStartArray();
        foreach (var one in findings)
        {
            json.WriteStartObject();
            json.WriteString("name", one.Name);
            json.WriteString("state", one.State switch { DoctorState.Good => "ok", DoctorState.Odd => "odd", _ => "bad" });
            json.WriteString("text", one.Text);
            if (one.Hint is { Length: > 0 } hint) json.WriteString("hint", hint);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });
}
