using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Storage.Register;

internal sealed record TeamRow
{
    public required TeamId TeamId { get; init; }

    public required string Name { get; init; }

    public string? Mandate { get; init; }

    public AvgRole? MandateRole { get; init; }

    public DateOnly? MandateFrom { get; init; }

    public DateOnly? MandateUntil { get; init; }

    public required int Capacity { get; init; }

    public required bool Fallback { get; init; }

    public Team ToTeam() => new(TeamId, Name)
    {
        Mandate = Mandate is { } document && MandateRole is { } role && MandateFrom is { } from
            ? new Mandate(TeamId, role, document, from, MandateUntil)
            : null,
        Capacity = Capacity,
        Fallback = Fallback,
    };
}
