namespace Vroegsignalering.Synthesis.Signals;

/// <summary>The chances of the error model by kind of partner and quality class; their average over the classes is its rate.</summary>
internal static class ErrorChances
{
    private const decimal MiddlingTimes = 1.6m;
    private const decimal PoorTimes = 4.6m;
    private const decimal Most = 0.95m;
    private const ErrorEvents Habits = ErrorEvents.FullFirstName | ErrorEvents.OtherMember | ErrorEvents.PostBox | ErrorEvents.TradeName;

    private static readonly (QualityClass Class, decimal Share)[] Shares =
        [(QualityClass.Good, 0.70m), (QualityClass.Middling, 0.22m), (QualityClass.Poor, 0.08m)];

    private static readonly Dictionary<(PartnerKind, QualityClass), (ErrorEvents Event, int UpTo)[][]> Tables = (
        from kind in Enum.GetValues<PartnerKind>()
        from quality in Enum.GetValues<QualityClass>()
        select (kind, quality)).ToDictionary(key => key, key => ErrorModel.Groups.Select(group => Cumulative(group, key)).ToArray());

    private static readonly Dictionary<PartnerKind, (ErrorEvents Event, int UpTo)[]> Sequels = Enum.GetValues<PartnerKind>()
        .ToDictionary(kind => kind, kind => Cumulative(ErrorModel.Sequels, (kind, null)));

    /// <summary>The class of a record.</summary>
    public static QualityClass QualityOf(Draw draw)
    {
        var place = draw.Below(100);
        return place < 70 ? QualityClass.Good : place < 92 ? QualityClass.Middling : QualityClass.Poor;
    }

    /// <summary>What befalls a signal, before it is known whether the person and the address can show it.</summary>
    public static ErrorEvents Of(PartnerKind kind, QualityClass quality, Draw draw)
    {
        var events = ErrorEvents.None;
        foreach (var group in Tables[(kind, quality)])
        {
            events |= OneOf(group, draw);
        }

        return events;
    }

    /// <summary>Whether a signal is the sequel of an earlier one, and how.</summary>
    public static ErrorEvents SequelOf(PartnerKind kind, Draw draw) => OneOf(Sequels[kind], draw);

    private static ErrorEvents OneOf((ErrorEvents Event, int UpTo)[] group, Draw draw)
    {
        var place = draw.Below(Draw.Whole);
        foreach (var (happens, upTo) in group)
        {
            if (place < upTo)
            {
                return happens;
            }
        }

        return ErrorEvents.None;
    }

    private static (ErrorEvents, int)[] Cumulative(IReadOnlyList<ErrorRate> group, (PartnerKind Kind, QualityClass? Quality) record)
    {
        var sum = 0m;
        var room = Most - group.Where(rate => IsHabit(rate.Event)).Sum(rate => rate.PercentFor(record.Kind) / 100);
        var table = new List<(ErrorEvents, int)>();
        foreach (var rate in group)
        {
            var average = rate.PercentFor(record.Kind) / 100;
            sum += IsHabit(rate.Event) || record.Quality is not { } quality ? average : InClass(average, quality, room);
            table.Add((rate.Event, (int)decimal.Round(sum * Draw.Whole)));
        }

        return [.. table];
    }

    // How partners and customers do things is no mistake of the record: it is as frequent in good ones.
    private static bool IsHabit(ErrorEvents happens) => Habits.HasFlag(happens);

    private static decimal InClass(decimal average, QualityClass quality, decimal room)
    {
        var middling = Math.Min(average * MiddlingTimes, room);
        var poor = Math.Min(average * PoorTimes, room);
        return quality switch
        {
            QualityClass.Middling => middling,
            QualityClass.Poor => poor,
            QualityClass.Good => (average - (Shares[1].Share * middling) - (Shares[2].Share * poor)) / Shares[0].Share,
        };
    }
}
