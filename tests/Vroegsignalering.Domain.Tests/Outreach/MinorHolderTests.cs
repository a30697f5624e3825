using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Outreach;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Outreach;

public sealed class MinorHolderTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string?, RegistrationState, bool, bool, string> People { get; } = new()
    {
        { "2008-11-24", RegistrationState.Resident, true, false, "eighteen tomorrow" },
        { "2008-11-23", RegistrationState.Resident, false, true, "eighteen today" },
        { "2008", RegistrationState.Resident, true, false, "may be born in December" },
        { "2007", RegistrationState.Resident, false, true, "eighteen whatever the month" },
        { null, RegistrationState.Resident, false, false, "unknown is neither a minor nor an adult beyond doubt" },
        { "1980-01-01", RegistrationState.Departed, false, false, "who left is not addressed here" },
        { "1980-01-01", RegistrationState.Deceased, false, false, "who died is not addressed" },
        { "2015-01-01", RegistrationState.Deceased, false, false, "a child that died has survivors, no representative" },
    };

    [Theory, MemberData(nameof(People)), Trait("Rule", "MA-12")]
    public void Holder_ByAgeAndState_NeedsARepresentativeOrMayBeOne(
        string? born, RegistrationState state, bool needs, bool may, string because)
    {
        var person = new Resident
        {
            Id = PersonId.New(),
            Name = new ResidentName { Surname = "Vos" },
            Born = PartialDate.TryParse(born, out var date) ? date : null,
            State = state,
        };

        MinorHolder.NeedsRepresentative(person, crisis: true, Today).Should().Be(needs, because);
        MinorHolder.MayBeAddressed(person, Today).Should().Be(may, because);
    }
}
