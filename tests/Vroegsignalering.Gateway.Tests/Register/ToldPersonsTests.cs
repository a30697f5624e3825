using Vroegsignalering.Gateway.Register;
using static Vroegsignalering.Gateway.Tests.Register.Villagers;

namespace Vroegsignalering.Gateway.Tests.Register;

public sealed class ToldPersonsTests
{
    [Fact]
    public void Add_Many_KnowsEachWhoComesAgainAndNobodyElse()
    {
        var told = new ToldPersons();
        var entry = Entry("p", "Dijk");
        RegisterPerson[] persons =
        [
            .. Enumerable.Range(0, 100_000).Select(number => new RegisterPerson(Municipality, entry with { Key = $"{number}" })),
            new(Elsewhere, entry with { Key = "7" }),
        ];

        persons.Where(told.Add).Should().HaveCount(100_001);
        persons.Where(told.Add).Should().BeEmpty();
    }
}
