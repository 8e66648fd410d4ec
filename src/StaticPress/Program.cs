using StaticPress.Program;
using StaticPress.Program.Commands;
using StaticPress.Program.Printing;

using var interruption = new Interruption();
return CommandLine.Run(args, Terminal.OfProcess(), Directory.GetCurrentDirectory(), TimeProvider.System, interruption.Token);
