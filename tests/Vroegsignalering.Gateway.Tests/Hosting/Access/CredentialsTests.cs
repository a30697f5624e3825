using System.Text;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class CredentialsTests
{
    [Theory]
    [InlineData("partner:geheim", "partner", "geheim", "nothing to decode")]
    [InlineData("partner:een+lang+geheim", "partner", "een lang geheim", "a plus sign is a blank")]
    [InlineData("partner:een%20lang%20geheim", "partner", "een lang geheim", "and so is %20")]
    [InlineData("partner:1%2B1%3D2", "partner", "1+1=2", "a plus sign comes encoded")]
    [InlineData("de+partner:x%3Ay", "de partner", "x:y", "the name too, and a colon")]
    [InlineData("partner:a:b", "partner", "a:b", "only the first colon parts")]
    [InlineData("partner:100%", "partner", "100%", "a bare percent sign stays one")]
    [InlineData("partner:na%C3%AFef", "partner", "na\u00efef", "UTF-8")]
    public void Basic_EncodedAsAForm_IsDecoded(string pair, string name, string secret, string reason)
    {
        var credentials = Credentials.Basic("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));

        (credentials?.Name, credentials?.Secret).Should().Be((name, secret), reason);
    }

    [Theory]
    [InlineData("Bearer abc")]
    [InlineData("Basic ???")]
    [InlineData("Basic cGFydG5lcg==")]
    [InlineData("Basic OmdlaGVpbQ==")]
    public void Basic_HeaderThatHoldsNone_IsNobody(string header) => Credentials.Basic(header).Should().BeNull();
}
