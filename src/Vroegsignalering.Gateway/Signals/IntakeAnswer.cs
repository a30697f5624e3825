using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Signals;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>What the partner is told about one message.</summary>
internal abstract record IntakeAnswer
{
    private IntakeAnswer()
    {
    }

    /// <summary>Accepted now: the receipt, after the commit.</summary>
    public sealed record Accepted(ReceiptRow Receipt) : IntakeAnswer;

    /// <summary>The same content came before: the same receipt again.</summary>
    public sealed record Known(ReceiptRow Receipt) : IntakeAnswer;

    /// <summary>The reference was used for another content; a crisis under that of a regular signal is refused, and people are alarmed (IN-13).</summary>
    public sealed record Conflicting(SignalId Earlier, RefusalId? Refusal = null) : IntakeAnswer;

    /// <summary>The reference was used for a signal that has been purged; a crisis under it is refused, and people are alarmed (IN-13).</summary>
    public sealed record Purged(RefusalId? Refusal = null) : IntakeAnswer;

    /// <summary>Refused by law or covenant; nothing of the person is kept.</summary>
    public sealed record Refused(RefusalId Refusal, string Code, IReadOnlyList<FieldError> Errors) : IntakeAnswer
    {
        /// <summary>Whether it is a crisis, so that people were alarmed (IN-13).</summary>
        public bool IsCrisis { get; init; }
    }

    /// <summary>No signal; nothing is kept but, where it may be a crisis, a refusal with which people were alarmed (IN-13).</summary>
    public sealed record Invalid(IReadOnlyList<FieldError> Errors, RefusalId? Refusal) : IntakeAnswer;

    public T Match<T>(
        Func<ReceiptRow, T> accepted, Func<ReceiptRow, T> known, Func<Conflicting, T> conflicting, Func<Purged, T> purged, Func<Refused, T> refused,
        Func<Invalid, T> invalid) => this switch
        {
            Accepted answer => accepted(answer.Receipt),
            Known answer => known(answer.Receipt),
            Conflicting answer => conflicting(answer),
            Purged answer => purged(answer),
            Refused answer => refused(answer),
            Invalid answer => invalid(answer),
            _ => throw new InvalidOperationException("The answers are closed."),
        };
}
