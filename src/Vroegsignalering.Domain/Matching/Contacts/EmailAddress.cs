namespace Vroegsignalering.Domain.Matching.Contacts;

/// <summary>Brings an e-mail address into the one spelling in which it is compared (MA-12).</summary>
public static class EmailAddress
{
    /// <summary>The address trimmed and in lower case; null when the text is no single address.</summary>
    /// <remarks>Mail systems may tell capitals before the at sign apart; people do not.</remarks>
    public static string? Normalise(string? text) =>
        text?.Trim().ToLowerInvariant() is { } address && address.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !address.Any(char.IsWhiteSpace)
            ? address
            : null;
}
