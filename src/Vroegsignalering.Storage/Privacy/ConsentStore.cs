using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Storage.Privacy;

/// <summary>What residents answered when consent was asked, and what they withdrew.</summary>
public static class ConsentStore
{
    /// <summary>Records the answers.</summary>
    public static Task AddAsync(Session session, Gemeentecode tenant, IReadOnlyList<Consent> consents)
    {
        var table = new Table<Consent>("consent", "consent_id")
            .Text("tenant", _ => tenant.ToString())
            .Id("consent_id", consent => consent.Id.Value)
            .Id("person_id", consent => consent.Person.Value)
            .Text("recipient_kind", consent => consent.Recipient.Kind.ToString())
            .Text("recipient", consent => consent.Recipient.Key)
            .Text("purpose", consent => consent.Purpose.ToString())
            .Flag("given", consent => consent.Decision == ConsentDecision.Given)
            .Text("terms", consent => ConsentTerms.Of(consent).ToJson())
            .Instant("valid_from", consent => consent.From.ToUniversalTime())
            .InstantOrNull("valid_until", consent => consent.Until?.ToUniversalTime())
            .InstantOrNull("withdrawn_at", consent => consent.WithdrawnAt?.ToUniversalTime());
        return session.InsertAsync(table, consents);
    }

    /// <summary>Withdraws the consent from the instant on; a withdrawal is never moved afterwards (CO-05).</summary>
    /// <returns>Whether there was such a consent, not yet withdrawn.</returns>
    public static async Task<bool> WithdrawAsync(Session session, Gemeentecode tenant, ConsentId consent, DateTimeOffset now) =>
        await session.ExecuteAsync(
            "update consent set withdrawn_at = @now where tenant = @tenant and consent_id = @consent and withdrawn_at is null",
            new { tenant, consent, now }) == 1;

    /// <summary>Everything these persons answered so far, oldest first: what the disclosure gate weighs.</summary>
    public static async Task<IReadOnlyList<Consent>> OfPersonsAsync(Session session, Gemeentecode tenant, IReadOnlyList<PersonId> persons)
    {
        var stored = await session.QueryAsync<StoredConsent>(
            """
            select consent_id, person_id, recipient_kind, recipient, purpose, given, terms, valid_from, valid_until, withdrawn_at
            from consent where tenant = @tenant and person_id in @persons order by valid_from, consent_id
            """,
            new { tenant, persons = persons.Select(person => person.Value) });
        return [.. stored.Select(consent => consent.ToConsent())];
    }
}
