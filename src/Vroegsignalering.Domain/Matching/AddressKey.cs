using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Matching;

/// <summary>One address in canonical spelling, such as <c>3077SS-10-A</c>: how signals and residents meet (MA-02).</summary>
/// <remarks>
/// Personal data: it is stored and compared, never logged, traced or put into a URL. Unlike the value types it prints itself,
/// for the store needs the text. Street and town play no part: postcode and number decide.
/// </remarks>
public readonly record struct AddressKey
{
    private readonly string? _addition;

    private AddressKey(PremisesKey premises, string addition) => (Premises, _addition) = (premises, addition);

    /// <summary>Postcode and house number.</summary>
    public PremisesKey Premises { get; }

    /// <summary>Letter and addition in canonical spelling, such as <c>A</c>; empty without.</summary>
    public string Addition => _addition ?? "";

    /// <summary>The key of the address.</summary>
    public static AddressKey Of(Address address) => new(
        PremisesKey.Of(address), HouseNumberAddition.Normalise(address.HouseNumber, address.HouseLetter, address.Addition));

    /// <summary>Whether postcode and house number are the same, whatever the addition.</summary>
    public bool SamePremises(AddressKey other) => Premises == other.Premises;

    /// <summary>The canonical text, for the store only.</summary>
    public override string ToString() => Addition.Length == 0 ? $"{Premises}" : $"{Premises}-{Addition}";
}
