using static Vroegsignalering.Synthesis.Signals.ErrorEvents;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>The error model: fixed, until the counts of a pilot replace it.</summary>
/// <remarks>
/// Of the events on one line of <see cref="Groups"/> at most one befalls a signal. A rate is a share of the signals that can show
/// the event: a partner's name needs a partner, and a business has no birth date. What cannot be left to the person, such as an old
/// address, decides which person the signal is about, so that the share holds for all signals.
/// </remarks>
public static class ErrorModel
{
    /// <summary>The events that exclude each other, group by group.</summary>
    public static IReadOnlyList<IReadOnlyList<ErrorRate>> Groups { get; } =
    [
        [
            new(BirthDateMissing, 0m, 2m, 15m), new(BirthDateDefault, 0.1m, 0.3m, 0.5m),
            new(DayMonthSwapped, 0.05m, 0.5m, 1m), new(DigitWrong, 0.05m, 0.7m, 1.5m),
        ],
        [new(SurnameTypo, 0.3m, 2m, 5m)],
        [new(SpellingVariant, 0.5m, 2m, 4m)],
        [new(PartnerName, 10m, 20m, 35m)],
        [new(PrefixChanged, 1m, 5m, 10m)],
        [new(FullFirstName, 30m, 10m, 40m), new(FirstInitialOnly, 5m, 40m, 30m)],
        [new(InitialWrong, 0.2m, 2m, 3m)],
        [new(OtherMember, 0m, 10m, 20m)],
        [new(AdditionChanged, 1m, 3m, 15m)],
        [new(OldAddress, 3m, 0.5m, 5m), new(PostBox, 0.3m, 0m, 1.5m)],
        [new(TradeName, 0m, 0m, 1.5m)],
        [new(NotInRegister, 1.5m, 1m, 4m)],
    ];

    /// <summary>The events that make a signal the sequel of an earlier one; they exclude each other.</summary>
    public static IReadOnlyList<ErrorRate> Sequels { get; } = [new(SentAgain, 1m, 1m, 2m), new(Corrected, 1m, 1m, 2m)];

    /// <summary>Of a hundred signals, how many each kind of partner sends.</summary>
    public static IReadOnlyList<(PartnerKind Kind, int Percent)> Kinds { get; } =
        [(PartnerKind.Insurer, 41), (PartnerKind.Landlord, 20), (PartnerKind.Energy, 20), (PartnerKind.Water, 19)];
}
