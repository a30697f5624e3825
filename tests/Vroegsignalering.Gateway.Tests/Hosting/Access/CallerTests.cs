using System.Security.Claims;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class CallerTests
{
    [Theory, Trait("Rule", "TE-01")]
    [InlineData("role=planner gemeente=0599 client_id=planbord", true, "a machine of a municipality")]
    [InlineData("role=planner gemeente=0599 sub=jan", true, "a person of a municipality")]
    [InlineData("role=signaalpartner client_id=vitens", true, "a partner has no tenant")]
    [InlineData("role=planner client_id=planbord", false, "a tenant is missing")]
    [InlineData("role=planner gemeente=059 client_id=planbord", false, "the tenant is no gemeentecode")]
    [InlineData("role=planner gemeente=0599", false, "nobody is named")]
    [InlineData("role=signaalpartner sub=jan", false, "a partner is a machine")]
    [InlineData("role=Planner gemeente=0599 sub=jan", false, "the role is unknown")]
    [InlineData("gemeente=0599 sub=jan", false, "the role is missing")]
    public void Of_Claims_MustBeComplete(string claims, bool expected, string reason) =>
        (Caller.Of(Principal(claims)) is not null).Should().Be(expected, reason);

    [Fact]
    public void Of_Partner_HasNoTenantEvenWhenItClaimsOne()
    {
        var caller = Caller.Of(Principal("role=signaalpartner client_id=vitens gemeente=0599"))!;

        caller.Tenant.Should().BeNull();
        caller.Partner!.Value.Value.Should().Be("vitens");
        caller.Invoking(partner => partner.Municipality).Should().Throw<InvalidOperationException>();
    }

    [Fact, Trait("Rule", "LO-04")]
    public void Of_Person_IsAPseudonymThatStaysTheSame()
    {
        var caller = Caller.Of(Principal("role=wijkwerker gemeente=0599 sub=jansen team=wijkteam-noord"))!;

        caller.Actor.Should().MatchRegex("^actor-[0-9a-f]{16}$");
        caller.Actor.Should().Be(Caller.Of(Principal("role=planner gemeente=0599 sub=jansen"))!.Actor);
        caller.Actor.Should().NotBe(Caller.Of(Principal("role=planner gemeente=0599 sub=pietersen"))!.Actor);
        caller.Team!.Value.Value.Should().Be("wijkteam-noord");
    }

    private static ClaimsPrincipal Principal(string claims) =>
        new(new ClaimsIdentity(claims.Split(' ').Select(claim => claim.Split('=')).Select(claim => new Claim(claim[0], claim[1])), "test"));
}
