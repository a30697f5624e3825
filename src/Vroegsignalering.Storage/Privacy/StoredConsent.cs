using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Privacy;

internal sealed record StoredConsent
{
    public ConsentId ConsentId { get; init; }

    public PersonId PersonId { get; init; }

    public required string RecipientKind { get; init; }

    public required string Recipient { get; init; }

    public required string Purpose { get; init; }

    public bool Given { get; init; }

    public required string Terms { get; init; }

    public DateTimeOffset ValidFrom { get; init; }

    public DateTimeOffset? ValidUntil { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public Consent ToConsent()
    {
        var terms = ConsentTerms.Parse(Terms);
        return new Consent
        {
            Id = ConsentId,
            Person = PersonId,
            Purpose = Enum.Parse<DisclosurePurpose>(Purpose),
            Recipient = new Recipient(Enum.Parse<RecipientKind>(RecipientKind), Recipient),
            Categories = terms.Categories.ToHashSet(),
            Decision = Given ? ConsentDecision.Given : ConsentDecision.Refused,
            Grantors = terms.Grantors,
            Means = terms.Means,
            ObtainedBy = terms.ObtainedBy,
            TextVersion = terms.TextVersion,
            From = ValidFrom,
            Until = ValidUntil,
            WithdrawnAt = WithdrawnAt,
        };
    }
}
