using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>What a demo town is made from.</summary>
/// <param name="Tenant">The municipality.</param>
/// <param name="Name">Its name.</param>
/// <param name="Residents">How many residents at least.</param>
/// <param name="Postcodes">First and last number of its postcodes; the letters are SS, which is never issued.</param>
internal sealed record DemoTownPlan(Gemeentecode Tenant, string Name, int Residents, (int First, int Last) Postcodes)
{
    /// <summary>House numbers of each street; each postcode is a street.</summary>
    public int HousesPerStreet { get; init; } = 110;

    public IEnumerable<Postcode> AllPostcodes() =>
        Enumerable.Range(Postcodes.First, Postcodes.Last - Postcodes.First + 1).Select(PostcodeOf);

    public static Postcode PostcodeOf(int digits) => Postcode.TryParse($"{digits}SS", out var postcode)
        ? postcode : throw new ArgumentOutOfRangeException(nameof(digits), "A postcode has four digits.");
}
