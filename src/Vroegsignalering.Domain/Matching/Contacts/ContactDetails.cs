namespace Vroegsignalering.Domain.Matching.Contacts;

/// <summary>Phone and e-mail of somebody in the spelling in which they are compared; at least one of them.</summary>
/// <remarks>Personal data, compared only where the municipality recorded a basis for it (MA-12).</remarks>
public sealed record ContactDetails
{
    private ContactDetails(string? phone, string? email) => (Phone, Email) = (phone, email);

    /// <summary>Telephone number in E.164; null when unknown.</summary>
    public string? Phone { get; }

    /// <summary>E-mail address in lower case; null when unknown.</summary>
    public string? Email { get; }

    /// <summary>The comparable form; null when neither text can be compared.</summary>
    /// <param name="phone">Telephone number in any spelling.</param>
    /// <param name="email">E-mail address in any spelling.</param>
    public static ContactDetails? Of(string? phone, string? email)
    {
        var (number, address) = (PhoneNumber.Normalise(phone), EmailAddress.Normalise(email));
        return number is null && address is null ? null : new ContactDetails(number, address);
    }

    /// <summary>Nothing of the person.</summary>
    public override string ToString() => nameof(ContactDetails);
}
