using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Domain.Signals;

/// <summary>Reads a signal from the fields of a message, the same way for every channel (IN-12, IN-13).</summary>
/// <remarks>
/// Text is brought to Unicode NFC on reading, with the spaces around it taken off; a blank value is an absent one.
/// Whether the covenant allows what was sent, a BSN above all, is for the gate; no error text repeats a value.
/// </remarks>
public static class SignalParser
{
    /// <summary>A signal, or everything that is wrong with the message at once; on a crisis a faulty optional field is discarded and noticed.</summary>
    /// <param name="fields">The values of the message.</param>
    /// <param name="today">Dutch civil date of arrival; only the planned end may lie after it.</param>
    public static ParsedSignal Parse(SignalFields fields, DateOnly today)
    {
        if (fields.Broken is { } row) return row.Parse(today);
        if (fields.Findings is [{ IsNoMessage: true } shape])
        {
            return new ParsedSignal.Invalid([FieldFaults.Describe(shape)], fields.HasCrisisUnread(), Tenant: null);
        }

        var reading = SignalReading.Of(fields, today);
        return reading.Findings.Count == 0 ? new ParsedSignal.Valid(reading.Signal, [])
            : reading.Stands ? new ParsedSignal.Valid(reading.Signal, reading.Errors())
            : new ParsedSignal.Invalid(reading.Errors(), reading.CountsAsCrisis, reading.Tenant);
    }

    internal static Signal Read(FieldReader reader) => WithPossibleRelations(ReadSignal(reader), reader);

    // A field that must be there reads as its default when it is not: the finding beside it keeps such a signal from standing.
    private static Signal ReadSignal(FieldReader reader)
    {
        var type = reader.Type();
        return new()
        {
            Reference = reader.Text(SignalSchema.Reference) ?? "",
            Tenant = reader.Gemeentecode(SignalSchema.Tenant) ?? default,
            Kind = reader.Code(SignalSchema.Kind, DdasCodes.V12.KindsByText) ?? default,
            Type = type ?? default,
            CrisisFlag = reader.CrisisFlag(type),
            WarmTransfer = reader.Flag(SignalSchema.WarmTransfer) ?? false,
            AmountCents = reader.Number(SignalSchema.Amount),
            ArrearsSince = reader.Date(SignalSchema.ArrearsSince),
            SentOn = reader.Date(SignalSchema.SentOn) ?? DateOnly.MaxValue,
            PlannedEndOn = reader.Date(SignalSchema.PlannedEndOn),
            ClaimReference = reader.Text(SignalSchema.ClaimReference),
            Replaces = reader.Text(SignalSchema.Replaces),
            ReplacesRefusal = reader.Refusal(SignalSchema.ReplacesRefusal),
            Efforts = ReadEfforts(reader),
            Holder = ReadHolder(reader),
            Address = ReadAddress(reader),
        };
    }

    private static PaymentEfforts? ReadEfforts(FieldReader reader)
    {
        var contact = reader.Flag(SignalSchema.PersonalContact);
        var pointed = reader.Flag(SignalSchema.PointedToDebtHelp);
        var reminders = reader.Number(SignalSchema.Reminders);
        var offered = reader.Flag(SignalSchema.OfferedContactDetails);
        var refused = reader.Flag(SignalSchema.Refused);
        return contact is null && pointed is null && reminders is null && offered is null && refused is null
            ? null
            : new PaymentEfforts(contact ?? false, pointed ?? false, (int)(reminders ?? 0), offered ?? false, refused ?? false);
    }

    private static ContractHolder ReadHolder(FieldReader reader)
    {
        var holder = new ContractHolder
        {
            Initials = reader.Text(SignalSchema.Initials),
            FirstNames = reader.Text(SignalSchema.FirstNames),
            Prefix = reader.Text(SignalSchema.Prefix),
            Surname = reader.Text(SignalSchema.Surname),
            Born = reader.PartialDate(SignalSchema.Born),
            Phone = reader.Text(SignalSchema.Phone),
            Email = reader.Text(SignalSchema.Email),
            Bsn = reader.Bsn(SignalSchema.Bsn),
            TradeName = reader.Text(SignalSchema.TradeName),
            LegalForm = reader.Text(SignalSchema.LegalForm),
        };
        if (holder.Surname is null && holder.TradeName is null)
        {
            reader.Report(SignalSchema.Surname, FieldFault.Missing);
        }

        return holder;
    }

    private static Address ReadAddress(FieldReader reader) => new()
    {
        Street = reader.Text(SignalSchema.Street),
        HouseNumber = (int)(reader.Number(SignalSchema.HouseNumber) ?? 0),
        HouseLetter = reader.Text(SignalSchema.HouseLetter),
        Addition = reader.Text(SignalSchema.Addition),
        Postcode = reader.Postcode(SignalSchema.Postcode) ?? default,
        Town = reader.Text(SignalSchema.Town),
    };

    private static Signal WithPossibleRelations(Signal signal, FieldReader reader)
    {
        if (signal.ArrearsSince > signal.SentOn)
        {
            reader.Report(SignalSchema.ArrearsSince, FieldFault.AfterSending);
            signal = signal with { ArrearsSince = null };
        }

        if (signal.Replaces is { } replaced && replaced == signal.Reference)
        {
            reader.Report(SignalSchema.Replaces, FieldFault.ReplacesItself);
            signal = signal with { Replaces = null };
        }

        return signal;
    }
}
