using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Comparisons;
using Vroegsignalering.Domain.Matching.Contacts;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Tests.Matching.Comparisons;

[Trait("Rule", "MA-12")]
public sealed class ContactComparisonTests
{
    private const string Mobile = "06-12345678";
    private const string Other = "06-87654321";

    [Theory]
    [InlineData(Mobile, null, "+31612345678", null, ContactSame, "one number, two spellings")]
    [InlineData(null, "Jan@Voorbeeld.nl", null, "jan@voorbeeld.nl", ContactSame, "one address")]
    [InlineData(Mobile, "jan@voorbeeld.nl", Other, "jan@voorbeeld.nl", ContactSame, "a new number, the old address")]
    [InlineData(Mobile, null, Other, null, ContactDiffers, "another number")]
    [InlineData(null, "jan@voorbeeld.nl", null, "els@voorbeeld.nl", ContactDiffers, "another address")]
    [InlineData(Mobile, "jan@voorbeeld.nl", Other, null, ContactDiffers, "another number, and one address is missing")]
    [InlineData(Mobile, null, null, "jan@voorbeeld.nl", ContactUnknown, "each has another of the two")]
    [InlineData(null, null, Mobile, null, ContactUnknown, "missing in the signal")]
    [InlineData(Mobile, null, null, null, ContactUnknown, "missing in the register")]
    [InlineData("onbekend", null, "onbekend", null, ContactUnknown, "the same word is no number")]
    public void Of_Pair_HasLevel(string? phone, string? email, string? knownPhone, string? knownEmail, ComparisonLevel level, string because) =>
        ContactComparison.Of(ContactDetails.Of(phone, email), ContactDetails.Of(knownPhone, knownEmail)).Should().Be(level, because);
}
