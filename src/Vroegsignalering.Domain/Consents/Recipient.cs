using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Consents;

/// <summary>The party that a disclosure goes to; two are the same only when kind and key are.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its id or registered reference, never a person's name.</param>
public sealed record Recipient(RecipientKind Kind, string Key)
{
    /// <summary>The municipality whose gateway this is; any other one is an <see cref="Organisation"/>.</summary>
    public static Recipient Of(Gemeentecode tenant) => new(RecipientKind.Municipality, tenant.ToString());

    /// <summary>A team.</summary>
    public static Recipient Of(TeamId team) => new(RecipientKind.Team, team.Value);

    /// <summary>A partner.</summary>
    public static Recipient Of(PartnerId partner) => new(RecipientKind.Partner, partner.Value);

    /// <summary>A person.</summary>
    public static Recipient Of(PersonId person) => new(RecipientKind.Person, person.ToString());

    /// <summary>Another organisation, by its reference in the municipality's list.</summary>
    public static Recipient Organisation(string reference) => new(RecipientKind.Organisation, reference);
}
