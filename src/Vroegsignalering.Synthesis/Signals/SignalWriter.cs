using System.Globalization;
using Vroegsignalering.Synthesis.Homes;
using Vroegsignalering.Synthesis.Names;
using Vroegsignalering.Synthesis.Population;
using static Vroegsignalering.Synthesis.Signals.ErrorEvents;

namespace Vroegsignalering.Synthesis.Signals;

/// <summary>Writes a signal as its partner would, and the truth beside it.</summary>
internal sealed class SignalWriter(Housing housing)
{
    /// <summary>What a business shows nothing of.</summary>
    public const ErrorEvents OfPerson = BirthDateMissing | BirthDateDefault | DayMonthSwapped | DigitWrong | SurnameTypo | SpellingVariant
        | PartnerName | PrefixChanged | FirstInitialOnly | InitialWrong | FullFirstName;

    private static readonly DateOnly FirstDay = new(2026, 1, 5);

    /// <summary>The signal with this number.</summary>
    public LabelledSignal Write(Occasion occasion, long number, Draw draw)
    {
        var known = WrittenSurname.Known(occasion.Person, occasion.Events, draw);
        var address = AddressOf(occasion, draw);
        var possible = Possible(occasion, known.Prefix is not null, address.Home.HasAddition);
        var shown = occasion with { Events = occasion.Events & possible };
        var holder = shown.Events.HasFlag(TradeName) ? Business(shown.Person, draw) : Private(shown, known, draw);
        address = shown.Events.HasFlag(AdditionChanged) ? address with { Home = WrittenAddition.Changed(address.Home, draw) } : address;
        return new LabelledSignal(Signal(new Contract(occasion.Kind, holder, address), number, draw), Truth(shown, possible));
    }

    /// <summary>The reference of the signal with this number.</summary>
    public static string ReferenceOf(PartnerKind kind, long number) => kind switch
    {
        PartnerKind.Insurer => string.Create(CultureInfo.InvariantCulture, $"ZRG-{number}"),
        PartnerKind.Landlord => string.Create(CultureInfo.InvariantCulture, $"HUR-{number}"),
        PartnerKind.Energy => string.Create(CultureInfo.InvariantCulture, $"ENE-{number}"),
        PartnerKind.Water => string.Create(CultureInfo.InvariantCulture, $"WAT-{number}"),
    };

    private static SignalHolder Private(Occasion shown, Surname known, Draw draw)
    {
        var (initials, firstName) = WrittenGivenNames.Of(shown, draw);
        var born = WrittenBirthDate.Of(shown.Person.Born, shown.Events, draw);
        var surname = WrittenSurname.Of(known, shown.Events, draw);
        return new SignalHolder
        {
            Initials = initials,
            FirstNames = firstName,
            Prefix = surname.Prefix,
            Surname = surname.Name,
            Born = born,
            Bsn = shown.Bsn,
        };
    }

    private static SignalHolder Business(SyntheticPerson owner, Draw draw)
    {
        var (name, form) = TradeNames.Of(owner, draw);
        return new SignalHolder { TradeName = name, LegalForm = form };
    }

    private SyntheticAddress AddressOf(Occasion occasion, Draw draw)
    {
        if (!occasion.Events.HasFlag(PostBox))
        {
            return occasion.Events.HasFlag(OldAddress) ? occasion.Person.FormerHome! : occasion.Person.Home;
        }

        var other = housing.Any(draw);
        return draw.Percent(50) ? housing.PostBox(draw) : other with { Street = $"p/a {other.Street}" };
    }

    private static ErrorEvents Possible(Occasion occasion, bool hasPrefix, bool hasAddition)
    {
        var impossible = occasion.Events.HasFlag(NotInRegister) ? OtherMember : None;
        impossible |= hasAddition && !occasion.Events.HasFlag(PostBox) ? None : AdditionChanged;
        impossible |= hasPrefix ? None : PrefixChanged;
        impossible |= occasion.Person.Partner is null ? PartnerName : None;
        impossible |= WrittenGivenNames.HasSeveral(occasion.Person) ? None : FirstInitialOnly;
        return ~(occasion.Events.HasFlag(TradeName) ? impossible | OfPerson : impossible);
    }

    private static SignalTruth Truth(Occasion shown, ErrorEvents possible)
    {
        var person = shown.Person;
        var state = person.State switch
        {
            PersonState.Resident => shown.Events.HasFlag(OldAddress) ? HolderState.Moved : HolderState.Resident,
            PersonState.Departed => HolderState.Departed,
            PersonState.Deceased => HolderState.Deceased,
            PersonState.Unknown => HolderState.Unknown,
        };
        return new SignalTruth
        {
            Person = state == HolderState.Unknown ? null : person.Number,
            Household = person.State == PersonState.Resident ? person.Stays[0].Household : null,
            State = state,
            Quality = shown.Quality,
            Events = shown.Events,
            Possible = possible,
            Pack = shown.Pack,
        };
    }

    private static SyntheticSignal Signal(Contract contract, long number, Draw draw)
    {
        var sent = FirstDay.AddDays(draw.Below(177));
        var type = draw.PerMille(15) ? CrisisOf(contract.Kind) : SignalType.Regular;
        return new SyntheticSignal
        {
            Reference = ReferenceOf(contract.Kind, number),
            Kind = contract.Kind,
            Type = type,
            AmountCents = 5_000 + draw.LowBelow(250_000),
            ArrearsSince = sent.AddDays(-31 - draw.Below(65)),
            SentOn = sent,
            PlannedEndOn = type == SignalType.Regular ? null : sent.AddDays(28 + draw.Below(20)),
            ClaimReference = string.Create(CultureInfo.InvariantCulture, $"V-{number}"),
            Holder = contract.Holder,
            Address = contract.Address,
        };
    }

    private static SignalType CrisisOf(PartnerKind kind) => kind switch
    {
        PartnerKind.Insurer => SignalType.EndOfInsurance,
        PartnerKind.Landlord => SignalType.Eviction,
        PartnerKind.Energy or PartnerKind.Water => SignalType.EndOfSupply,
    };

    private sealed record Contract(PartnerKind Kind, SignalHolder Holder, SyntheticAddress Address);
}
