using Vroegsignalering.Domain.Matching.Contacts;
using static Vroegsignalering.Domain.Matching.ComparisonLevel;

namespace Vroegsignalering.Domain.Matching.Comparisons;

/// <summary>Phone and e-mail of the signal beside those of the register, where the municipality has a basis for it (MA-12).</summary>
public static class ContactComparison
{
    /// <summary>The same when one of the two is; different when both sides know one and none is the same; else unknown.</summary>
    /// <param name="signalled">As the partner sent it; null when missing.</param>
    /// <param name="registered">As the register holds it; null when missing.</param>
    public static ComparisonLevel Of(ContactDetails? signalled, ContactDetails? registered) =>
        signalled is null || registered is null ? ContactUnknown
        : Agree(signalled.Phone, registered.Phone) is true || Agree(signalled.Email, registered.Email) is true ? ContactSame
        : Agree(signalled.Phone, registered.Phone) is null && Agree(signalled.Email, registered.Email) is null ? ContactUnknown
        : ContactDiffers;

    private static bool? Agree(string? signalled, string? registered) =>
        signalled is null || registered is null ? null : signalled == registered;
}
