namespace Vroegsignalering.Domain.Values;

/// <summary>A Dutch address as somebody wrote it: a partner in a signal (adres), or the residents register.</summary>
public sealed record Address
{
    /// <summary>Street name.</summary>
    public string? Street { get; init; }

    /// <summary>House number, 1 to 99999.</summary>
    public required int HouseNumber { get; init; }

    /// <summary>House letter.</summary>
    public string? HouseLetter { get; init; }

    /// <summary>Addition to the house number (huisnummertoevoeging).</summary>
    public string? Addition { get; init; }

    /// <summary>Postcode.</summary>
    public required Postcode Postcode { get; init; }

    /// <summary>Town (woonplaats).</summary>
    public string? Town { get; init; }

    /// <summary>Nothing of the address.</summary>
    public override string ToString() => nameof(Address);
}
