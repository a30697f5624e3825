using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>Makes up persons.</summary>
internal sealed class DemoPeople(Random random, DemoBsns bsns)
{
    /// <summary>The day as of which the register tells; a demo of a later day has the same register.</summary>
    public static readonly DateOnly Today = new(2026, 1, 1);

    private static readonly NameUsage[] WivesUsages =
        [NameUsage.Own, NameUsage.Own, NameUsage.Own, NameUsage.PartnerFirst, NameUsage.PartnerFirst, NameUsage.Partner, NameUsage.OwnFirst];

    /// <summary>An adult who holds contracts.</summary>
    public Resident Adult(bool woman, int youngest, int oldest) =>
        New(new ResidentName { FirstNames = DemoNames.Default.FirstNames(random, woman), Surname = "" }, DemoNames.Default.Surname(random),
            (youngest, oldest)) with
        { Bsn = bsns.Next() };

    /// <summary>The partner of somebody of about the same age, and that somebody with the partner's name.</summary>
    public (Resident First, Resident Second) Couple(Resident first)
    {
        var age = Today.Year - first.Born!.Value.Year;
        var second = New(
            new ResidentName { FirstNames = DemoNames.Default.FirstNames(random, woman: true), Surname = "" },
            DemoNames.Default.Surname(random),
            (Math.Max(19, age - 6), Math.Max(21, age + 3)));
        return random.Chance(70) ? (Married(first, second, NameUsage.Own), Married(second, first, random.Pick(WivesUsages))) : (first, second);
    }

    /// <summary>A child of the parent, minor or just of age; now and then it bears the parent's first name.</summary>
    public Resident Child(Resident parent)
    {
        var oldest = Math.Clamp(Today.Year - parent.Born!.Value.Year - 20, 1, 21);
        var name = parent.Name with
        {
            FirstNames = random.Chance(3) ? parent.Name.FirstNames : DemoNames.Default.FirstNames(random, random.Chance(50)),
            PartnerPrefix = null,
            PartnerSurname = null,
            Usage = NameUsage.Own,
        };
        return New(name, new DemoSurname(parent.Name.Prefix, parent.Name.Surname), (0, oldest));
    }

    /// <summary>Another adult with exactly this name, of another age.</summary>
    public Resident Namesake(Resident person) => New(
        person.Name with { PartnerPrefix = null, PartnerSurname = null, Usage = NameUsage.Own },
        new DemoSurname(person.Name.Prefix, person.Name.Surname),
        (20, 70)) with
    { Bsn = bsns.Next() };

    private static Resident Married(Resident person, Resident partner, NameUsage usage) => person with
    {
        Name = person.Name with
        {
            PartnerPrefix = partner.Name.Prefix,
            PartnerSurname = partner.Name.Surname,
            Usage = usage,
        },
    };

    private Resident New(ResidentName name, DemoSurname surname, (int Youngest, int Oldest) age)
    {
        var born = random.Day(Today.AddYears(-age.Oldest - 1).AddDays(1), Today.AddYears(-age.Youngest));
        return new Resident
        {
            Id = PersonId.New(),
            Name = name with { Prefix = surname.Prefix, Surname = surname.Name },
            Born = random.Chance(1) ? new PartialDate(born.Year, null, null) : PartialDate.Of(born),
            Secrecy = random.Next(200) == 0,
            UnderInvestigation = random.Next(300) == 0,
        };
    }
}
