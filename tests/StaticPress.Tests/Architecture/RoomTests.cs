namespace StaticPress.Tests.Architecture;

public class RoomTests
{
    private static readonly string Engine = typeof(StaticPress.Diagnostics.Diagnostic).Assembly.Location;
    private static readonly string Program = typeof(StaticPress.Program.Commands.CommandLine).Assembly.Location;

    [Fact]
    public void Every_room_knows_only_rooms_above_it()
    {
        var wrong = from use in TypeUses.Of(Engine)
                    let room = RoomOf(use.Source)
                    let other = RoomOf(use.Target)
                    where use.Assembly.Length == 0 && room is not null && other is not null && room != other && Rooms.LineOf(other) >= Rooms.LineOf(room)
                    orderby use.Source, use.Target
                    select $"{room} may not know {other}: {use.Source} uses {use.Target}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_type_of_the_engine_stands_in_a_room_of_the_table()
    {
        var rooms = TypeUses.Of(Engine).Select(use => RoomOf(use.Source)).OfType<string>().Distinct();
        Assert.All(rooms, room => Assert.True(Rooms.LineOf(room) >= 0, $"{room} is not in the table of docs/architecture.md"));
    }

    [Fact]
    public void Every_package_is_known_to_its_owners_alone()
    {
        var wrong = from use in TypeUses.Of(Engine)
                    let package = Array.Find(Rooms.Packages, one => use.Assembly == one.Assembly)
                    where package.Owners is not null && !package.Owners.Contains(RoomOf(use.Source))
                    select $"{package.Assembly} belongs to {string.Join(" and ", package.Owners)}: {use.Source} uses {use.Target}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_the_program_prints_and_parses_command_lines()
    {
        Assert.DoesNotContain(TypeUses.Of(Engine), use => use.Target == "System.Console" || use.Assembly == "System.CommandLine");
        Assert.Contains(TypeUses.Of(Program), use => use.Target == "System.Console");
    }

    [Fact]
    public void The_table_is_that_of_the_document()
    {
        var lines = File.ReadAllLines(Repository.File("docs/architecture.md"));
        var listed = lines.SkipWhile(line => line != "## The rooms").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0)
            .Select(line => line.Split('|')[1].Trim().Replace("`", "", StringComparison.Ordinal).Split(", ")).ToArray();
        Assert.Equal(Rooms.Lines, listed);
    }

    private static string? RoomOf(string type)
    {
        var parts = type.Split('.');
        return parts is ["StaticPress", var room, _, ..] ? room : null;
    }
}
