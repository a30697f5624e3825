using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Cases.Scenarios;

namespace Vroegsignalering.Domain.Tests.Cases;

[Trait("Rule", "CA-04")]
public sealed class TeamDirectoryTests
{
    private static readonly Buurtcode Old = new("BU05990100");
    private static readonly Buurtcode Odd = new("BU05990111");
    private static readonly Buurtcode Even = new("BU05990112");
    private static readonly Buurtcode Empty = new("BU05990113");
    private static readonly TeamId Left = new("wijkteam-zuid");

    private static readonly TeamDirectory Lists = new(
        [
            new(2025, PostcodeOf("3077SS"), Old),
            new(2026, PostcodeOf("3077SS"), Odd) { From = 1, To = 49, Side = NumberSide.Odd },
            new(2026, PostcodeOf("3077SS"), Even) { From = 2, To = 50, Side = NumberSide.Even },
            new(2026, PostcodeOf("3078SS"), Empty),
        ],
        [
            new(Old, East, new(2025, 1, 1)),
            new(Odd, East, new(2026, 1, 1), new(2026, 6, 30)),
            new(Odd, North, new(2026, 7, 1)),
            new(Even, Left, new(2026, 1, 1)),
        ],
        [
            new Mandate(North, AvgRole.Mandated, "m-1", new(2025, 1, 1)),
            new Mandate(East, AvgRole.Mandated, "m-2", new(2025, 1, 1)),
            new Mandate(Left, AvgRole.Mandated, "m-3", new(2026, 1, 1), new(2026, 3, 31)),
        ],
        Fallback);

    [Theory]
    [InlineData(1, "3077SS", "2026-11-20", "BU05990111 wijkteam-noord", "odd side, the team since July")]
    [InlineData(49, "3077SS", "2026-07-01", "BU05990111 wijkteam-noord", "highest number, first day of the new team")]
    [InlineData(49, "3077SS", "2026-06-30", "BU05990111 wijkteam-oost", "last day of the former team")]
    [InlineData(2, "3077SS", "2026-03-31", "BU05990112 wijkteam-zuid", "even side, last day of the mandate")]
    [InlineData(2, "3077SS", "2026-04-01", "vangnet NoMandate", "the mandate has ended")]
    [InlineData(51, "3077SS", "2026-11-20", "vangnet NoBuurt", "a number outside every range")]
    [InlineData(1, "3079SS", "2026-11-20", "vangnet NoBuurt", "a postcode nobody listed")]
    [InlineData(1, "3078SS", "2026-11-20", "vangnet NoTeam", "a buurt without a team")]
    [InlineData(51, "3077SS", "2025-05-01", "BU05990100 wijkteam-oost", "the division of that year")]
    [InlineData(1, "3077SS", "2027-01-02", "BU05990111 wijkteam-noord", "the new year is not loaded yet")]
    [InlineData(1, "3077SS", "2024-12-31", "vangnet NoBuurt", "before any division")]
    public void Find_AddressAndDay_GivesTeamOrFallback(int number, string postcode, string day, string expected, string because) =>
        Lists.Find(AddressAt(number, postcode), DateOnly.Parse(day, null))
            .Match(area => $"{area.Buurt} {string.Join(' ', area.Teams)}", fallback => $"{fallback.Team} {fallback.Reason}")
            .Should().Be(expected, because);
}
