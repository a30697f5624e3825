using System.Security.Cryptography;
using System.Text;
using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Covenants;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Who takes part in the demo: two municipalities, five partners, their covenants, and the teams with their mandates.</summary>
public static class DemoCovenants
{
    public static readonly Gemeentecode Home = Gemeentecode.Parse("0599");
    public static readonly Gemeentecode Neighbour = Gemeentecode.Parse("0518");

    public static readonly PartnerId Housing = new("corporatie-demo");
    public static readonly PartnerId Energy = new("energie-demo");
    public static readonly PartnerId Water = new("water-demo");
    public static readonly PartnerId Health = new("zorg-demo");
    public static readonly PartnerId Heat = new("warmte-demo");

    public static readonly TeamId North = new("wijkteam-noord");
    public static readonly TeamId Middle = new("wijkteam-midden");
    public static readonly TeamId South = new("wijkteam-zuid");
    public static readonly TeamId CrisisTeam = new("crisisdienst");

    private static readonly DateOnly Start = new(2024, 1, 1);

    /// <summary>The municipalities; their pseudonym keys are no secret, as nobody in them is real.</summary>
    public static IReadOnlyList<Tenant> Tenants { get; } = [TenantOf(Home, "Rotterdam"), TenantOf(Neighbour, "'s-Gravenhage")];

    public static IReadOnlyList<Partner> Partners { get; } =
    [
        new(Housing, "Woningcorporatie De Zilvermos", new HashSet<SignalKind> { SignalKind.Huur }),
        new(Energy, "Windroos Energie", new HashSet<SignalKind> { SignalKind.Energie }),
        new(Water, "Drinkwaterbedrijf Dauwdrop", new HashSet<SignalKind> { SignalKind.Water }),
        new(Health, "Zorgverzekeraar Kompas", new HashSet<SignalKind> { SignalKind.Zorg }),
        new(Heat, "Stadswarmte Morgenrood", new HashSet<SignalKind> { SignalKind.Energie }),
    ];

    public static IReadOnlyList<Covenant> Covenants { get; } =
    [
        new() { Id = new("conv-0599-huur"), Tenant = Home, Partner = Housing, Kind = SignalKind.Huur, From = Start, Limits = new(30, null, 5_000) },
        EnergyWith(Home),
        EnergyWith(Neighbour),
        new()
        {
            Id = new("conv-0599-water"), Tenant = Home, Partner = Water, Kind = SignalKind.Water, From = Start, Limits = new(30),
            AllowedFields = new HashSet<string> { "persoon.voorletters", "persoon.voorvoegsel", "persoon.geboortedatum" },
        },
        new()
        {
            Id = new("conv-0599-zorg"), Tenant = Home, Partner = Health, Kind = SignalKind.Zorg, From = Start, Limits = new(30, 100),
            BsnAllowed = true,
        },
        new()
        {
            Id = new("conv-0599-warmte"), Tenant = Home, Partner = Heat, Kind = SignalKind.Energie, From = Start,
            Until = new DateOnly(2025, 6, 30), Limits = new(30),
        },
    ];

    /// <summary>The teams of the home town: three wijken, and the fallback team. The last two postcodes have no buurt, on purpose.</summary>
    public static TeamLists HomeTeams { get; } = new(
        [
            TeamOf(North, "Wijkteam Noord", 400),
            TeamOf(Middle, "Wijkteam Midden", 400),
            TeamOf(South, "Wijkteam Zuid", 400),
            TeamOf(CrisisTeam, "Crisisdienst", 0) with { Fallback = true },
        ],
        [.. Ranges(3011, 3087, "BU0599")],
        [.. Enumerable.Range(3011, 77).Select(digits => new TeamArea(BuurtOf("BU0599", digits), WijkteamOf(digits), Start))]);

    /// <summary>The one team of the neighbour.</summary>
    public static TeamLists NeighbourTeams { get; } = new(
        [TeamOf(CrisisTeam, "Crisisdienst", 0) with { Fallback = true }],
        [.. Ranges(2491, 2497, "BU0518")],
        [.. Enumerable.Range(2491, 7).Select(digits => new TeamArea(BuurtOf("BU0518", digits), CrisisTeam, Start))]);

    private static TeamId WijkteamOf(int digits) => digits <= 3036 ? North : digits <= 3062 ? Middle : South;

    private static IEnumerable<BuurtRange> Ranges(int first, int last, string prefix) => Enumerable.Range(first, last - first + 1)
        .Select(digits => new BuurtRange(Start.Year, DemoTownPlan.PostcodeOf(digits), BuurtOf(prefix, digits)));

    private static Buurtcode BuurtOf(string prefix, int digits) => new($"{prefix}{digits}");

    private static Tenant TenantOf(Gemeentecode code, string name) =>
        new(code, name) { PseudonymKey = SHA256.HashData(Encoding.UTF8.GetBytes($"demo {code}")) };

    private static Covenant EnergyWith(Gemeentecode tenant) => new()
    {
        Id = new($"conv-{tenant}-energie"),
        Tenant = tenant,
        Partner = Energy,
        Kind = SignalKind.Energie,
        From = Start,
        Limits = new(30, null, 2_500),
    };

    private static Team TeamOf(TeamId id, string name, int capacity) => new(id, name)
    {
        Mandate = new Mandate(id, AvgRole.Mandated, $"mandaatbesluit {id}", Start),
        Capacity = capacity,
    };
}
