using Vroegsignalering.Domain.Outreach;

namespace Vroegsignalering.Domain.Tests.Outreach;

[Trait("Rule", "MA-12")]
public sealed class ContactPlanTests
{
    public static TheoryData<HolderFacts, bool, ContactParty, string> Parties => new()
    {
        { HolderFacts.Ordinary, false, ContactParty.Holder, "an adult" },
        { new() { Minor = true }, false, ContactParty.LegalRepresentative, "a minor is represented" },
        { new() { UnderAdministration = true }, false, ContactParty.Administrator, "bewind or curatele" },
        { new() { UnderAdministration = true, Minor = true }, false, ContactParty.Administrator, "who administers the money comes first" },
        { new() { Deceased = true }, true, ContactParty.Survivors, "supply of the survivors is threatened" },
        { new() { Deceased = true }, false, ContactParty.Nobody, "nothing is threatened: a code, no letter" },
        { new() { Deceased = true, UnderAdministration = true }, true, ContactParty.Survivors, "bewind ends with death" },
        { new() { Secrecy = true }, false, ContactParty.Holder, "secrecy changes the view, not the person" },
    };

    [Theory]
    [MemberData(nameof(Parties))]
    public void For_Holder_GivesTheParty(HolderFacts holder, bool crisis, ContactParty party, string because) =>
        ContactPlan.For(holder, crisis).Party.Should().Be(party, because);

    [Fact]
    public void For_SecrecyAndMoratorium_AreCarried()
    {
        ContactPlan.For(HolderFacts.Ordinary, false).Should().Be(new ContactPlan(ContactParty.Holder, false, false));
        ContactPlan.For(new() { Secrecy = true, Moratorium = true }, false).Should().Be(new ContactPlan(ContactParty.Holder, true, true));
    }
}
