using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Consents.Disclosures;

namespace Vroegsignalering.Domain.Tests.Consents;

[Trait("Rule", "CO-04")]
public sealed class GrantorRuleTests
{
    // The consent was given on 2026-10-21, it is 2026-11-20 now; S = self, R = a representative.
    [Theory]
    [InlineData("2010-10-21", "S", false, 1, true, "turned 16 on the day of giving")]
    [InlineData("2010-10-22", "S", false, 1, false, "a day short of 16 when giving")]
    [InlineData("2010-10-22", "R", false, 1, false, "turned 16 since: asked anew")]
    [InlineData("2010-10-22", "SR", false, 1, true, "both agreed")]
    [InlineData("2012-01-01", "R", false, 1, true, "14: the representative decides")]
    [InlineData("2012-01-01", "S", false, 1, false, "14: not alone")]
    [InlineData("2012-01-01", "R", true, 1, false, "14 in youth help: the child consents too")]
    [InlineData("2012-01-01", "SR", true, 1, true, "14 in youth help: both")]
    [InlineData("2014-11-20", "R", true, 1, false, "12 today, in youth help")]
    [InlineData("2014-11-21", "R", true, 1, true, "11 in youth help: the representative alone")]
    [InlineData("2012-01-01", "R", false, 2, false, "joint custody: one parent of two")]
    [InlineData("2012-01-01", "RR", false, 2, true, "joint custody: both parents")]
    [InlineData("2010", "S", false, 1, false, "can be under 16 at giving")]
    [InlineData("2009", "S", false, 1, true, "16 in any case")]
    [InlineData(null, "S", false, 1, false, "age unknown: in doubt no")]
    [InlineData(null, "SR", false, 1, true, "age unknown: everybody agreed")]
    public void Suffices_AgeAndGrantors_Decide(string? born, string grantors, bool youthHelp, int parents, bool suffices, string because)
    {
        var consent = Given with { Grantors = [.. grantors.Select(GrantorOf)] };
        var subject = new ConsentSubject(Person, PartialDate.TryParse(born, out var date) ? date : null, parents);

        GrantorRule.Suffices(consent, subject, youthHelp, new(2026, 11, 20)).Should().Be(suffices, because);
    }

    [Fact]
    public void Suffices_OneParentTwice_CountsOnce()
    {
        var parent = new Grantor(PersonId.New(), GrantorRole.Representative);
        var subject = new ConsentSubject(Person, new PartialDate(2012, 1, 1), 2);

        GrantorRule.Suffices(Given with { Grantors = [parent, parent] }, subject, false, new(2026, 11, 20)).Should().BeFalse();
    }

    private static Grantor GrantorOf(char letter) =>
        letter == 'S' ? new(Person, GrantorRole.Self) : new(PersonId.New(), GrantorRole.Representative);
}
