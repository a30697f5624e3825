using Vroegsignalering.Domain.Matching.Contacts;

namespace Vroegsignalering.Domain.Tests.Matching.Contacts;

[Trait("Rule", "MA-12")]
public sealed class ContactDetailsTests
{
    [Fact]
    public void Of_NothingComparable_IsNone() => ContactDetails.Of("onbekend", "geen").Should().BeNull();

    [Fact]
    public void Of_OneOfTwo_KeepsThatOne()
    {
        ContactDetails.Of("0612345678", "geen").Should().Match<ContactDetails>(contact => contact.Phone == "+31612345678" && contact.Email == null);
        ContactDetails.Of(null, "Jan@Voorbeeld.nl").Should().Be(ContactDetails.Of("?", "jan@voorbeeld.nl"), "it is a value");
    }

    [Fact, Trait("Rule", "LO-04")]
    public void Printed_HoldsNeither() => $"{ContactDetails.Of("0612345678", "jan@voorbeeld.nl")}".Should().NotContainAny("612", "jan");
}
