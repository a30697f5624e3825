using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Birth date, state, usage and marks of a person in 29 bits.</summary>
internal readonly record struct PersonFacts
{
    private const int MonthAt = 5;
    private const int YearAt = 9;
    private const int UsageAt = 23;
    private const int StateAt = 25;
    private const int SecrecyAt = 27;
    private const int InvestigationAt = 28;
    private const uint DateBits = (1u << UsageAt) - 1;
    private const uint DayBits = (1u << MonthAt) - 1;

    private readonly uint _packed;

    private PersonFacts(uint packed) => _packed = packed;

    /// <summary>The birth date; null when wholly unknown.</summary>
    public PartialDate? Born => (_packed & DateBits) == 0
        ? null
        : new PartialDate((int)(_packed & DateBits) >> YearAt, Part(MonthAt, 15), Part(0, 31));

    /// <summary>The birth date as one number when day and month are known, else zero.</summary>
    public uint BirthDay => (_packed & DayBits) == 0 ? 0 : _packed & DateBits;

    public NameUsage Usage => (NameUsage)((_packed >> UsageAt) & 3);

    public RegistrationState State => (RegistrationState)((_packed >> StateAt) & 3);

    public bool Secrecy => ((_packed >> SecrecyAt) & 1) == 1;

    public bool UnderInvestigation => ((_packed >> InvestigationAt) & 1) == 1;

    public static PersonFacts Of(Resident person) => new(
        (person.Born is { } born ? Pack(born.Year, born.Month ?? 0, born.Day ?? 0) : 0)
        | ((uint)person.Name.Usage << UsageAt)
        | ((uint)person.State << StateAt)
        | (person.Secrecy ? 1u << SecrecyAt : 0)
        | (person.UnderInvestigation ? 1u << InvestigationAt : 0));

    /// <summary>The number that <see cref="BirthDay"/> gives for somebody born on the day.</summary>
    public static uint BirthDayOf(DateOnly day) => Pack(day.Year, day.Month, day.Day);

    public override string ToString() => nameof(PersonFacts);

    private static uint Pack(int year, int month, int day) => ((uint)year << YearAt) | ((uint)month << MonthAt) | (uint)day;

    private int? Part(int at, uint mask) => ((_packed >> at) & mask) is > 0 and var part ? (int)part : null;
}
