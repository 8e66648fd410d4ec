using StaticPress.Pipeline;

// The commands replace this in a moment: it lets the pipeline be run from the first day.
var report = Build.Run(new BuildOptions { PublicationFolder = Directory.GetCurrentDirectory(), Clock = TimeProvider.System.GetUtcNow() });
foreach (var diagnostic in report.Diagnostics) Console.WriteLine($"{diagnostic.Location.Path}({diagnostic.Location.Line},{diagnostic.Location.Column}): {diagnostic.Severity} {diagnostic.Code}: {diagnostic.Message} {diagnostic.Hint} {diagnostic.Note}");
Console.WriteLine($"published {report.Published}, articles {report.Articles}, rendered {report.Rendered}, written {report.Written}, unchanged {report.Unchanged}, removed {report.Removed}");
foreach (var time in report.Times) Console.WriteLine($"  {time.Stage} {time.Elapsed.TotalMilliseconds:0} ms");
return report.Published ? 0 : 1;
