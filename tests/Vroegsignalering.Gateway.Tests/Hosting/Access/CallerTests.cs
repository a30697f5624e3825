using System.Security.Claims;
using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class CallerTests
{
    [Theory, Trait("Rule", "TE-01")]
    [InlineData(CallerKinds.Machine, "role=planner gemeente=0599 client_id=planbord", true, "a machine of a municipality")]
    [InlineData(CallerKinds.Person, "role=planner gemeente=0599 sub=jan", true, "a person of a municipality")]
    [InlineData(CallerKinds.Machine, "role=signaalpartner client_id=vitens", true, "a partner has no tenant")]
    [InlineData(CallerKinds.Machine, "role=planner client_id=planbord", false, "a tenant is missing")]
    [InlineData(CallerKinds.Machine, "role=planner gemeente=059 client_id=planbord", false, "the tenant is no gemeentecode")]
    [InlineData(CallerKinds.Person, "role=planner gemeente=0599", false, "nobody is named")]
    [InlineData(CallerKinds.Machine, "role=planner gemeente=0599 sub=planbord", false, "a machine is named by its client id")]
    [InlineData(CallerKinds.Person, "role=planner gemeente=0599 client_id=portaal", false, "a person is not the program in between")]
    [InlineData(CallerKinds.Person, "role=signaalpartner sub=jan client_id=vitens", false, "a partner is a machine")]
    [InlineData(CallerKinds.Person, "role=Planner gemeente=0599 sub=jan", false, "the role is unknown")]
    [InlineData(CallerKinds.Person, "gemeente=0599 sub=jan", false, "the role is missing")]
    [InlineData("anders", "role=planner gemeente=0599 sub=jan client_id=planbord", false, "neither machine nor person")]
    public void Of_Claims_MustBeComplete(string kind, string claims, bool expected, string reason) =>
        (Caller.Of(Principal(claims, kind)) is not null).Should().Be(expected, reason);

    [Fact]
    public void Of_Partner_HasNoTenantEvenWhenItClaimsOne()
    {
        var caller = Caller.Of(Principal("role=signaalpartner client_id=vitens gemeente=0599", CallerKinds.Machine))!;

        caller.Tenant.Should().BeNull();
        caller.Partner!.Value.Value.Should().Be("vitens");
        caller.Invoking(partner => partner.Municipality).Should().Throw<InvalidOperationException>();
    }

    [Fact, Trait("Rule", "LO-04")]
    public void Of_Person_IsAPseudonymThatStaysTheSame()
    {
        var caller = Caller.Of(Principal("role=wijkwerker gemeente=0599 sub=jansen client_id=portaal team=wijkteam-noord"))!;

        caller.Actor.Should().MatchRegex("^actor-[0-9a-f]{16}$");
        caller.Actor.Should().Be(Caller.Of(Principal("role=planner gemeente=0599 sub=jansen"))!.Actor);
        caller.Actor.Should().NotBe(Caller.Of(Principal("role=planner gemeente=0599 sub=pietersen"))!.Actor);
        caller.Team!.Value.Value.Should().Be("wijkteam-noord");
    }

    private static ClaimsPrincipal Principal(string claims, string kind = CallerKinds.Person) =>
        new(new ClaimsIdentity(claims.Split(' ').Select(claim => claim.Split('=')).Select(claim => new Claim(claim[0], claim[1])), kind));
}
