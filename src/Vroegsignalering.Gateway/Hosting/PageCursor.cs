using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Hosting;

/// <summary>Where a list goes on, as one opaque word to hand back: dates and ids, no person, bound to the question that it was given for.</summary>
internal static class PageCursor
{
    public const string Detail = "Dit is geen plaats in deze lijst.";
    public const string Hint = "Volg de link naar het vervolg zoals die in het antwoord staat, bij dezelfde vraag; of begin opnieuw vooraan.";

    private const char Separator = '|';

    /// <summary>What is wrong with a cursor that is not ours, or of another question.</summary>
    public static FieldError Fault(string field) => new(field, "plaats", Detail, Hint);

    /// <summary>The cursor of a position.</summary>
    /// <param name="question">What was asked, in any form that is the same for every page of it.</param>
    /// <param name="position">The position in the list.</param>
    public static string Of(string question, params IEnumerable<string> position) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Separator, position.Prepend(MarkOf(question)))));

    /// <summary>The position of a cursor; null when it is not ours, or of another question.</summary>
    public static IReadOnlyList<string>? Read(string question, string cursor) =>
        Base64Url.IsValid(cursor)
        && Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split(Separator) is [var mark, .. var position]
        && mark == MarkOf(question)
            ? position
            : null;

    /// <summary>A moment as a part of a position.</summary>
    public static string Write(DateTimeOffset moment) => moment.UtcTicks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The moment of such a part; null when it is none.</summary>
    public static DateTimeOffset? ReadMoment(string part) =>
        long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTimeOffset.MaxValue.UtcTicks
            ? new DateTimeOffset(ticks, TimeSpan.Zero)
            : null;

    private static string MarkOf(string question) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(question)).AsSpan(0, 6));
}
