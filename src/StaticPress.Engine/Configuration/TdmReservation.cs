namespace StaticPress.Configuration;

/// <summary>Whether the publication reserves text and data mining: whoever keeps training crawlers out does.</summary>
public static class TdmReservation
{
    public static bool IsMade(MachineSettings settings) => settings.AiPolicy is AiPolicy.SearchOnly or AiPolicy.Deny;
}
