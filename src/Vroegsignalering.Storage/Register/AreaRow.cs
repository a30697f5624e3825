using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

internal sealed record AreaRow
{
    public required int Year { get; init; }

    public required string Postcode { get; init; }

    public required int NumberFrom { get; init; }

    public required int NumberUntil { get; init; }

    public required NumberSide Side { get; init; }

    public required string Buurt { get; init; }

    public BuurtRange ToRange()
    {
        _ = Domain.Values.Postcode.TryParse(Postcode, out var postcode);
        return new(Year, postcode, new Buurtcode(Buurt)) { From = NumberFrom, To = NumberUntil, Side = Side };
    }
}
