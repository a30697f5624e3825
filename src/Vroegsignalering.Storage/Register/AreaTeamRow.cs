using Vroegsignalering.Domain.Cases;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

internal sealed record AreaTeamRow
{
    public required string Buurt { get; init; }

    public required TeamId TeamId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public TeamArea ToArea() => new(new Buurtcode(Buurt), TeamId, ValidFrom, ValidUntil);
}
