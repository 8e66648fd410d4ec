using System.ComponentModel;
using System.Diagnostics;

namespace StaticPress.Program.Serving;

/// <summary>Opens an address in whatever browser the system prefers; a machine without one is no mistake.</summary>
internal static class Browser
{
    public static void Open(Uri address)
    {
        try
        {
            var start = OperatingSystem.IsWindows()
                ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri]) { UseShellExecute = false };
            Process.Start(start)?.Dispose();
        }
        catch (Win32Exception)
        {
            // The address stands in the terminal.
        }
    }
}
