using StaticPress.Program.Serving;

namespace StaticPress.Tests.Serving;

public sealed class AllowedHostsTests
{
    [Theory]
    [InlineData(null, "localhost", true)]
    [InlineData(null, "LOCALHOST:1313", true)]
    [InlineData(null, "127.0.0.1:1313", true)]
    [InlineData(null, "[::1]:1313", true)]
    [InlineData(null, "localhost.", false)]
    [InlineData(null, "localhost.evil.example", false)]
    [InlineData(null, "evil.example:1313", false)]
    [InlineData(null, "192.168.1.20:1313", false)]
    [InlineData(null, "localhost:1313:80", false)]
    [InlineData(null, "localhost:x", false)]
    [InlineData(null, "", false)]
    [InlineData("192.168.1.20", "192.168.1.20:1313", true)]
    [InlineData("192.168.1.20", "192.168.1.21", false)]
    [InlineData("192.168.1.20", "localhost", true)]
    [InlineData("fe80::1", "[fe80::1]:1313", true)]
    [InlineData("0.0.0.0", "192.168.1.20:1313", true)]
    [InlineData("0.0.0.0", "evil.example", false)]
    public void Only_names_of_this_machine_are_answered(string? stated, string host, bool isAllowed) =>
        Assert.Equal(isAllowed, new AllowedHosts(stated).Allows(host));
}
