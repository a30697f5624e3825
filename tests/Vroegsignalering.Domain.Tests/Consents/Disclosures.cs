using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Tests.Consents;

/// <summary>The one disclosure that the consent tests vary: telling a partner what the help is.</summary>
internal static class Disclosures
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    public static readonly PersonId Person = PersonId.New();
    public static readonly TeamId Team = new("wijkteam-noord");
    public static readonly Recipient Municipality = Recipient.Of(Gemeentecode.Parse("0599"));
    public static readonly Recipient Partner = Recipient.Of(new PartnerId("energie-demo"));
    public static readonly Recipient School = Recipient.Organisation("organisatie-17");
    public static readonly Mandate TeamMandate = new(Team, AvgRole.Mandated, "mandaat-2026-01", new(2026, 1, 1));

    public static readonly DisclosureRequest Request = new(
        new ConsentSubject(Person, new PartialDate(1985, 6, 15)), DisclosurePurpose.HelpContent, Partner, Set(DataCategory.Help));

    public static readonly Consent Given = new()
    {
        Id = ConsentId.New(),
        Person = Person,
        Purpose = DisclosurePurpose.HelpContent,
        Recipient = Partner,
        Categories = Set(DataCategory.Help),
        Decision = ConsentDecision.Given,
        Grantors = [new Grantor(Person, GrantorRole.Self)],
        Means = ConsentMeans.Spoken,
        ObtainedBy = new WorkerId("wijkwerker"),
        TextVersion = "2026-1",
        From = Now.AddDays(-30),
    };

    public static IReadOnlySet<DataCategory> Set(params DataCategory[] categories) => categories.ToHashSet();
}
