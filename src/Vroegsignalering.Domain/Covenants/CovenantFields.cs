using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Covenants;

/// <summary>Which fields a covenant may withhold, and which of them a signal holds without permission (IN-05).</summary>
/// <remarks>
/// What the rules themselves need stays out of it: reference, kind, dates, efforts, house letter and addition, trade name, legal form,
/// and the reference of a correction. Without a covenant, which only a disconnection signal survives, all but the BSN is allowed.
/// </remarks>
public static class CovenantFields
{
    /// <summary>Code of the notice that a field was withheld from a crisis and not kept.</summary>
    internal const string Withheld = "veld-weggelaten";

    private static readonly CovenantField[] Table =
    [
        new(SignalSchema.ClaimReference, s => s.ClaimReference is not null, s => s with { ClaimReference = null }),
        OfHolder(SignalSchema.Initials, h => h.Initials, h => h with { Initials = null }),
        OfHolder(SignalSchema.FirstNames, h => h.FirstNames, h => h with { FirstNames = null }),
        OfHolder(SignalSchema.Prefix, h => h.Prefix, h => h with { Prefix = null }),
        OfHolder(SignalSchema.Born, h => h.Born, h => h with { Born = null }),
        OfHolder(SignalSchema.Phone, h => h.Phone, h => h with { Phone = null }),
        OfHolder(SignalSchema.Email, h => h.Email, h => h with { Email = null }),
        OfHolder(SignalSchema.Bsn, h => h.Bsn, h => h with { Bsn = null }),
        new(SignalSchema.Street, s => s.Address.Street is not null, s => s with { Address = s.Address with { Street = null } }),
        new(SignalSchema.Town, s => s.Address.Town is not null, s => s with { Address = s.Address with { Town = null } }),
    ];

    /// <summary>The paths of the fields a covenant may withhold, in the order of the wire.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Table.Select(row => row.Field.Path)];

    /// <summary>The signal as it was kept when its receipt was given: without the fields that the notices of the receipt name as withheld.</summary>
    /// <param name="signal">The signal as it was sent.</param>
    /// <param name="notices">The notices of the receipt; others than those about withheld fields are passed over.</param>
    public static Signal AsKept(Signal signal, IReadOnlyList<FieldError> notices) =>
        Table.Where(row => notices.Any(notice => notice.Code == Withheld && notice.Pointer == row.Field.Pointer))
            .Aggregate(signal, (rest, row) => row.Without(rest));

    internal static IReadOnlyList<CovenantField> NotAllowedIn(Signal signal, Covenant? covenant) =>
        [.. Table.Where(row => row.IsIn(signal) && !row.IsAllowedBy(covenant))];

    private static CovenantField OfHolder(
        SignalField field, Func<ContractHolder, object?> value, Func<ContractHolder, ContractHolder> without) =>
        new(field, s => value(s.Holder) is not null, s => s with { Holder = without(s.Holder) });
}
