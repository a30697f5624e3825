using Vroegsignalering.Domain.Matching.Contacts;

namespace Vroegsignalering.Domain.Tests.Matching.Contacts;

[Trait("Rule", "MA-12")]
public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("jan@voorbeeld.nl", "jan@voorbeeld.nl", "as it is")]
    [InlineData("  Jan.Jansen@Voorbeeld.NL ", "jan.jansen@voorbeeld.nl", "blanks and capitals")]
    [InlineData("jan+gas@voorbeeld.nl", "jan+gas@voorbeeld.nl", "a tag may be another mailbox")]
    [InlineData(null, null, "missing")]
    [InlineData(" ", null, "blank")]
    [InlineData("geen", null, "a word")]
    [InlineData("@voorbeeld.nl", null, "nobody's")]
    [InlineData("jan@", null, "nowhere")]
    [InlineData("jan@voorbeeld.nl els@voorbeeld.nl", null, "two")]
    [InlineData("jan jansen@voorbeeld.nl", null, "a blank inside")]
    public void Normalise_AnySpelling_IsOneOrNone(string? written, string? comparable, string because) =>
        EmailAddress.Normalise(written).Should().Be(comparable, because);
}
